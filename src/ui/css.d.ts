/** esbuild bundles a style sheet as its text; the mount puts it into the shadow root. */
declare module '*.css' {
  const text: string;
  export default text;
}

/** The files that lie beside the background in its package: the one place from which it fetches anything. */

/** The bytes of a file of the package. Rejects when it is not there or cannot be read. */
export const readPackageFile = async (url: string): Promise<ArrayBuffer> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  return response.arrayBuffer();
};

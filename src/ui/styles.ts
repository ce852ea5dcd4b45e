/**
 * Puts style sheets into a shadow root. A constructed sheet is what an extension page's policy (`style-src 'self'`)
 * allows; a `<style>` element is what works in a content script of Firefox before 153, where assigning
 * `adoptedStyleSheets` throws (bug 1751346). So the first is tried and the second is the way out.
 */
export const applyStyles = (root: ShadowRoot, css: string): void => {
  if (adopt(root, css)) return;
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
};

const adopt = (root: ShadowRoot, css: string): boolean => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return root.adoptedStyleSheets.length === 1;
  } catch {
    return false;
  }
};

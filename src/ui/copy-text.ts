/**
 * Puts plain text on the clipboard. Pages without TLS have no `navigator.clipboard`, and a page's permission policy can
 * forbid it; the older command then works from a field inside our own shadow root.
 */
export const copyText = async (text: string, near: Element): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, near);
  }
};

const copyByCommand = (text: string, near: Element): boolean => {
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  near.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
};

/** The toolbar button: shows and hides the sidebar, and says in its badge what the page holds. */
import browser from 'webextension-polyfill';

const TITLE = 'On Record: show who said what';
const UNAVAILABLE = 'On Record cannot read this page: the browser does not let extensions in here';
const DAMAGED = 'On Record: the dictionary is damaged, please install the extension again';
const BADGE_COLOUR = '#4a5568';
const ALARM_COLOUR = '#b3261e';

/** The tab may have gone meanwhile; then there is nothing to show and nobody to tell. */
const setBadge = async (tabId: number, text: string, color: string, title: string): Promise<void> => {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    return;
  }
};

/** Number of statements on the page of a tab; null or 0 shows none. */
export const showCount = (tabId: number, count: number | null): Promise<void> => {
  const text = count ? (count > 999 ? '999+' : String(count)) : '';
  const title = count ? `On Record: ${count} ${count === 1 ? 'statement' : 'statements'} on this page` : TITLE;
  return setBadge(tabId, text, BADGE_COLOUR, title);
};

export const showDamaged = (tabId: number): Promise<void> => setBadge(tabId, '!', ALARM_COLOUR, DAMAGED);

/** Puts the content script into the top frame of a tab. Rejects where the browser does not allow it. */
export const inject = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
};

const sendToggle = (tabId: number): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, { type: 'toggle-sidebar' }, { frameId: 0 });

/** The marks' style sheet comes with the manifest on the listed sites only; elsewhere it is put in with the script. */
const injectStyles = (tabId: number): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId }, files: ['highlights.css'] });

/** The reader clicked the button, or pressed its shortcut. */
export const toggle = async (tab: browser.Tabs.Tab): Promise<void> => {
  const { id } = tab;
  if (id === undefined) return;
  try {
    await sendToggle(id);
    return;
  } catch {
    // Nobody there yet: the page is not of a listed site, is no article, or was open before the extension came.
  }
  try {
    await injectStyles(id);
    await inject(id);
    await sendToggle(id);
  } catch {
    await setBadge(id, '–', BADGE_COLOUR, UNAVAILABLE);
  }
};

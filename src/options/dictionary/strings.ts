/** Every word of the Dictionary page. */

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const words = {
  search: 'Look somebody up',
  searchName: 'Name',
  searchDate: 'Who they were on',
  searchHint: 'A person, an organisation, a country or a seat of power. Last names and beginnings are enough.',
  found: (n: number, most: boolean) =>
    `${most ? 'The first ' : ''}${count(n, 'entry', 'entries')}${most ? '' : ' found'}`,
  nobody: (name: string) => `Nobody is known by the name “${name}”.`,
  addThem: 'Add an entry of your own',
  statistics: (entities: number, names: number, roles: number, date: string) =>
    `${count(entities, 'entry', 'entries')} with ${count(names, 'name', 'names')} and ${count(roles, 'role', 'roles')}; newest source of ${date}.`,

  kinds: { person: 'Person', organisation: 'Organisation', country: 'Country', seat: 'Seat of power' },
  also: (names: string) => `Also ${names}`,
  roleOn: (date: string) => `On ${date}`,
  roleToday: 'Today',
  noRole: 'no role known',
  role: 'Role',
  term: 'When',
  source: 'Source',
  fromSource: (source: string, asOf: string) => `${source}, as of ${asOf}`,
  rolesOf: (name: string) => `Roles of ${name}`,
  entitySource: (source: string) => `Name and kind: ${source}`,

  own: 'Your own entries',
  ownMore: 'They win over the entries of On Record that have the same name, and stay on this device.',
  noOwn: 'You have none yet.',
  add: 'Add an entry',
  edit: 'Edit',
  editOf: (name: string) => `Edit ${name}`,
  remove: 'Delete',
  removeOf: (name: string) => `Delete ${name}`,
  removed: (name: string) => `“${name}” is deleted.`,
  full: (most: number) => `There is room for ${most.toLocaleString('en')} entries; delete some first.`,
  undo: 'Undo',

  newEntry: 'New entry',
  entryOf: (name: string) => `Entry: ${name}`,
  name: 'Name',
  aliases: 'Other names, one a line',
  kind: 'Kind',
  gender: 'Gender',
  genders: { '': 'not said', f: 'female', m: 'male' },
  country: 'Country code',
  countryHint: 'Two letters, such as US or DE',
  party: 'Party',
  entryRole: 'Role, as it is to be printed',
  start: 'Since',
  end: 'Until',
  dateHint: '2025, 2025-03 or 2025-03-18',
  note: 'Note to yourself',
  save: 'Save',
  cancel: 'Cancel',
  saved: (name: string) => `“${name}” is saved.`,

  mutes: 'Muted',
  mutesMore:
    'Names that are never highlighted, and people whom a name does not mean. The card of a name adds to this list, too.',
  noMutes: 'Nothing is muted.',
  muteName: 'Never highlight this name',
  mute: 'Mute',
  never: (name: string) => `“${name}” is never highlighted`,
  notThis: (name: string, entity: string) => `“${name}” does not mean ${entity}`,
  notAtAll: (entity: string) => `Nobody is taken for ${entity}`,
  unmute: 'Unmute',
  unmuteOf: (name: string) => `Unmute ${name}`,
  unmuted: 'It is unmuted.',

  files: 'Import and export',
  filesMore:
    'A table (TSV) opens in any spreadsheet, JSON in any editor. Both hold your entries and what you have muted.',
  exportTsv: 'Export as TSV',
  exportJson: 'Export as JSON',
  chooseFile: 'Import from a file',
  unreadable: 'This file cannot be read.',
  preview: (file: string, entries: number, replaced: number, mutes: number) =>
    `${file}: ${count(entries, 'entry', 'entries')}${replaced > 0 ? ` (${replaced.toLocaleString('en')} in the place of yours)` : ''} and ${mutes.toLocaleString('en')} muted.`,
  problems: (n: number) => `${count(n, 'problem', 'problems')} in this file; the lines named here are left out:`,
  line: (n: number, message: string) => `line ${n}: ${message}`,
  moreProblems: (n: number) => `and ${n.toLocaleString('en')} more`,
  takeAll: 'Import',
  takeValid: 'Import the rest',
  imported: (entries: number, mutes: number) =>
    `Imported: ${count(entries, 'entry', 'entries')}, ${mutes.toLocaleString('en')} muted.`,
  nothingToTake: 'There is nothing to import in it.',

  damaged:
    'What was stored here was damaged. What could be read is shown below; the rest is kept aside in the browser’s storage.',
  notKept: 'Your browser did not keep this change.',
  noAnswer: 'On Record did not answer. Reload this page to try again.',
};

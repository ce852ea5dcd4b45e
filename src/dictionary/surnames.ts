/** Last names as newspapers use them alone, taken from full names of many traditions. */

import { foldName } from './fold';

const PARTICLES = new Set(
  (
    'al el bin ibn ben bint abu de da do dos das del della di du des la le les van von der den ter ten zu zur af av ' +
    'ould oglu st saint san mac mc'
  ).split(' '),
);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'xvi']);
const TITLES = new Set(
  (
    'president king queen prince princess sheikh sheikha pope lord lady baroness baron sir dame dr general gen ' +
    'ayatollah imam mullah sultan emir cardinal archbishop rabbi sayyid sayyed senator mr mrs ms'
  ).split(' '),
);

/** Family names that stand first in Chinese, Korean and Vietnamese names; two-syllable given names follow. */
const EAST_ASIAN = new Set(
  (
    'ahn an bae ban bui byun cai cao chae chan chang chen cheng cheung chiang chin cho choe choi chou chu chung cui ' +
    'dai dang deng ding dinh do dong du duong fan fang feng fu gao gong gu guo ha han hao he ho hong hu hua huang hui ' +
    'huynh hwang im jang jeon jeong ji jia jiang jin jo ju jung kang ke kim ko koo ku kuo kwon lai lam lau le lee lei ' +
    'leung li liang liao lim lin liu lo long lu luo luu ly lyu ma mai mao meng min mok moon mun na nam ng ngo nguyen ni nie ' +
    'noh oh pan pang park pei peng pham phan phung pu qi qian qiao qin qiu qu ra rao ren ri rim roh ruan ryu seo shao ' +
    'shen shi shin sim so sohn son song su suh sun sung tan tang tao teng thai tian to tong tran trinh truong tsai ' +
    'tseng tung vo vu wan wang wei wen woo wong wu xi xia xiao xie xing xu xue yan yang yao ye yeung yi yim yin yoo ' +
    'yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou'
  ).split(' '),
);
const FAMILY_NAME_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP', 'VN', 'MO', 'SG']);

/**
 * Folded last names (tokens joined by a space) by which a person may be called alone: "Leyen" and "von der Leyen",
 * "Assad" and "al Assad", "Xi", "Ocasio Cortez". `country` decides on names that put the family first. Empty for a
 * name of one word.
 */
export const surnamesOf = (name: string, country: string): string[] => {
  const plain = name.replace(/\s*\(.*?\)/gu, '').replace(/,.*$/u, '');
  const words = plain.split(/\s+/u).filter(Boolean);
  while (words.length > 2 && GENERATIONS.has(foldName(words.at(-1)!).text)) words.pop();
  if (words.length < 2) return [];
  const folded = words.map((word) => foldName(word).text);
  if (TITLES.has(folded[0]!) || folded.includes('of')) return [];
  const first = folded[0]!;
  const last = folded.at(-1)!;
  if (FAMILY_NAME_FIRST.has(country) && EAST_ASIAN.has(first)) {
    const given = /-/u.test(words.at(-1)!) || words.length === 3 || country !== 'SG';
    if (given) return [first];
  }
  const found = new Set<string>();
  const bare = last.replace(/^(?:al|el) /u, '');
  found.add(last);
  found.add(bare);
  let at = folded.length - 1;
  while (at > 1 && PARTICLES.has(folded[at - 1]!)) at--;
  if (at < folded.length - 1) found.add(folded.slice(at).join(' '));
  return [...found].filter((surname) => surname.length > 1);
};

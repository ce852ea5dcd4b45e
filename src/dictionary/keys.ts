/** Keys of the `keys` index, hashed alike by packer and reader. */

import { avalanche, foldName } from './fold';

export interface KeyHash {
  readonly hash: number;
  readonly tag: number;
}

/** Two independent hashes of a string, taken as it is. */
export const hashKey = (key: string): KeyHash => {
  let hash = 0x811c9dc5 | 0;
  let tag = 0x2545f491;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    hash = Math.imul(hash ^ code, 0x01000193);
    tag = Math.imul(tag + code, 0x85ebca6b | 0) ^ (tag >>> 13);
  }
  return { hash: avalanche(hash), tag: avalanche(tag) };
};

export const codeKey = (code: string): KeyHash => hashKey(`code:${code}`);
export const countryKey = (word: string): KeyHash => hashKey(`country:${foldName(word).text.replace(/^the /u, '')}`);
export const officeIndexKey = (key: string, jurisdiction: string): KeyHash => hashKey(`office:${key}|${jurisdiction}`);

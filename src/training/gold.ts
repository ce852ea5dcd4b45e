/** The gold data as the trainer reads it: one JSON object a line, offsets in UTF-16 code units, end exclusive. */
import { readFile } from 'node:fs/promises';
import type { Span } from '../analysis/types';

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly title?: string;
  /** Stretches that the annotators left out. */
  readonly discard?: readonly Span[];
  readonly attributions?: readonly GoldAttribution[];
  readonly mentions?: readonly GoldMention[];
}

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  /** Title of the English Wikipedia article that the name is linked to. */
  readonly wikipedia?: string | null;
}

/**
 * A mention's type. CoNLL-2003 calls "Australia will defend the Ashes" a place though its link is the team; that is an
 * organisation here, as in CleanCoNLL (Rücker and Akbik 2023), which corrected it.
 */
export const typeOf = ({ type, wikipedia }: GoldMention): string | null =>
  type === 'LOC' && wikipedia && TEAM.test(wikipedia) ? 'ORG' : type;
const TEAM = /\bteam$|\bF\.?C\.?$|\bclub$/iu;

/** Reads a gold file. Throws with the file's name and the line when one is not JSON. */
export const readGold = async (file: string): Promise<GoldArticle[]> => {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as GoldArticle];
    } catch (error) {
      throw new Error(`${file}:${i + 1}: ${(error as Error).message}`);
    }
  });
};

/** Lines that publishers set among an article's paragraphs and that are not part of it, told by their wording. */
import type { Run } from './text-runs';

const CALL_TO_ACTION =
  /^(?:advertisement|sponsored|read (?:more|next|also|full|the full|our)|also read|see also|related(?::| (?:articles|stories|content|coverage))|more:|more (?:on|from|stories)\b|click here|tap here|sign up|subscribe|follow (?:us|the|@)|like us|watch(?::| (?:more|now|the video|below))|listen(?::| to (?:this|the) (?:article|story|podcast))|video:|photos?:|gallery:|share (?:this|on)|download (?:the|our)|join (?:us|our)|get (?:the|our|all the) (?:latest|news|best|daily|biggest)|don['’]t miss|recommended|story continues|article continues|continue reading|scroll (?:down|to continue)|loading|skip (?:to|advert|past)|view (?:comments|gallery|image|more)|most (?:read|popular)|trending|copyright|©|\(c\)|all rights reserved|this (?:article|story|post) (?:was (?:originally|first)|originally|first) (?:published|appeared)|(?:have|do) you (?:have |got )?(?:got )?(?:a|any) (?:story|tip|news)|contact (?:us|the (?:author|reporter))|e-?mail (?:us|the|\S+ \S+ at)|follow .{2,40} on (?:twitter|facebook|x|instagram)|what do you think|let us know|note to readers|open image in gallery|image source|image \d+ of|image caption|media caption|(?:file )?photo(?:graph)? by|picture:|credit:|share$|tweet$|facebook$|email$|print$|comments?$|reply$|updated:? |published:? |posted:? |for (?:the latest|more) .{0,80}(?:sign up|follow|click|visit|news))/iu;

/** "20:42 KEY EVENT", "3 hours ago": the clock of a live blog. */
const CLOCK = /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?|\d+ (?:min(?:ute)?s?|hours?|hrs?|days?) ago)/iu;

const CREDIT =
  /(?:\(|\/|: ?|© ?|via )(?:ap|afp|reuters|getty(?: images)?|ap photo|epa|pa|shutterstock|bloomberg|rex|istock)\b[^.]{0,40}\)?$|getty images|(?:ap|reuters) photo/iu;

const E_MAIL = /\S@\S+\.\w{2,}/u;

const CONTRIBUTED =
  /\b(?:contributed (?:to )?(?:this |the )?(?:report|story|reporting|article)|contributed from|reported from \p{Lu}[^.]+ (?:and|in) [^.]+\.|reporting by .{3,120}editing by|the-cnn-wire|with post wires|contributed\.$)/iu;

const RELATED_HEADING =
  /^(?:more (?:from|on|in|about|for|like|stories|news|coverage|articles|great)\b.{0,40}|more:? (?:\p{Lu}\S*\s?){1,3}|related\b.{0,40}|recommended\b.{0,40}|read (?:next|more)\b.{0,40}|latest (?:news|stories|from)\b.{0,30}|most (?:read|popular|viewed|recent)\b.{0,30}|trending\b.{0,30}|popular\b.{0,20}|(?:you (?:may|might)|also) (?:also )?like\b.{0,20}|up next|what to read next|keep reading|editor['’]?s['’]? picks?|top stories|around the web|from our partners|about the authors?)$/iu;

/** Ends as a sentence or a quotation does. */
export const endsLikeSentence = (text: string): boolean => /[.!?…”"’)]$/u.test(text);

/** "More from this section": a heading over links to other articles. */
export const isRelatedHeading = (text: string): boolean => text.length < 60 && RELATED_HEADING.test(text);

const wordsOf = (text: string): number => text.split(' ').length;

/** Whether a run among the paragraphs is a promotion, a link list, a credit. */
export const isBoilerplate = (run: Run): boolean => {
  const { text } = run;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const isHeading = /^h[1-6]$/u.test(run.box.name);
  if (run.linked > 0.95) return true;
  if (run.linked > 0.5 && !endsLikeSentence(text)) return true;
  if (text.length < 200 && CALL_TO_ACTION.test(text)) return true;
  if (text.length < 60 && CLOCK.test(text) && !endsLikeSentence(text)) return true;
  if (text.length < 140 && CREDIT.test(text)) return true;
  if (text.length < 80 && E_MAIL.test(text)) return true;
  if (text.length < 400 && CONTRIBUTED.test(text)) return true;
  return !isHeading && !run.emphasised && wordsOf(text) <= 3 && !/[.!?…”"’:]/u.test(text);
};

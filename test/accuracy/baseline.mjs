/** Figures of a run against the committed ones (baseline.json): what changed, and whether a main figure fell. */

/**
 * The figures that must not fall: `npm run accuracy -- --check` fails when one of them is more than TOLERANCE points
 * below the baseline. All are the better the higher.
 */
export const MAIN_FIGURES = [
  'polnear-dev: content overlap F1',
  'polnear-dev: attributed all F1',
  'polnear-dev: attributed quoted F1',
  'polnear-dev: named speaker quoted precision',
  'polnear-dev: named speaker quoted recall',
  'polnear-dev: say-type found precision',
  'polnear-dev: say-type found recall',
  'polnear-dev: say-type attributed recall',
  'newsroom-dev: content overlap F1',
  'newsroom-dev: attributed all F1',
  'newsroom-dev: attributed quoted F1',
  'newsroom-dev: named speaker quoted precision',
  'newsroom-dev: named speaker quoted recall',
  'gum-wikinews-dev: persons F1',
  'news-fair-v2-dev: persons F1',
  'cleanconll-testa: persons F1',
  'cleanconll-testa: organisations F1',
  'cleanconll-testa: links precision',
  'cleanconll-testa: links recall',
  'worldwide-newswire-dev (odd): persons F1',
  'worldwide-newswire-dev (odd): organisations F1',
  'pages: articles found',
  'pages: body F1',
];
export const TOLERANCE = 1;

const LOWER_IS_BETTER = /: (?:calibration error|other pages taken)/u;

/** To one decimal, which is what is kept and compared. */
export const rounded = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([metric, value]) => [metric, Math.round(value * 10) / 10]));

/** Metrics whose figures differ, worst first; `gain` is above 0 when the change is for the better. */
export const changesOf = (baseline, now) =>
  Object.keys(now)
    .filter((metric) => metric in baseline && baseline[metric] !== now[metric])
    .map((metric) => {
      const change = Math.round((now[metric] - baseline[metric]) * 10) / 10;
      return {
        metric,
        before: baseline[metric],
        now: now[metric],
        change,
        gain: LOWER_IS_BETTER.test(metric) ? -change : change,
        main: MAIN_FIGURES.includes(metric),
      };
    })
    .sort((a, b) => a.gain - b.gain || Number(b.main) - Number(a.main) || (a.metric < b.metric ? -1 : 1));

/** Main figures among the changes that fell by more than is tolerated. */
export const fallenBelow = (changes) => changes.filter(({ main, gain }) => main && gain < -TOLERANCE);

/** The changes as a table for people; a star marks main figures. */
export const diffTable = (baseline, now) => {
  const changes = changesOf(baseline, now);
  const added = Object.keys(now).filter((metric) => !(metric in baseline));
  const unchanged = Object.keys(now).length - changes.length - added.length;
  const row = (star, metric, ...cells) =>
    `${star} ${metric.padEnd(54)}${cells.map((cell) => cell.padStart(10)).join('')}`;
  const sign = (change) => `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(1)}`;
  return [
    row(' ', 'metric', 'baseline', 'now', '±'),
    ...changes.map(({ main, metric, before, now: value, change }) =>
      row(main ? '*' : ' ', metric, before.toFixed(1), value.toFixed(1), sign(change)),
    ),
    ...added.map((metric) => row(' ', metric, 'new', now[metric].toFixed(1), '')),
    `${unchanged} figures unchanged, ${changes.length} changed, ${added.length} new (* main figure)`,
  ].join('\n');
};

/** The baseline file's text: one figure a line, in an order that does not depend on the run. */
export const baselineText = (figures) => {
  const sorted = Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
};

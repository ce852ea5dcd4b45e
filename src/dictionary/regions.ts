/** Parts of states that have offices of their own, by the code that follows the country's. */

const US =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|' +
  'FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|' +
  'MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|' +
  'NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|' +
  'OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|' +
  'UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|AS American Samoa|GU Guam|' +
  'MP the Northern Mariana Islands|VI the US Virgin Islands';
const CA =
  'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|' +
  'PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon|NT the Northwest Territories|NU Nunavut';
const AU =
  'NSW New South Wales|VIC Victoria|QLD Queensland|WA Western Australia|SA South Australia|TAS Tasmania|' +
  'ACT the Australian Capital Territory|NT the Northern Territory';
const GB = 'SCT Scotland|WLS Wales|NIR Northern Ireland|ENG England';

const names = new Map<string, string>();
for (const [country, list] of Object.entries({ US, CA, AU, GB })) {
  for (const item of list.split('|')) {
    const space = item.indexOf(' ');
    names.set(`${country}-${item.slice(0, space)}`, item.slice(space + 1));
  }
}

/** English name of a part of a state by its code (`US-OH`), with "the" where the name needs it, or null. */
export const regionName = (code: string): string | null => names.get(code) ?? null;

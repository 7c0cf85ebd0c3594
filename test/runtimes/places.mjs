// Where the check pretends to be: eight zones, each for something odd about its clocks, and three locales.

/**
 * `offsets`: what `getTimezoneOffset` has to give there at noon on 15 January, 1 March and 15 July 2026. Written down from
 * the zones' rules, so that an engine which did not take the zone is found out.
 */
export const ZONES = [
  { zone: 'Europe/London', offsets: [0, 0, -60], why: 'where the sources are from' },
  { zone: 'Pacific/Kiritimati', offsets: [-840, -840, -840], why: 'the first to have a day, UTC+14' },
  { zone: 'Pacific/Pago_Pago', offsets: [660, 660, 660], why: 'the last to have it, UTC-11' },
  { zone: 'Pacific/Apia', offsets: [-780, -780, -780], why: 'had no 30 December 2011' },
  {
    zone: 'America/St_Johns',
    offsets: [210, 210, 150],
    why: 'half hours; the clock once changed at a minute past',
  },
  { zone: 'Africa/Casablanca', offsets: [-60, 0, -60], why: 'puts the clock back for Ramadan' },
  { zone: 'Asia/Kathmandu', offsets: [-345, -345, -345], why: 'a quarter of an hour off' },
  { zone: 'Antarctica/Troll', offsets: [0, 0, -120], why: 'summer time of two hours' },
];

/** `number`: how 1234.5 is written there. Turkish has two letters i; Arabic in Egypt has figures of its own. */
export const LOCALES = [
  { locale: 'en-GB', number: '1,234.5' },
  { locale: 'tr-TR', number: '1.234,5' },
  { locale: 'ar-EG', number: '١٬٢٣٤٫٥' },
];

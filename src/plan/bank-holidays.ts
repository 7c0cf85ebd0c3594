import { byCodeUnit, type IsoDate } from '../kernel/index.js';

/** A day on which offices are shut although it may fall in the week. */
export type Holiday = {
  /** The day itself. */
  readonly on: IsoDate;
  /** Name of the day, as published. */
  readonly title: string;
};

/** Days on which people work: every weekday that is not a holiday, within the years the table covers. */
export type WorkingCalendar = {
  /** First day covered. */
  readonly from: IsoDate;
  /** Last day covered. */
  readonly to: IsoDate;
  /** Holidays between the two, in order. */
  readonly holidays: readonly Holiday[];
};

/** The eight of every year. */
const TITLES = [
  'New Year’s Day',
  'Good Friday',
  'Easter Monday',
  'Early May bank holiday',
  'Spring bank holiday',
  'Summer bank holiday',
  'Christmas Day',
  'Boxing Day',
];

/** One year: the days of {@link TITLES}, in that order, then one-off days. A day can bring its own title. */
const year = (number: number, ...days: readonly string[]): readonly Holiday[] =>
  days
    .map((day, at) => ({ on: `${number}-${day.slice(0, 5)}` as IsoDate, title: day.slice(6) || TITLES[at]! }))
    .sort((a, b) => byCodeUnit(a.on, b.on));

/** Bank holidays in England and Wales as published by GOV.UK: 2012 to 2028, one-off days among them. */
export const ENGLAND_AND_WALES: WorkingCalendar = /* @__PURE__ */ (() => ({
  from: '2012-01-01' as IsoDate,
  to: '2028-12-31' as IsoDate,
  holidays: [
    ...year(
      2012,
      '01-02',
      '04-06',
      '04-09',
      '05-07',
      '06-04',
      '08-27',
      '12-25',
      '12-26',
      '06-05 Diamond Jubilee bank holiday',
    ),
    ...year(2013, '01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'),
    ...year(2014, '01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'),
    ...year(2015, '01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'),
    ...year(2016, '01-01', '03-25', '03-28', '05-02', '05-30', '08-29', '12-27', '12-26'),
    ...year(2017, '01-02', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'),
    ...year(2018, '01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'),
    ...year(2019, '01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'),
    ...year(
      2020,
      '01-01',
      '04-10',
      '04-13',
      '05-08 Early May bank holiday (VE day)',
      '05-25',
      '08-31',
      '12-25',
      '12-28',
    ),
    ...year(2021, '01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'),
    ...year(
      2022,
      '01-03',
      '04-15',
      '04-18',
      '05-02',
      '06-02',
      '08-29',
      '12-27',
      '12-26',
      '06-03 Platinum Jubilee bank holiday',
      '09-19 Bank Holiday for the State Funeral of Queen Elizabeth II',
    ),
    ...year(
      2023,
      '01-02',
      '04-07',
      '04-10',
      '05-01',
      '05-29',
      '08-28',
      '12-25',
      '12-26',
      '05-08 Bank holiday for the coronation of King Charles III',
    ),
    ...year(2024, '01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'),
    ...year(2025, '01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'),
    ...year(2026, '01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'),
    ...year(2027, '01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'),
    ...year(2028, '01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'),
  ],
}))();

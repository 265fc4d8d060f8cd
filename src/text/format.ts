// How numbers, money, hours and dates are written. Own tables instead of the browser's locale, so that every
// machine writes the same.

const MINUS = '−';
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A number with at most `places` decimals, thousands apart by a comma, a true minus sign. */
export function number(value: number, places = 1): string {
  const scale = 10 ** places;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  const [whole, rest] = String(rounded).split('.');
  const grouped = (whole ?? '0').replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 && rounded > 0 ? MINUS : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** Like `number`, with a plus sign before gains. */
export function signed(value: number, places = 0): string {
  const text = number(value, places);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** Points held in hundredths, signed: one decimal where that is exact, else two, so that lines add up to their sum. */
export function points(hundredths: number): string {
  const whole = Math.round(Math.abs(hundredths));
  const sign = hundredths < 0 && whole > 0 ? MINUS : whole > 0 ? '+' : '';
  const tenths = whole % 10 === 0 ? String(Math.floor(whole / 10) % 10) : String(whole % 100).padStart(2, '0');
  return `${sign}${number(Math.floor(whole / 100), 0)}.${tenths}`;
}

/** Money held in thousands of dollars. */
export function money(thousands: number): string {
  return `${thousands < 0 ? MINUS : ''}$${number(Math.abs(thousands), 0)}k`;
}

export function signedMoney(thousands: number): string {
  return thousands > 0 ? `+${money(thousands)}` : money(thousands);
}

export function percent(value: number): string {
  return `${number(value, 0)}%`;
}

export function range(low: number, high: number): string {
  return low === high ? number(low, 0) : `${number(low, 0)}–${number(high, 0)}`;
}

/** Hour of the day, or any count of hours since a midnight, as a clock. */
export function clock(hour: number): string {
  return `${String(((hour % 24) + 24) % 24).padStart(2, '0')}:00`;
}

/** Minutes after midnight as a clock. */
export function minutesClock(minutes: number): string {
  const m = Math.floor(minutes);
  return `${String(Math.floor(m / 60) % 24).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
}

/** An ISO date as `Wed 31 Oct 2018`. */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** An ISO date as `31 Oct`. */
export function shortDate(iso: string): string {
  const [, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]}`;
}

// Rows of a golden table: a name, then figures under each other, so that a diff shows which one moved.

export const two = (n: number): string => n.toFixed(2);
/** A whole number in a column of its own. */
export const whole = (n: number): string => String(n).padStart(5);

export function row(name: string | number, values: readonly number[], show: (n: number) => string = two): string {
  return `${String(name).padEnd(12)} ${values.map(show).join('  ')}`;
}

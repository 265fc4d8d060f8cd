// A function whose latest answers are kept: for what is asked several times in a row and always has the same answer.

/**
 * @param most answers kept at most; then all are forgotten
 * @param make gives the same for the same key, and what it gives is never changed by anybody
 */
export function keepingRecent<Value>(most: number, make: (key: number) => Value): (key: number) => Value {
  const kept = new Map<number, Value>();
  return (key) => {
    if (kept.has(key)) return kept.get(key) as Value;
    if (kept.size >= most) kept.clear();
    const value = make(key);
    kept.set(key, value);
    return value;
  };
}

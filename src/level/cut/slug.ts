// Ids out of names.

/** Lower case, digits and hyphens: `Wadi al-Ubayyid (al-Abyad)` becomes `wadi-al-ubayyid-al-abyad`. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'place';
}

// Names as the map shows them, English and Arabic, for what the geodata name in one language or in the spelling of
// their source.

import type { LocalText } from '../../shared/text.ts';

export const COUNTRY_NAMES: Readonly<Record<string, { readonly id: string; readonly name: LocalText }>> = {
  Iraq: { id: 'iraq', name: { en: 'Iraq', ar: 'العراق' } },
  Syria: { id: 'syria', name: { en: 'Syria', ar: 'سوريا' } },
  Jordan: { id: 'jordan', name: { en: 'Jordan', ar: 'الأردن' } },
  'Saudi Arabia': { id: 'saudi-arabia', name: { en: 'Saudi Arabia', ar: 'السعودية' } },
};

export const PROVINCE_NAMES: Readonly<Record<string, LocalText>> = {
  'Al-Anbar': { en: 'Anbar', ar: 'الأنبار' },
  "At-Ta'mim": { en: 'Kirkuk', ar: 'كركوك' },
  Arbil: { en: 'Erbil', ar: 'أربيل' },
  Ninawa: { en: 'Nineveh', ar: 'نينوى' },
  'Sala ad-Din': { en: 'Salahuddin', ar: 'صلاح الدين' },
  'An-Najaf': { en: 'Najaf', ar: 'النجف' },
  "Karbala'": { en: 'Karbala', ar: 'كربلاء' },
  Baghdad: { en: 'Baghdad', ar: 'بغداد' },
  'Al-Muthannia': { en: 'Muthanna', ar: 'المثنى' },
  'Al-Qadisiyah': { en: 'Qadisiyah', ar: 'القادسية' },
  Wasit: { en: 'Wasit', ar: 'واسط' },
  'As-Sulaymaniyah': { en: 'Sulaymaniyah', ar: 'السليمانية' },
  Diyala: { en: 'Diyala', ar: 'ديالى' },
  Babil: { en: 'Babil', ar: 'بابل' },
};

export const WATER_NAMES: Readonly<Record<string, LocalText>> = {
  Euphrates: { en: 'Euphrates', ar: 'الفرات' },
  Tigris: { en: 'Tigris', ar: 'دجلة' },
  'Shatt al Hillah': { en: 'Shatt al-Hillah', ar: 'شط الحلة' },
  'Hindiyah Channel': { en: 'Hindiyah Channel', ar: 'شط الهندية' },
  Atshan: { en: 'Atshan', ar: 'العطشان' },
  'Wadi Hauran': { en: 'Wadi Hauran', ar: 'وادي حوران' },
  'Wadi al-Ghadaf': { en: 'Wadi al-Ghadaf', ar: 'وادي الغدف' },
  'Wadi al-Ubayyid (al-Abyad)': { en: 'Wadi al-Ubayyid', ar: 'وادي الأبيض' },
  'Wadi Tharthar': { en: 'Wadi Tharthar', ar: 'وادي الثرثار' },
};

export const ROAD_NAMES: Readonly<Record<string, LocalText>> = {
  F1: { en: 'Freeway 1', ar: 'الطريق السريع رقم 1' },
  F1W: { en: 'Freeway 1, al-Walid branch', ar: 'الطريق السريع رقم 1، فرع الوليد' },
  '12': { en: 'Highway 12', ar: 'الطريق رقم 12' },
  '1': { en: 'Highway 1', ar: 'الطريق رقم 1' },
  PL: { en: 'Pipeline road', ar: 'طريق الأنبوب' },
  JZ: { en: 'Jazira track', ar: 'درب الجزيرة' },
  RW: { en: 'Baghdad–Al-Qaim railway', ar: 'سكة حديد بغداد – القائم' },
  RWA: { en: 'Akashat branch line', ar: 'سكة حديد عكاشات' },
};

/** Sites by the name they have in the geodata; those that are not listed keep that name, in English only. */
export const SITE_NAMES: Readonly<Record<string, LocalText>> = {
  'H1 New Air Base': { en: 'H1 air base', ar: 'قاعدة H1 الجوية' },
  'H2 Air Base': { en: 'H2 air base', ar: 'قاعدة H2 الجوية' },
  'H3 Air Base': { en: 'H3 air base', ar: 'قاعدة H3 الجوية' },
  'H3 Northwest AFB': { en: 'H3 Northwest', ar: 'مطار H3 الشمالي الغربي' },
  'H3 Southwest Air Base': { en: 'H3 Southwest', ar: 'مطار H3 الجنوبي الغربي' },
  'Ruwayshid Air Base': { en: 'Ruwayshid airstrip', ar: 'مهبط الرويشد' },
  'Al Asad Air Base': { en: 'Al-Asad air base', ar: 'قاعدة عين الأسد الجوية' },
  'Al Taqaddum Air Base': { en: 'Al-Taqaddum air base', ar: 'قاعدة التقدم الجوية' },
  'Trebil / Karameh crossing': { en: 'Trebil crossing', ar: 'منفذ طريبيل' },
  'al-Walid crossing': { en: 'Al-Walid crossing', ar: 'منفذ الوليد' },
  'al-Tanf': { en: 'Al-Tanf garrison', ar: 'حامية التنف' },
  'Husaybah / Abu Kamal crossing': { en: 'Husaybah crossing', ar: 'منفذ حصيبة' },
  'Arar / Judaidat crossing': { en: 'Arar crossing', ar: 'منفذ عرعر' },
  'Haditha dam': { en: 'Haditha dam', ar: 'سد حديثة' },
  'Ramadi barrage': { en: 'Ramadi barrage', ar: 'سدة الرمادي' },
  'Akkas gas field': { en: 'Akkas gas field', ar: 'حقل عكاز الغازي' },
  'Balad Southeast Airport / Joint Base Balad': { en: 'Balad air base', ar: 'قاعدة بلد الجوية' },
  'Baghdad International Airport / New Al Muthana Air Base': { en: 'Baghdad airport', ar: 'مطار بغداد' },
  'Samarra East Air Base / Dhuluiya Airport': { en: 'Samarra East air base' },
  'Al Sahra Army Air Field': { en: 'Al-Sahra airfield' },
  'Al Taji Army Air Field': { en: 'Taji airfield', ar: 'مطار التاجي' },
};

/** Towns whose name in the geodata is not the one on the map. */
export const TOWN_NAMES: Readonly<Record<string, LocalText>> = {
  'Al-Qaim (Husaybah)': { en: 'Al-Qaim', ar: 'القائم' },
};

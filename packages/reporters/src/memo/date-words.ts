/** A date as acts in the language write it: «22 ноября 2026 года», «2026 жылғы 22 қараша»; what is no date stays as it is. */
export function dateWords(date: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return date;
  const words = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
  return words.replace(/\sг\.$/u, " года").replace(/\sж\.\s/u, " жылғы ");
}

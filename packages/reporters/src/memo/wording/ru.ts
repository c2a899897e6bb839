import type { MemoWording } from "./wording.ts";

/** Accusative and prepositional case of the word that a place's name begins with; of others they are as the nominative and with `е`. */
const CASES: Readonly<Record<string, readonly [accusative: string, prepositional: string]>> = {
  статья: ["статью", "статье"], глава: ["главу", "главе"], часть: ["часть", "части"], преамбула: ["преамбулу", "преамбуле"],
  приложение: ["приложение", "приложении"], книга: ["книгу", "книге"], позиция: ["позицию", "позиции"], правило: ["правило", "правиле"],
};

export const ru: MemoWording = {
  opinion: "Заключение",
  onBill: "на проект: {x}",
  cover: { addressee: "Кому", author: "От кого", date: "Дата", number: "Номер", version: "Редакция проекта", languages: "Прочитанные языки", file: "Файл" },
  blank: "____________________",
  languages: { en: "английский", ru: "русский", kk: "казахский" },
  sections: {
    scope: "Предмет и метод", recommendations: "Рекомендации", remarks: "Замечания", inOrder: "Что урегулировано", questions: "Открытые вопросы",
    table: "Приложение 1. Сравнительная таблица", origin: "Приложение 2. Как воспроизвести это заключение",
  },
  scope: {
    measured: "Текст прочитан по структурным элементам ({n}) и сопоставлен, по состоянию на {d}, со следующими нормами: {x}.",
    unmeasured: "Текст прочитан по структурным элементам ({n}); среди известных программе норм высшей силы нет применимых к нему на {d}.",
    checks: "Наборы проверок: {x}.",
    method: [
      "По каждой норме ставился вопрос, кто, что, в отношении кого, на каком основании и при каких гарантиях вправе или обязан сделать. Замечание сделано там, где текст содержит полномочие, обязанность или ограничение, а гарантия, которой требует норма высшей силы, не найдена в местах, названных в замечании.",
      "В скобках указано, как норма высшей силы относится к замечанию: прямо, по смыслу, как обязательный договор, как рекомендация или как зарубежная практика.",
      "Отсутствие замечания не означает, что положение безупречно. Слова в квадратных скобках предстоит сформулировать разработчику.",
    ],
  },
  columns: { number: "№", place: "Структурный элемент", rank: "Значимость", recommendation: "Рекомендация", inForce: "Действующая редакция", bill: "Редакция проекта", proposal: "Предлагаемая редакция", reasons: "Обоснование" },
  text: "Текст проекта",
  norms: "Нормы",
  issue: "Существо вопроса",
  command: "Предлагаемая формулировка",
  nothing: "Нет.",
  noTextInForce: "—",
  origin: "По этому файлу и проекту команда «charterlint verify» вычисляет эти строки заново и сообщает, какие из них совпали.",
  prepared: "Подготовлено с помощью программы (charterlint {v}), проверено: {x}",
  commands: {
    insert: { one: "{place} после слова «{words}» дополнить словами «{new}».", many: "{place} после слов «{words}» дополнить словами «{new}»." },
    replace: { one: "В {place} слово «{words}» заменить словами «{new}».", many: "В {place} слова «{words}» заменить словами «{new}»." },
    slot: "[…: {x}]",
    place: (name, command) => {
      const [word = "", ...rest] = name.split(" ");
      const [accusative, prepositional] = CASES[word] ?? [word, `${word}е`];
      return command === "insert" ? capital([accusative, ...rest].join(" ")) : [prepositional, ...rest].join(" ");
    },
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

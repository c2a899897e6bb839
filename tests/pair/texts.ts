/** One small law in three languages, provision by provision the same. */
export const texts: Readonly<Record<"en" | "ru" | "kk", string>> = {
  en: `Law on Public Petitions

Article 1. Right to petition
1. Everyone has the right to submit a petition to a public authority.
2. Citizens have the right to collect signatures under a petition.
3. Petitions that incite violence are prohibited.

Article 2. Examination
1. The authorised body shall examine a petition within fifteen working days.
2. A petition shall not be refused without a written decision.
3. The decision may be appealed to a court within three months.

Article 3. Data
1. Personal data of the applicant shall not be disclosed without consent, except in cases provided for by Article 4 of this Law.
2. The authorised body shall keep:
1) the register of petitions;
2) the texts of decisions;
3) the list of officials.

Article 4. Responsibility
1. Only a court may order the seizure of documents.
2. This Law enters into force on 1 March 2027.
`,
  ru: `Закон о петициях

Статья 1. Право на петицию
1. Каждый имеет право подать петицию в государственный орган.
2. Граждане имеют право собирать подписи под петицией.
3. Запрещаются петиции, призывающие к насилию.

Статья 2. Рассмотрение
1. Уполномоченный орган обязан рассмотреть петицию в течение пятнадцати рабочих дней.
2. Не допускается отказ в рассмотрении петиции без письменного решения.
3. Решение может быть обжаловано в суд в течение трех месяцев.

Статья 3. Данные
1. Персональные данные заявителя не подлежат раскрытию без согласия, за исключением случаев, предусмотренных статьей 4 настоящего Закона.
2. Уполномоченный орган ведет:
1) реестр петиций;
2) тексты решений;
3) список должностных лиц.

Статья 4. Ответственность
1. Только суд может постановить об изъятии документов.
2. Настоящий Закон вводится в действие с 1 марта 2027 года.
`,
  kk: `Петициялар туралы заң

1-бап. Петиция құқығы
1. Әркімнің мемлекеттік органға петиция беруге құқығы бар.
2. Азаматтардың петицияға қол жинауға құқығы бар.
3. Зорлыққа шақыратын петицияларға тыйым салынады.

2-бап. Қарау
1. Уәкілетті орган петицияны он бес жұмыс күні ішінде қарауға міндетті.
2. Жазбаша шешімсіз петицияны қараудан бас тартуға жол берілмейді.
3. Шешімге үш ай ішінде сотқа шағым жасалуы мүмкін.

3-бап. Деректер
1. Осы Заңның 4-бабында көзделген жағдайларды қоспағанда, өтініш берушінің дербес деректері оның келісімінсіз жария етілмейді.
2. Уәкілетті орган мыналарды жүргізеді:
1) петициялар тізілімі;
2) шешімдер мәтіні;
3) лауазымды адамдар тізімі.

4-бап. Жауаптылық
1. Тек сот қана құжаттарды алып қою туралы қаулы шығара алады.
2. Осы Заң 2027 жылғы 1 наурыздан бастап қолданысқа енгізіледі.
`,
};

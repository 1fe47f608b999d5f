/** The languages whose words are known here. */
export const knownLanguages = ['de', 'en', 'pt'] as const;

export type KnownLanguage = (typeof knownLanguages)[number];

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that are in one of the three languages only: small words, and those that trust pages use in
 * headings. Words that German or Portuguese pages borrow ("Cloud", "Backup", "Compliance") are in none.
 */
export const languageWords: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  de: wordSet(`
    und der den dem des ein eine einer eines für mit von vom bei beim zur zum im ist sind wird werden wir uns
    unser unsere unserer unseren nicht auch auf aus durch über unter wie nach sich wenn oder sowie dass
    sicherheit daten datenschutz schutz zugang zugriff zugriffe richtlinie richtlinien verfahren kontrollen
    mitarbeiter schwachstellen kontakt prüfung prüfungen passwörter passwort rollen umgang betrieb risiken
    lieferanten vorfälle sicherer sichere überwachung bericht berichte zertifikat zertifikate dritte
    maßnahmen kunden nachweise aufbewahrung löschung`),
  en: wordSet(`
    the and of for with our we is are to your you by from at be not this that on how what when who it its or
    security background check checks least privilege access control controls policy policies encryption
    employee employees password passwords review reviews vulnerability vulnerabilities disclosure report
    reports reporting certificate certificates requirements requirement management risk risks vendor vendors
    third party parties network physical business continuity recovery incident incidents response responses
    roles responsibilities confidentiality availability integrity retention deletion awareness secure
    development lifecycle testing assessment assessments data protection customer customers contact
    authentication backups hosting rest transit`),
  pt: wordSet(`
    e o os em no na nos nas da das do dos de para com por pela pelo não um uma que ao aos à às são é ou como
    nossa nosso nossas nossos seu sua você seus suas segurança dados política políticas acesso controles
    controle senha senhas funcionários fornecedores terceiros relatório relatórios gestão risco riscos
    vulnerabilidades divulgação criptografia proteção contato conformidade testes teste monitoramento
    auditoria auditorias prestadores resposta verificação equipe nuvem`),
};

/** Endings and letters of one language. "ü" and "ß" are German, "ã" and "ç" Portuguese. */
export const languageMarks: Readonly<Record<KnownLanguage, RegExp>> = {
  de: /ß|ü|ä|ö|(?:ungen|ung|heiten|heit|keiten|keit|schutz|richtlinien?|maßnahmen?)$/u,
  en: /(?:ness|ships?|ings)$/u,
  pt: /[ãõçáàâêôíú]|(?:dades?|mentos)$/u,
};

/** The codes by their first letter: `ADE` stands for AD and AE. */
const byFirstLetter =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR ' +
  'GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY ' +
  'MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW ' +
  'SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW';

/** ISO 3166-1 alpha-2, officially assigned codes. Names come from `Intl.DisplayNames`. */
export const countryCodes: readonly string[] = byFirstLetter
  .split(' ')
  .flatMap(([first = '', ...seconds]) => seconds.map((second) => first + second));

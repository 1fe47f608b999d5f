export const languages = ['en', 'de', 'pt'];

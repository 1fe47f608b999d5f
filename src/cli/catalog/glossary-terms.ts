/**
 * The glossary, a line per term: English; how strict it is (a `term` must be translated so, of a mere `word`
 * only what to avoid is looked for); German; Portuguese of Brazil; of Portugal; what it means. Words of one
 * language are parted by `|`, the preferred one first, and those to avoid follow after `!`. A word stands for
 * its inflections, too.
 */
export const glossaryTerms = `
vulnerability ; term ; Schwachstelle ! Verwundbarkeit | Vulnerabilität ; vulnerabilidade ; vulnerabilidade ; A fault that somebody could exploit.
certification ; term ; Zertifizierung | zertifiziert ; certificação | certificações | certificado ; certificação | certificações | certificado ; Only where a body certifies; not of reports or laws.
certificate ; term ; Zertifikat ; certificado ; certificado ; The paper of a certification.
certification body ; term ; Zertifizierungsstelle ; organismo ; organismo ; Who certifies: TÜV, DEKRA …
auditor ; term ; Prüfer | Prüf | geprüft ; auditor | auditad | auditoria ; auditor | auditad | auditoria ; Who writes a SOC report.
subprocessor ; term ; Unterauftragsverarbeiter ! Subprozessor | Subunternehmer ; suboperador ! subprocessador ; subcontratante ulterior | subcontratantes ulteriores ! suboperador | subprocessador ; Who processes personal data for a processor (GDPR Art. 28; LGPD).
data processing agreement ; term ; Auftragsverarbeitung ; contrato de tratamento de dados | acordo de tratamento de dados ; contrato de subcontratação ; GDPR Art. 28 (3).
data protection officer ; term ; Datenschutzbeauftragte ; encarregado | encarregada ; encarregado | encarregada ; In Brazil: encarregado pelo tratamento de dados.
data protection ; term ; Datenschutz ; proteção de dados | tratamento de dados ; proteção de dados | proteção dos dados ; Not “privacy” in general.
disclosure policy ; term ; Offenlegungsrichtlinie ; política de divulgação ; política de divulgação ; How to report vulnerabilities, and what is promised.
scope ; term ; Geltungsbereich | eingeschlossen | ausgeschlossen | Umfang ; escopo ; âmbito ! escopo ; What a certificate or a policy covers.
bug bounty ; term ; Bug-Bounty ; recompensa | bug bounty ; recompensa | bug bounty ; A programme that pays for reports.
bounty ; term ; Prämie | Bug-Bounty ; recompensa | bug bounty ; recompensa | bug bounty ; Money for a report.
safe harbour ; term ; Safe Harbor ; safe harbour | safe harbor ; safe harbour ; The promise not to take legal action.
penetration test ; term ; Penetrationstest ; teste de penetração | teste de invasão | teste de intrusão | pentest ; teste de intrusão ! teste de invasão ;
severity ; term ; Schweregrad ; gravidade ! severidade ; gravidade ! severidade ; Of a vulnerability: low to critical.
proof of concept ; term ; Proof of Concept | Machbarkeitsnachweis ; prova de conceito ; prova de conceito ;
incident ; term ; Vorfall | Vorfälle | Störung ; incidente ; incidente ;
evidence ; term ; Nachweis | Beleg ; evidência ! prova documental ; evidência ; What shows that something is done.
questionnaire ; term ; Fragebogen ; questionário ; questionário ;
encryption ; term ; Verschlüsselung | verschlüsselt ; criptografia | criptograf ! encriptação ; encriptação | encriptado | cifra ! criptografado ;
least privilege ; term ; geringsten Rechte | Least Privilege | geringste Rechte ; privilégio mínimo | menor privilégio ; privilégio mínimo | menor privilégio ;
file ; word ; Datei ; arquivo ! ficheiro ; ficheiro ! arquivo ;
contact ; word ; Kontakt ; contato ! contacto ; contacto ! contato ;
download ; word ; herunterladen ! downloaden ; baixar ! descarregar ; descarregar ! baixar ;
user ; word ; Nutzerin | Nutzer ; usuário ! utilizador ; utilizador ! usuário ;
password ; word ; Passwort ! Kennwort ; senha ! palavra-passe ; palavra-passe ! senha ;
screen ; word ; Bildschirm ; tela ! ecrã ; ecrã ! tela ;
team ; word ; Team ; equipe ! equipa ; equipa ! equipe ;
register ; word ; Register ; registro ! registo ; registo ! registro ;
share ; word ; teilen ; compartilhar ! partilhar ; partilhar ! compartilhar ;
mobile phone ; word ; Mobiltelefon ! Handy ; celular ! telemóvel ; telemóvel ! celular ;
e-mail ; word ; E-Mail ! Email | eMail ; e-mail ! correio eletrônico ; e-mail ;
link ; word ; Link ! Hyperlink ; link ! ligação ; ligação | hiperligação ;
`;

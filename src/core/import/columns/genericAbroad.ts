/**
 * Titles of port tables in German, French, Spanish, Portuguese and Italian: words that say what the table is, and name
 * nobody. What an English title holds as a part of a name (`Red Hat`, `Tableau Server`) is here only within a phrase.
 */
const WORDS: ReadonlySet<string> = new Set(
  // what it is about
  (
    'puertos puerto portas portos porte réseau réseaux pare-feu rete rede netzwerk netzwerkports netzwerkport ' +
    'cortafuegos règles règle reglas regla regras regole regola regeln regel firewallregeln firewallfreigaben ' +
    'freigaben freischaltungen freischaltung portfreigaben portliste portübersicht portmatrix firewallmatrix übersicht ' +
    'kommunikationsmatrix kommunikationsbeziehungen verbindungen verbindung flux flujos flujo fluxos flussi protocoles ' +
    'protocolos protocolli protokolle anforderungen exigences requisitos requisiti prérequis prerrequisitos voraussetzungen ' +
    'servicios serviços servizi dienste conexiones connexions conexões connessioni tráfico trafic tráfego traffico ' +
    'ouverture ouvertures apertura aperturas aperture abertura ' +
    // which of them
    'critiques críticos críticas critici critiche kritische utilisés utilisées utilisé employés ouverts ouvertes ouvrir ' +
    'requis requises nécessaires nécessaire exposés exposées externes externos externas esterni esterne principaux ' +
    'principales principais principali importants importantes wichtige défaut défauts autorisés autorisées autoriser ' +
    'appliquer configurer prévoir écoute suivants suivantes necesarios necesarias utilizados utilizadas usados usadas ' +
    'abiertos abiertas abrir requeridos requeridas expuestos expuestas internos internas permitidos permitidas ' +
    'predeterminados predeterminado defecto siguientes necessários necessárias abertas abertos expostas expostos padrão ' +
    'seguintes liberadas liberar utilizzate utilizzati usate usati richieste richiesti necessarie necessari aperte aperti ' +
    'aprire esposte esposti interne interni predefinite seguenti consentite benötigte benötigten verwendete verwendeten ' +
    'genutzte genutzten offene offenen erforderliche erforderlichen notwendige notwendigen freizugebende freizuschaltende ' +
    'netzwerke netz netze netzen schnittstellen portar porter poorten nätverk regler portöversikt ' +
    'domaines dominios domínios domini domänen actives actifs activas activos ativas ativos attive attivi aktive aktiven ' +
    'standardports interner externer externe folgende folgenden erlaubte ' +
    // what lists them
    'lista listado listagem liste tabla tabela tabella tabelle resumen resumo riepilogo récapitulatif synthèse aperçu elenco ' +
    'matriz matrice inventaire inventario cuadro zusammenfassung fonctionnement funcionamiento funcionamento ' +
    'funzionamento betrieb generales généraux ' +
    // what stands between
    'de des du d del la las los les le el da das dos dei delle della di und et à au aux al sur en für fuer im der die das den'
  ).split(' '),
);

/** `Ports par service`, `Puertos por servidor`, `Ports nach Dienst`: how the tables below are divided. */
const DIVISION =
  /(?<!\p{L})(?:par|por|per|pro|je|nach)\s+(?:(?:type|tipo|typ|tipi)s?\s+(?:de\s+|di\s+|d['’])?)?(?:services?|servicios?|serviços?|servizi[o]?|dienst(?:en?)?|composants?|componentes?|componenti|komponenten?|rôles?|rol(?:es)?|rollen?|ruol[oi]|fonctions?|función|funciones|função|funzion[ei]|funktion(?:en)?|nœuds?|noeuds?|nodos?|nós?|nod[oi]|knoten|zones?|zonas?|zonen?|protocoles?|protocolos?|protocoll[oi]|protokoll(?:en?)?|serveurs?|servidor(?:es)?|servers?|machines?|máquinas?|macchin[ae]|maschinen?|vms?|hosts?|hôtes?|applications?|aplicación|aplicaciones|aplicação|applicazion[ei]|anwendung(?:en)?|équipements?|equipos?|equipamentos?|entornos?|environnements?|umgebung(?:en)?|ambientes?|modules?|módulos?|modul[oi]?|produits?|productos?|produtos?|prodott[oi]|produkt(?:en)?|types?|tipos?|tipi|typ|couches?|capas?|sens|dirección|richtung|réseaux?|vlans?)\s*$/iu;

/** `Tableau des ports`, `Puertos de red`: words that stand for something else alone. */
const PHRASES =
  /(?<!\p{L})(?:tableaux?\s+(?:de(?:s|\s+l['’]|\s+la)?|du|d['’])|(?:de|da|di)\s+re[dt]e?|vue\s+d['’]ensemble(?:\s+des?)?|par\s+défaut|por\s+(?:defecto|padrão)|per\s+impostazione\s+predefinita|pour\s+le\s+(?:bon\s+)?fonctionnement)(?=\s|$)/giu;

/** What a sentence in these languages has, and no name. */
const SENTENCE =
  /(?<!\p{L})(?:doivent|doit|sont|est|voici|suivante?s?|liste[nr]?|deben|debe|abrirse|están|necesitan?|requieren?|siguientes?|muestra|müssen|muss|sind|werden|wird|folgende[nrs]?|diese|devem|deve|seguintes?|devono|seguenti|sono|sur|auf|qui|que|che|welche|autoriser|ouvrir|abrir|aprire|öffnen|permitir|erlauben|configuration|configuración|konfiguration)(?!\p{L})/iu;

/** `Ouvrir les ports sur la box`: what to do, and nobody who does it. */
const INSTRUCTION =
  /^(?:ouvr(?:ir|ez)|abrir|abra|aprir?e|öffnen|autoris(?:er|ez)|permitir|permita|habilitar|habilite|activ(?:er|ez|ar)|vérifi(?:er|ez)|verificar|verificare|install(?:er|ez|ieren)|instalar|déploy(?:er|ez)|desplegar|implantar|cré(?:er|ez)|crear|criar|creare|erstellen|configur(?:er|ez|ar|are)|konfigurieren|einrichten|ajout(?:er|ez)|añadir|agregar|adicionar|aggiungere|hinzufügen|expos(?:er|ez)|exponer|redirig(?:er|ez|ir)|weiterleiten|freigeben|freischalten)(?=\s)/iu;

export function isInstructionAbroad(text: string): boolean {
  return INSTRUCTION.test(text);
}

export function isSentenceAbroad(text: string): boolean {
  return SENTENCE.test(text);
}

export function isDividedAbroad(text: string): boolean {
  return DIVISION.test(text);
}

/** `Puertos de red`, `Ports du système`: a word that may begin a name (`Red Hat`), and is none alone. */
export function isGenericAlone(name: string): boolean {
  return /^(?:red|pare-feu|tableau|composants?|componentes?|componenti|komponenten?|syst[eè]mes?|sistemas?|plateforme|plataforma|plattform|piattaforma)$/iu.test(
    name,
  );
}

export function isGenericAbroad(word: string): boolean {
  return WORDS.has(word.toLowerCase()) && !ABBREVIATION.test(word);
}

/** `IM`, `DES`: an abbreviation, where the word (`im`, `des`) has small letters or one capital. */
const ABBREVIATION = /^\p{Lu}{2,3}$/u;

export function withoutPhrasesAbroad(text: string): string {
  return text.replace(PHRASES, ' ').replace(/\s+/gu, ' ').trim();
}

/** The words of headings in the languages that are met beside English. Accents are left out on Latin letters. */
import type { ConceptWords } from './headingConcept.ts';

const GERMAN: ConceptWords = {
  'source':
    'quelle, quellen, quell, von, absender, ausgangspunkt, quellsystem, ursprung, aufrufer, initiator',
  'destination': 'ziel, ziele, nach, empfanger, zielsystem, zu, gegenstelle, empfaenger',
  'port': 'portnummer, portnummern, portbereich',
  'protocol': 'protokoll, protokolle',
  'transport': 'transportprotokoll, transportschicht',
  'application':
    'anwendungsprotokoll, anwendungsschicht, protokoll der oberen schicht, protokoll der oberen ebene, protokoll hoherer ebene',
  'endpoint': 'endpunkt, endpunkte',
  'service': 'dienst, dienste',
  'thing': 'komponente, komponenten, anwendung, anwendungen, prozess, modul, produkt, programm',
  'host': 'rechner, maschine, knoten, gerat, geraet, rolle, system',
  'group': 'netz, netzwerk, subnetz, bereich, umgebung, standort, netzsegment',
  'address': 'adresse, adressen, ipadresse, ip adresse, ip adressen',
  'used-by': 'erreichbar von, erreichbar fur, offen fur, zugriff von, zugriff durch',
  'description':
    'beschreibung, zweck, bemerkung, bemerkungen, anmerkung, anmerkungen, hinweis, hinweise, kommentar, ' +
    'verwendung, verwendungszweck, funktion, erlauterung, grund, begrundung, nutzung, beschreibung zweck',
  'direction': 'richtung, verkehrsrichtung, verbindungsrichtung',
  'inbound': 'eingehend, eingang',
  'outbound': 'ausgehend, ausgang',
  'action': 'aktion, erlaubt, zugriff, erlauben, regelaktion, freigabe',
  'condition': 'erforderlich, pflicht, notwendig, voraussetzung, bedingung, benotigt',
  'security': 'sicherheit, absicherung',
  'encryption': 'verschlusselung, verschlusselt, verschluesselung, verschluesselt',
  'authentication': 'authentifizierung, authentisierung, anmeldung',
  'number': 'nummer, lfd, lfd nr',
  'rule': 'regel, regeln',
  'name': 'bezeichnung, regelname',
  'type': 'typ, art',
  'flow': 'verbindung, verbindungen, kommunikation, datenfluss, verkehr, kommunikationsbeziehung',
  'filler': 'der, die, das, und, fur, des, im, zum, zur, genutzt, verwendet, verwendete, benutzt',
  'foreign':
    'datei, einstellung, wert, standardwert, schlussel, befehl, begriff, kategorie, anzahl, datum',
};

const ROMANCE: ConceptWords = {
  'source':
    'emetteur, expediteur, origine, appelant, depuis, origen, fuente, emisor, desde, origem, fonte, ' +
    'remetente, sorgente, mittente, origine del traffico, initiateur, provenance',
  'client': 'cliente, clienti, clientes',
  'destination':
    'destino, destinos, destinazione, destinataire, vers, cible, cibles, hacia, destinatario, alvo, ' +
    'recepteur, receptor, para, verso',
  'server': 'serveur, serveurs, servidor, servidores',
  'endpoint':
    'point de terminaison, punto final, punto de conexion, extremo, extremos, ponto de extremidade, punto di connessione, endpoints',
  'port':
    'puerto, puertos, porta, portas, porte, numero de port, numero de puerto, numero da porta, ' +
    'plage de ports, rango de puertos, ports ouverts, n de port',
  'protocol':
    'protocole, protocoles, protocolo, protocolos, protocollo, protocolli, protocole mecanisme',
  'transport':
    'transporte, couche transport, protocole de transport, protocolo de transporte, protocollo di trasporto, trasporto',
  'application':
    'protocole applicatif, protocolo de aplicacion, couche application, protocole de niveau superieur, protocolo de nivel superior, protocollo di livello superiore, protocollo applicativo',
  'service': 'servicio, servicios, servico, servicos, servizio, servizi',
  'thing':
    'composant, composants, componente, componentes, aplicacion, aplicacao, applicazione, processus, ' +
    'proceso, processo, modulo, produit, producto, produto, logiciel, sistema',
  'host': 'machine, maquina, noeud, nodo, hote, equipement, equipo, dispositivo, systeme, macchina',
  'group':
    'reseau, red, rede, rete, sous reseau, subred, zona, grappe, environnement, entorno, ambiente',
  'domain': 'nom de domaine, dominio',
  'address':
    'adresse, adresses, direcciones, endereco, enderecos, indirizzo, adresse ip, direccion ip, endereco ip',
  'used-by':
    'accessible depuis, accessible par, ouvert a, expose a, accesible desde, accesible por, abierto a, expuesto a, ' +
    'acessivel por, acessivel de, acessivel a partir de, exposto a, aberto para, accessibile da, aperto a, esposto a',
  'description':
    'descripcion, descricao, descrizione, utilisation, usage, objet, but, finalite, commentaire, ' +
    'commentaires, remarque, remarques, proposito, finalidad, uso, observaciones, notas, finalidade, ' +
    'observacoes, scopo, utilizzo, note, raison, justification, motivo, funcion, comentario, comentarios, fonction, utilidad',
  'direction':
    'sens, sens du flux, direccion del trafico, sentido, direcao, direzione, sens de la connexion',
  'inbound': 'entrant, entree, entrante, entrada, entrata, ingresso',
  'outbound': 'sortant, sortie, saliente, salida, saida, uscita',
  'action':
    'accion, acao, azione, autorise, permitido, permis, regle action, autorisation, politique, consentito',
  'condition':
    'requis, obligatoire, facultatif, requerido, obligatorio, opcional, obrigatorio, richiesto',
  'security': 'securite, seguridad, seguranca, sicurezza',
  'encryption':
    'chiffrement, chiffre, cifrado, criptografia, cifratura, crittografia, encriptacion',
  'authentication': 'authentification, autenticacion, autenticacao, autenticazione',
  'number': 'numero, n, num, id flux, n flux',
  'rule': 'regle, regla, regra, regola',
  'name':
    'nom, nombre, nome, fonctionnalite, fonctionnalites, caracteristica, caracteristicas, funcionalidad, funcionalidade, funzionalita',
  'type': 'tipo, direccion',
  'flow':
    'flux, flux reseau, flujo, fluxo, flusso, connexion, conexion, conexao, connessione, trafic, trafico, trafego, traffico, communication, comunicacion, comunicacao',
  'filler':
    'de, des, du, d, le, la, les, l, et, del, el, los, las, y, e, do, da, dos, das, di, della, dei, ' +
    'utilise, utilises, usado, utilizado, requises, necessarios',
  'foreign':
    'fichier, archivo, arquivo, parametre, parametro, valeur, valor, valore, estado, statut, stato, ' +
    'version, exposicao, donnees, datos, dados, dato, priorite, prioridad, mecanisme, categoria',
};

const EAST: ConceptWords = {
  'source':
    '送信元, 接続元, 通信元, 発信元, 要求元, 呼び出し元, 源, 来源, 來源, 发起方, 请求方, 出发地, 출발지, 소스, 발신지, 송신, 원본, 원본 주소, 來源端, 源端, 発信側, 接続元ホスト, 呼出元, 출발',
  'client': 'クライアント, 客户端, 用户端, 클라이언트',
  'destination':
    '宛先, 接続先, 送信先, 通信先, 呼び出し先, 目的地, 目的主机, 目标, 目標, 目的端, 接收方, 被访问方, 목적지, 대상, 도착지, 수신, 目標端, 目的端點, 宛て先, 接続先ホスト, 도착',
  'destination-or-purpose': '目的',
  'server': 'サーバー, サーバ, 服务器, 服务端, 伺服器, 서버',
  'endpoint': 'エンドポイント, 端点, 端點, 終端點, 终结点, 接続ポイント, 엔드포인트, 끝점',
  'port':
    'ポート, ポート番号, 宛先ポート, 端口, 端口号, 埠, 連接埠, 通訊埠, 端口范围, ポート範囲, 포트, 포트번호, 监听端口, 默认端口, 連接埠號, 連接埠號碼, 通訊埠號, 埠號, 連接埠範圍, 預設連接埠, 포트 번호, 포트 범위',
  'protocol': 'プロトコル, 协议, 協定, 通訊協定, 通信协议, 协议类型, 프로토콜',
  'transport':
    'トランスポート, 传输层, 传输协议, 传输层协议, 傳輸層, 傳輸協定, 傳輸通訊協定, 傳輸層協定, 傳輸層通訊協定, トランスポートプロトコル, トランスポート層, 전송, 전송 프로토콜, 전송프로토콜, 전송 계층',
  'application':
    '应用层协议, 应用协议, 應用層協定, 應用程式協定, 應用層通訊協定, 上層通訊協定, 上層協定, 上层协议, 高层协议, 上位プロトコル, 上位レベルプロトコル, 上位層プロトコル, アプリケーションプロトコル, 상위 프로토콜, 애플리케이션 프로토콜',
  'service': 'サービス, 服务, 服務, サービス名, 服务名, 服务名称, 서비스',
  'thing':
    'コンポーネント, 组件, 元件, アプリケーション, 应用, 应用程序, プロセス, 进程, 模块, 製品, 产品, 컴포넌트, 구성요소, 應用程式, 處理程序, 程序, 구성 요소, 애플리케이션, 프로세스',
  'host': 'ホスト, ノード, マシン, 主机, 節點, 节点, 机器, 角色, ホスト名, 主机名, 노드, 호스트',
  'group':
    'ネットワーク, ゾーン, サブネット, クラスター, 网络, 区域, 子网, 集群, 命名空间, 環境, 网段',
  'address': 'アドレス, ipアドレス, 地址, ip地址, 位址, 주소, ip位址, 網路位址, ip 주소, 아이피',
  'domain': 'ドメイン, 域名',
  'used-by': '访问方, 调用方, アクセス元',
  'description':
    '説明, 用途, 備考, メモ, 目的用途, 理由, 内容, 说明, 描述, 备注, 備註, 作用, 說明, 設明, 使用目的, 설명, 용도, 비고, 原因, 功能, 註解, 使用目的說明, 目的說明',
  'direction':
    '方向, 通信方向, 流量方向, 방향, インまたはアウト, インとアウト, 受信または送信, 送受信',
  'inbound':
    'インバウンド, 受信, 着信, 受信ポート, 着信ポート, 수신 포트, 入站, 入方向, 傳入, 輸入, 传入, 入方向流量, 인바운드, 수신 방향',
  'outbound':
    'アウトバウンド, 送信, 発信, 送信ポート, 発信ポート, 出站, 出方向, 傳出, 輸出, 传出, 出方向流量, 아웃바운드',
  'action':
    'アクション, 許可, 许可否, 許可否, 可否, 動作, 动作, 策略, 操作, 许可, 是否允许, 方針, 允许, 허용, 허용 여부, 허용여부, 차단 여부, 동작, 액션, 정책',
  'condition': '必須, 必要, 要否, 是否必须, 必需, 必选, 필수, 選用, 必填, 可选, 선택, 필수 여부',
  'security': 'セキュリティ, 安全',
  'encryption': '暗号化, 加密, 是否加密, 암호화',
  'authentication': '認証, 认证, 身份验证, 인증, 驗證, 身分驗證, 身份驗證, 授權, 授权',
  'number': '番号, 序号, 编号, 項番, 번호, 項目番号, 編號, 序號, 項次, 通番',
  'rule': 'ルール, 规则, 規則',
  'name': '名前, 名称, 名稱, 機能, 機能名, 기능, ルール名, 规则名称, 이름',
  'type': '種別, 类型, 種類, 類型, 유형, タイプ',
  'flow': '通信, 接続, 连接, 数据流, 流量, 経路, 链路',
  'filler': 'の, 的, 使用, 番, 內部部署, 本地部署, 内部部署, オンプレミス',
  'foreign':
    '変数, 参数, 变量, 値, 值, デフォルト, 默认值, ファイル, 文件, 状態, 状态, 版本, バージョン, メッセージ, 消息, 単位, 复制方式, 映射, 距离, 问题, 路徑, 路径, パス, 檔案, 參數, 設定, 設定値, 変更, 變數, 提供者, 提供者名稱',
};

const SLAVIC: ConceptWords = {
  'source': 'источник, откуда, отправитель, инициатор, zrodlo, zdroj',
  'client': 'клиент',
  'destination': 'получатель, куда, приемник, cel, cil, адресат',
  'destination-or-purpose': 'назначение',
  'server': 'сервер',
  'port': 'порт, порты, номер порта, porty',
  'protocol': 'протокол, протоколы, protokol, protokoł',
  'service': 'сервис, служба, usluga',
  'thing': 'компонент, приложение, процесс, komponent',
  'host': 'хост, узел',
  'address': 'адрес',
  'used-by': 'доступен для, доступно для',
  'description': 'описание, комментарий, примечание, цель, opis, popis, zastosowanie',
  'direction': 'направление, kierunek, smer',
  'action': 'действие, akcja',
  'encryption': 'шифрование, szyfrowanie',
  'type': 'тип',
  'number': 'номер',
};

const NORTHERN: ConceptWords = {
  source: 'kalla, kilde, bron, afzender, avsandare, oorsprong',
  client: 'klient, klienter',
  destination: 'mal, destinasjon, bestemming, doel, mottagare, mottaker, modtager, ontvanger',
  port: 'portar, porter, porte, portnummer, poort, poorten, poortnummer',
  protocol: 'protokoll, protokol, protocollen',
  service: 'tjanst, tjanster, tjeneste, tjenester, diensten',
  thing: 'komponent, komponenter, komponenten, applikation, applikasjon, applicatie, toepassing',
  host: 'vard, maskin, dator, enhet, knooppunt, maskine',
  group: 'natverk, nettverk, netvaerk, netwerk, zon, sone',
  address: 'adress, ip adress, adres, ip adres',
  description:
    'beskrivning, beskrivelse, omschrijving, beschrijving, syfte, doeleinde, anvandning, bruk, gebruik, ' +
    'kommentar, anmarkning, bemerking, opmerking, opmerkingen, toelichting, anteckning',
  direction: 'riktning, retning, richting',
  inbound: 'inkommande, ingaende, innkommende, indgaende, inkomend, binnenkomend',
  outbound: 'utgaende, udgaende, uitgaand',
  action: 'atgard, actie, tillat, tillatt, tilladt, toegestaan',
  condition: 'obligatorisk, kravs, pakraevet, pakrevd, vereist, verplicht',
  encryption: 'kryptering, versleuteling, krypterad',
  number: 'prioritet, prioriteit, nummer',
  rule: 'regel, regler, regels',
  name: 'namn, navn, naam',
  type: 'typ',
};

export const HEADINGS_ABROAD: readonly ConceptWords[] = [GERMAN, ROMANCE, EAST, SLAVIC, NORTHERN];

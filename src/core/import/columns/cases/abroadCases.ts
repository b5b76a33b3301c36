/** Other languages than English. */
export const ABROAD_CASES = `
== German
Quelle | Ziel | Port | Protokoll | Beschreibung
Webserver | Datenbank | 5432 | TCP | Daten
Webserver | Cache | 6379 | TCP | Sitzungen
=> flows source destination port protocol description

== German: from and to
Von | Nach | Zielport | Transportprotokoll | Verschlüsselung | Zweck
App | DB | 5432 | TCP | TLS | Daten
App | Mail | 587 | TCP | TLS | Post
=> flows source destination port transport encryption description

== German: addresses
Quell-IP | Ziel-IP | Zielport | Richtung | Bemerkung
192.0.2.1 | 192.0.2.9 | 443 | eingehend | Web
192.0.2.2 | 192.0.2.9 | 22 | eingehend | Wartung
=> flows source destination port direction description

== German: ports
# Firewall-Freigaben
Dienst | Portnummer | Protokoll | Verwendung
Verwaltung | 8443 | TCP | Oberfläche
Agent | 10050 | TCP | Überwachung
=> ports endpoint port protocol description

== German: compound addresses
Quelladresse | Zieladresse | Portnummer | Dienst
10.0.0.1 | 10.0.0.2 | 443 | HTTPS
10.0.0.1 | 10.0.0.3 | 53 | DNS
=> flows source destination port protocol

== French
Source | Destination | Port | Protocole | Sens | Chiffrement
Navigateur | Portail | 443 | HTTPS | Entrant | TLS
Portail | Base | 5432 | TCP | Sortant | Non
=> flows source destination port protocol direction encryption

== French: from and to
De | Vers | Port de destination | Utilisation
Client | Serveur | 443 | Accès
Serveur | Annuaire | 636 | Comptes
=> flows source destination port description

== French: flows
N° | Émetteur | Récepteur | Protocole | Numéro de port | Commentaires
1 | Agent | Collecteur | TCP | 514 | Journaux
2 | Collecteur | Archive | TCP | 443 | Copie
=> flows number source destination protocol port description

== French: both in one
Source | Destination | Port/Protocole | Description | Action
Réseau A | Réseau B | 443/TCP | Web | Autoriser
Réseau B | Réseau A | 22/TCP | Console | Refuser
=> flows source destination port description action

== Spanish
Origen | Destino | Puerto | Protocolo | Descripción
Navegador | Portal | 443 | HTTPS | Acceso
Portal | Base | 5432 | TCP | Datos
=> flows source destination port protocol description

== Spanish: compound
IP de origen | IP de destino | Puerto de destino | Acción
10.0.0.0/8 | 192.0.2.5 | 443 | Permitir
cualquiera | 192.0.2.5 | 22 | Denegar
=> flows source destination port action

== Spanish: direction
# Servidor web
Dirección | Puerto | Protocolo | Uso
Entrante | 443 | TCP | Páginas
Saliente | 53 | UDP | Nombres
=> ports direction port protocol description

== Portuguese
Origem | Destino | Porta | Protocolo | Descrição
Cliente | Servidor | 443 | TCP | Acesso
Servidor | Banco | 5432 | TCP | Dados
=> flows source destination port protocol description

== Portuguese: with a number
Nº | Origem | Destino | Portas | Serviço | Finalidade
1 | Rede A | Rede B | 443 | HTTPS | Acesso
2 | Rede A | Rede C | 53 | DNS | Nomes
=> flows number source destination port protocol description

== Italian
Sorgente | Destinazione | Porta | Protocollo | Note
Client | Server | 443 | TCP | Accesso
Server | Archivio | 5432 | TCP | Dati
=> flows source destination port protocol description

== Japanese
送信元 | 宛先 | ポート | プロトコル | 説明
ブラウザ | ポータル | 443 | HTTPS | 画面
ポータル | DB | 5432 | TCP | データ
=> flows source destination port protocol description

== Japanese: a purpose that is no destination
送信元 | 送信先 | ポート番号 | 目的
監視 | サーバ | 161 | 監視
サーバ | 監視 | 162 | 通知
=> flows source destination port description

== Japanese: addresses
番号 | 送信元IPアドレス | 宛先IPアドレス | 宛先ポート | 方向 | 備考
1 | 192.0.2.1 | 192.0.2.2 | 443 | インバウンド | 画面
2 | 192.0.2.3 | 192.0.2.2 | 22 | インバウンド | 保守
=> flows number source destination port direction description

== Japanese: ports
# 使用ポート
コンポーネント | ポート番号 | プロトコル | 用途
管理サーバ | 8443 | TCP | 画面
エージェント | 10050 | TCP | 監視
=> ports endpoint port protocol description

== Chinese
源 | 目标 | 端口 | 协议 | 说明
浏览器 | 门户 | 443 | HTTPS | 页面
门户 | 数据库 | 5432 | TCP | 数据
=> flows source destination port protocol description

== Chinese: a destination that is no purpose
源 | 目的 | 目的端口 | 协议 | 备注
浏览器 | 门户 | 443 | TCP | 页面
门户 | 数据库 | 5432 | TCP | 数据
=> flows source destination port protocol description

== Chinese: addresses
序号 | 源地址 | 目的地址 | 目的端口 | 动作
1 | 192.0.2.1 | 192.0.2.2 | 443 | 允许
2 | any | 192.0.2.2 | 22 | 拒绝
=> flows number source destination port action

== Chinese: ports
# 端口要求
组件 | 端口号 | 协议 | 用途
管理节点 | 8443 | TCP | 页面
代理 | 10050 | TCP | 监控
=> ports endpoint port protocol description

== Traditional Chinese
來源 | 目的地 | 連接埠 | 通訊協定 | 說明
瀏覽器 | 入口 | 443 | TCP | 頁面
入口 | 資料庫 | 5432 | TCP | 資料
=> flows source destination port protocol description

== Traditional Chinese: what listens beside what it is there for
# 連接埠和端點
傳輸通訊協定 | 上層通訊協定 | 功能/元件 | 內部部署端點 | 路徑
TCP 8025 | 郵件 | 郵件流程 | 信差伺服器 | 不適用
TCP 8443 | 搜尋 | 目錄 | 門戶伺服器 | /find
=> ports port protocol description endpoint other

== Traditional Chinese: rules
方向 | 通訊協定 | 來源位址 | 來源連接埠 | 目的地位址 | 目的地連接埠 | 動作
傳入 | TCP | 192.0.2.1 | 任意 | 192.0.2.2 | 443 | 允許
傳出 | UDP | 192.0.2.2 | 任意 | 192.0.2.3 | 53 | 封鎖
=> flows direction protocol source source-port destination port action

== Japanese: what listens beside what it is there for
# ポート
トランスポート プロトコル | 上位レベル プロトコル | 機能/コンポーネント | オンプレミス エンドポイント
TCP 8025 | メール | 配信 | リレー
TCP 8443 | 検索 | 索引 | 門番
=> ports port protocol other endpoint

== French: what listens beside what it is there for
# Ports
Protocole de transport | Protocole de niveau supérieur | Fonctionnalité/Composant | Point de terminaison local
TCP 8025 | Courrier | Envoi | Relais
TCP 8443 | Recherche | Index | Portier
=> ports port protocol other endpoint

== German: what listens beside what it is there for
# Ports
Transportprotokoll | Protokoll der oberen Ebene | Feature/Komponente | Lokaler Endpunkt
TCP 8025 | Post | Versand | Relais
TCP 8443 | Suche | Verzeichnis | Pförtner
=> ports port protocol other endpoint

== Korean
방향 | 전송 프로토콜 | 포트 번호 | 원본 | 대상 | 설명
인바운드 | TCP | 443 | 브라우저 | 포털 | 화면
아웃바운드 | TCP | 5432 | 포털 | DB | 데이터
=> flows direction transport port source destination description

== Korean: plainly
출발지 | 목적지 | 포트 | 프로토콜 | 설명
브라우저 | 포털 | 443 | HTTPS | 화면
포털 | DB | 5432 | TCP | 데이터
=> flows source destination port protocol description

== Russian
Источник | Назначение | Порт | Протокол | Описание
Клиент | Портал | 443 | TCP | Страницы
Портал | База | 5432 | TCP | Данные
=> flows source destination port protocol description

== Russian: ports
# Порты
Порт | Протокол | Назначение
443 | TCP | Портал
5432 | TCP | База
=> ports port protocol endpoint
`;

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>CriteriaWords</name>
    <message>
        <source>supporting</source>
        <translation>補助的</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等度</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>非常に強い</translation>
    </message>
    <message>
        <source>stand-alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>considered, not applied</source>
        <translation>検討したが適用せず</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>点数による</translation>
    </message>
    <message>
        <source>by combination rules</source>
        <translation>組合せ規則による</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>not applied: %1</source>
        <translation>適用せず: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>exon %1</source>
        <translation>エクソン%1</translation>
    </message>
    <message>
        <source>genotype %1</source>
        <translation>遺伝型 %1</translation>
    </message>
    <message>
        <source>VAF %1</source>
        <translation>VAF %1</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>深度 %1</translation>
    </message>
    <message>
        <source>highest frequency %1</source>
        <translation>最大集団頻度 %1</translation>
    </message>
    <message>
        <source>ClinVar %1</source>
        <translation>ClinVar %1</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>VAF</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Opinions by</source>
        <translation>見解の記入者</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>適用基準</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>パネルの合意</translation>
    </message>
</context>
<context>
    <name>InheritanceWords</name>
    <message>
        <source>no sample</source>
        <translation>検体なし</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>このファイルにありません</translation>
    </message>
    <message>
        <source>no genotype</source>
        <translation>遺伝型なし</translation>
    </message>
    <message>
        <source>half of the genotype is missing</source>
        <translation>遺伝型の片方が不明です</translation>
    </message>
    <message numerus="yes">
        <source>%n read(s)</source>
        <translation>
            <numerusform>%n リード</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 are needed</source>
        <translation>、%1 リード必要です</translation>
    </message>
    <message>
        <source>genotype quality %1, %2 is needed</source>
        <translation>遺伝型の品質 %1（%2 必要です）</translation>
    </message>
    <message>
        <source>called as reference, but some reads have the variant</source>
        <translation>参照型とコールされていますが、バリアントをもつリードがあります</translation>
    </message>
    <message>
        <source>one copy is called where there should be two</source>
        <translation>2コピーあるはずのところで1コピーとコールされています</translation>
    </message>
    <message>
        <source>two alleles are called where a male has one</source>
        <translation>男性では1コピーのところで2アレルがコールされています</translation>
    </message>
    <message>
        <source>de novo</source>
        <translation>新生（de novo）</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>常染色体顕性（優性）</translation>
    </message>
    <message>
        <source>autosomal recessive, two copies</source>
        <translation>常染色体潜性（劣性）、2コピー</translation>
    </message>
    <message>
        <source>compound heterozygous</source>
        <translation>複合ヘテロ接合</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X連鎖</translation>
    </message>
    <message>
        <source>mitochondrial</source>
        <translation>ミトコンドリア</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>合うものなし</translation>
    </message>
    <message>
        <source>fits, recessive or dominant</source>
        <translation>合う（潜性または顕性）</translation>
    </message>
    <message>
        <source>fits, recessive</source>
        <translation>合う（潜性）</translation>
    </message>
    <message>
        <source>fits, dominant</source>
        <translation>合う（顕性）</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合う</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>合わない</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>GQ %1</source>
        <translation>GQ %1</translation>
    </message>
    <message>
        <source>one from each parent</source>
        <translation>両親から1つずつ</translation>
    </message>
    <message>
        <source>on different copies, as the reads show</source>
        <translation>リードから、別々のコピー上にあると分かる</translation>
    </message>
    <message>
        <source>possible: nothing tells whether they lie on different copies</source>
        <translation>可能性あり：別々のコピー上にあるかを示す情報がない</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Live</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>In circulation</source>
        <translation>持ち回り</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>再検討</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>here</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>in the case</source>
        <translation>症例の資料あり</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>running since %1</source>
        <translation>%1 から開催中</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
</context>
<context>
    <name>SaidFacts</name>
    <message>
        <source>highly specific for the gene</source>
        <translation>この遺伝子に高度に特異的</translation>
    </message>
    <message>
        <source>fits the gene, not highly specific</source>
        <translation>この遺伝子に合うが高度に特異的ではない</translation>
    </message>
    <message>
        <source>fits, but many genes cause it</source>
        <translation>合うが、多くの遺伝子が原因となりうる</translation>
    </message>
    <message>
        <source>does not fit the gene</source>
        <translation>この遺伝子に合わない</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>in trans</source>
        <translation>トランス</translation>
    </message>
    <message>
        <source>in cis</source>
        <translation>シス</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>検証あり</translation>
    </message>
    <message>
        <source>not validated</source>
        <translation>検証なし</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>常染色体顕性（優性）</translation>
    </message>
    <message>
        <source>autosomal recessive</source>
        <translation>常染色体潜性（劣性）</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X連鎖</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測される</translation>
    </message>
    <message>
        <source>not predicted</source>
        <translation>予測されない</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>no</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>frequent</source>
        <translation>高頻度</translation>
    </message>
    <message>
        <source>not frequent</source>
        <translation>高頻度ではない</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保たれる</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失われる</translation>
    </message>
    <message>
        <source>more than 10 %</source>
        <translation>10 % を超える</translation>
    </message>
    <message>
        <source>up to 10 %</source>
        <translation>10 % 以下</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>proven not to</source>
        <translation>否定の証明済み</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Rare disease</source>
        <translation>希少疾患</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>がん</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Solid tumour</source>
        <translation>固形がん</translation>
    </message>
    <message>
        <source>Haematological malignancy</source>
        <translation>造血器腫瘍</translation>
    </message>
    <message>
        <source>Paediatric cancer</source>
        <translation>小児がん</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>性別不明</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>proband</source>
        <translation>発端者</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>同胞</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>その他の血縁者</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>役割未設定</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>腫瘍</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>キュレーター</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Genetic counsellor</source>
        <translation>遺伝カウンセラー</translation>
    </message>
    <message>
        <source>Panel member</source>
        <translation>エキスパートパネル構成員</translation>
    </message>
    <message>
        <source>Panel chair</source>
        <translation>エキスパートパネル座長</translation>
    </message>
    <message>
        <source>Panel secretariat</source>
        <translation>エキスパートパネル事務局</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>データ管理者</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>一次的所見</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>二次的所見</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Sequencing artefact</source>
        <translation>シークエンスのアーチファクト</translation>
    </message>
    <message>
        <source>Too common in the population</source>
        <translation>集団頻度が高い</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>品質が低い</translation>
    </message>
    <message>
        <source>Evidence that it is benign</source>
        <translation>良性を示す根拠がある</translation>
    </message>
    <message>
        <source>Inheritance does not fit</source>
        <translation>遺伝形式に合わない</translation>
    </message>
    <message>
        <source>Does not fit the phenotype</source>
        <translation>表現型に合わない</translation>
    </message>
    <message>
        <source>Not part of the question</source>
        <translation>検査の対象外</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>生殖細胞系列</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>体細胞</translation>
    </message>
    <message>
        <source>TMB (mutations per Mb)</source>
        <translation>TMB（変異数/Mb）</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>HRD</source>
        <translation>HRD</translation>
    </message>
    <message>
        <source>Germline (ACMG/AMP)</source>
        <translation>生殖細胞系列（ACMG/AMP）</translation>
    </message>
    <message>
        <source>Oncogenicity (ClinGen/CGC/VICC)</source>
        <translation>がん原性（ClinGen/CGC/VICC）</translation>
    </message>
    <message>
        <source>pathogenic</source>
        <translation>病的</translation>
    </message>
    <message>
        <source>likely pathogenic</source>
        <translation>病的の可能性が高い</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>意義不明</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>良性の可能性が高い</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>oncogenic</source>
        <translation>がん原性あり</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>がん原性の可能性が高い</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>That cannot be asked</source>
        <translation>この指定では実行できません</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>受け付けられませんでした（変更はありません）</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>ワークスペースはロックされています</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile</source>
        <translation>その間に他の人が変更しました</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>パスフレーズが違います</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>ワークスペースは使用中です</translation>
    </message>
    <message>
        <source>There is no workspace here</source>
        <translation>ここにワークスペースはありません</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>ワークスペースが破損しています</translation>
    </message>
    <message>
        <source>The workspace was written by a newer Enza</source>
        <translation>新しい版のEnzaで書かれたワークスペースです</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <source>The folder is read-only</source>
        <translation>フォルダーは読み取り専用です</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the workspace under Workspace.</source>
        <translation>もう一度お試しください。繰り返し起こる場合は、「ワークスペース」でワークスペースを検査してください。</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>入力内容を確認してください。</translation>
    </message>
    <message>
        <source>Correct the place named above and try again.</source>
        <translation>上に示した箇所を直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Ask somebody whose role may do this.</source>
        <translation>この操作の権限を持つ人に依頼してください。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Go back to the list and look for it again.</source>
        <translation>一覧に戻り、もう一度探してください。</translation>
    </message>
    <message>
        <source>Look at the newer version, then make your change again.</source>
        <translation>新しい内容を確認してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>Check the network. Work goes on without it.</source>
        <translation>ネットワークを確認してください。接続がなくても作業は続けられます。</translation>
    </message>
    <message>
        <source>Type it again; check Caps Lock and the keyboard layout. If it is lost, use the recovery code.</source>
        <translation>もう一度入力してください。Caps Lockとキーボード配列を確認してください。忘れた場合は復旧コードを使ってください。</translation>
    </message>
    <message>
        <source>Close it there, or wait, then try again.</source>
        <translation>使用中の場所で閉じるか、しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose another folder, or create a workspace here.</source>
        <translation>別のフォルダーを選ぶか、ここにワークスペースを作成してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup into a new folder and keep this one.</source>
        <translation>何も変更していません。最新のバックアップを新しいフォルダーに復元し、このフォルダーは残しておいてください。</translation>
    </message>
    <message>
        <source>Install the newer Enza on this computer, then open it again.</source>
        <translation>このコンピューターに新しい版のEnzaをインストールしてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is still there.</source>
        <translation>空き容量を増やして、もう一度お試しください。すでに保存した内容は残っています。</translation>
    </message>
    <message>
        <source>Ask for write access to the folder, or choose another one.</source>
        <translation>フォルダーへの書き込み権限を依頼するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>Copy number (ACMG/ClinGen)</source>
        <translation>コピー数（ACMG/ClinGen）</translation>
    </message>
</context>
<context>
    <name>enza</name>
    <message>
        <source>&quot;%1&quot; is not SCALE:LEVEL</source>
        <translation>&quot;%1&quot; は SCALE:LEVEL の形式ではありません</translation>
    </message>
    <message>
        <source>nothing was assessed; give a class, codes, a tier or a comment</source>
        <translation>判定する内容がありません。判定、基準コード、エビデンスレベル、コメントのいずれかを指定してください</translation>
    </message>
    <message>
        <source>a line of a batch is a JSON array of words: %1</source>
        <translation>一括処理の各行は、語のJSON配列で書きます: %1</translation>
    </message>
    <message>
        <source>a line of a batch is a JSON array of words</source>
        <translation>一括処理の各行は、語のJSON配列で書きます</translation>
    </message>
    <message>
        <source>in a batch this option stands before &quot;batch&quot;</source>
        <translation>一括処理では、このオプションは &quot;batch&quot; の前に置きます</translation>
    </message>
    <message>
        <source>a batch does not run batches</source>
        <translation>一括処理の中で一括処理は実行できません</translation>
    </message>
    <message>
        <source>the answer could not be written</source>
        <translation>応答を書き込めませんでした</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a descriptor</source>
        <translation>&quot;%1&quot; はディスクリプターの番号ではありません</translation>
    </message>
    <message>
        <source>the two passphrases are not the same</source>
        <translation>2つのパスフレーズが一致しません</translation>
    </message>
    <message>
        <source>this workspace has %1 users; say which one with --user or ENZA_USER</source>
        <translation>このワークスペースには利用者が%1人います。--user または ENZA_USER で指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like 2026-11-20T06:40:00Z</source>
        <translation>&quot;%1&quot; は 2026-11-20T06:40:00Z のような日時ではありません</translation>
    </message>
    <message>
        <source>no workspace was named; give --workspace DIR or set ENZA_WORKSPACE</source>
        <translation>ワークスペースが指定されていません。--workspace DIR を指定するか、ENZA_WORKSPACE を設定してください</translation>
    </message>
    <message>
        <source>there is nothing of yours to undo in this case</source>
        <translation>この症例には、取り消せる自分の操作がありません</translation>
    </message>
    <message>
        <source>there is no such command; &quot;enzactl help&quot; lists them all</source>
        <translation>そのようなコマンドはありません。&quot;enzactl help&quot; で一覧を表示します</translation>
    </message>
    <message>
        <source>there is no such person in this case</source>
        <translation>この症例にそのような人はいません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; は %2 から %3 までの整数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>&quot;%1&quot; は %2 から %3 までの数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (YYYY-MM-DD)</source>
        <translation>&quot;%1&quot; は日付（YYYY-MM-DD）ではありません</translation>
    </message>
    <message>
        <source>it needs one more word: %1</source>
        <translation>語がもう1つ必要です: %1</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>そのようなオプションはありません</translation>
    </message>
    <message>
        <source>it takes no value</source>
        <translation>値は指定できません</translation>
    </message>
    <message>
        <source>it was given twice</source>
        <translation>2回指定されています</translation>
    </message>
    <message>
        <source>it needs a value: %1</source>
        <translation>値が必要です: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>&quot;%1&quot; は %2 ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>&quot;%1&quot; は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>no command was given; &quot;enzactl help&quot; lists them all</source>
        <translation>コマンドが指定されていません。&quot;enzactl help&quot; で一覧を表示します</translation>
    </message>
    <message>
        <source>the option --%1 %2 is missing; see &quot;enzactl help %3&quot;</source>
        <translation>オプション --%1 %2 がありません。&quot;enzactl help %3&quot; を参照してください</translation>
    </message>
    <message>
        <source>%1 is missing; see &quot;enzactl help %2&quot;</source>
        <translation>%1 がありません。&quot;enzactl help %2&quot; を参照してください</translation>
    </message>
    <message>
        <source>this word is one too many; see &quot;enzactl help %1&quot;</source>
        <translation>この語は余分です。&quot;enzactl help %1&quot; を参照してください</translation>
    </message>
    <message>
        <source>there is no such sample in this case</source>
        <translation>この症例にそのような検体はありません</translation>
    </message>
    <message>
        <source>name the workspace and the user to recover</source>
        <translation>ワークスペースと、復旧する利用者を指定してください</translation>
    </message>
    <message>
        <source>no variant passes, nothing was put aside</source>
        <translation>条件に合うバリアントがないため、何も除外していません</translation>
    </message>
    <message>
        <source>the case has no such file of variants</source>
        <translation>この症例にそのようなバリアントファイルはありません</translation>
    </message>
    <message>
        <source>the case has several files; say which one: %1</source>
        <translation>この症例には複数のファイルがあります。どれかを指定してください: %1</translation>
    </message>
    <message>
        <source>there is no preset &quot;%1&quot;; &quot;enzactl preset list&quot; shows them</source>
        <translation>絞り込みセット &quot;%1&quot; はありません。&quot;enzactl preset list&quot; で一覧を表示します</translation>
    </message>
    <message>
        <source>this case has no such variant</source>
        <translation>この症例にそのようなバリアントはありません</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>列 &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>say who the first user is</source>
        <translation>最初の利用者を指定してください</translation>
    </message>
    <message>
        <source>%1 is a workspace for real work, not a demonstration. Choose another folder.</source>
        <translation>%1 は実務用のワークスペースで、デモ用ではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>this permit was already used</source>
        <translation>この許可はすでに使用されています</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>有効なJSONではありません: %1</translation>
    </message>
    <message>
        <source>a JSON object was expected</source>
        <translation>JSONオブジェクトが必要です</translation>
    </message>
    <message>
        <source>the disk is full (%1)</source>
        <translation>ディスクの空きがありません（%1）</translation>
    </message>
    <message>
        <source>no permission (%1)</source>
        <translation>権限がありません（%1）</translation>
    </message>
    <message>
        <source>it does not exist (%1)</source>
        <translation>存在しません（%1）</translation>
    </message>
    <message>
        <source>it failed (%1): %2</source>
        <translation>失敗しました（%1）: %2</translation>
    </message>
    <message>
        <source>it is in use by %1 (process %2 on %3)</source>
        <translation>%1 が使用中です（%3 のプロセス %2）</translation>
    </message>
    <message>
        <source>it is too long to be a secret</source>
        <translation>長すぎるため、秘密情報として使えません</translation>
    </message>
    <message>
        <source>it holds no secret: it is empty</source>
        <translation>空のため、秘密情報が含まれていません</translation>
    </message>
    <message>
        <source>it is locked, and there is no terminal to ask for a passphrase on; give it by a file or a descriptor</source>
        <translation>ロックされていますが、パスフレーズを尋ねる端末がありません。ファイルまたはディスクリプターで渡してください</translation>
    </message>
    <message>
        <source>no passphrase was entered</source>
        <translation>パスフレーズが入力されていません</translation>
    </message>
    <message>
        <source>nothing allows &quot;%1&quot; for the purpose &quot;%2&quot;</source>
        <translation>目的 &quot;%2&quot; での &quot;%1&quot; を許可する規則がありません</translation>
    </message>
    <message>
        <source>the role %1 may not do this</source>
        <translation>役割 %1 ではこの操作はできません</translation>
    </message>
    <message>
        <source>one of the roles: %1</source>
        <translation>次のいずれかの役割: %1</translation>
    </message>
    <message>
        <source>it is not said who receives it</source>
        <translation>受領者が指定されていません</translation>
    </message>
    <message>
        <source>the name of a recipient</source>
        <translation>受領者の名前</translation>
    </message>
    <message>
        <source>it is not said whose data this is</source>
        <translation>誰のデータかが指定されていません</translation>
    </message>
    <message>
        <source>the case and the persons whose data it holds</source>
        <translation>症例と、データに含まれる人</translation>
    </message>
    <message>
        <source>this way out may carry nothing of any person</source>
        <translation>この持ち出しには、個人に関する内容を含められません</translation>
    </message>
    <message>
        <source>a content that concerns nobody</source>
        <translation>誰にも関係しない内容</translation>
    </message>
    <message>
        <source>this workspace was restored, and consent was not confirmed since</source>
        <translation>このワークスペースは復元されたもので、その後に同意が確認されていません</translation>
    </message>
    <message>
        <source>a confirmation that consent is as recorded</source>
        <translation>同意が記録のとおりであることの確認</translation>
    </message>
    <message>
        <source>a consent record that can be read</source>
        <translation>読み取れる同意の記録</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>同意は撤回されています</translation>
    </message>
    <message>
        <source>a new consent of this person</source>
        <translation>この人の新たな同意</translation>
    </message>
    <message>
        <source>a link is judged by its address</source>
        <translation>リンクはそのアドレスによって判断されます</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>the address at &quot;%1&quot; may hold more than public identifiers</source>
        <translation>&quot;%1&quot; のアドレスには、公開された識別子以外の情報が含まれている可能性があります</translation>
    </message>
    <message>
        <source>an address of a known site with public identifiers only</source>
        <translation>公開された識別子だけを含む、既知のサイトのアドレス</translation>
    </message>
    <message>
        <source>the workspace was locked meanwhile</source>
        <translation>その間にワークスペースがロックされました</translation>
    </message>
    <message>
        <source>an open workspace</source>
        <translation>開いているワークスペース</translation>
    </message>
    <message>
        <source>it is not said what leaves</source>
        <translation>持ち出す内容が指定されていません</translation>
    </message>
    <message>
        <source>the SHA-256 of the content</source>
        <translation>内容のSHA-256</translation>
    </message>
    <message>
        <source>the role %1 may not do &quot;%2&quot;</source>
        <translation>役割 %1 では &quot;%2&quot; はできません</translation>
    </message>
    <message>
        <source>the permission set uses &quot;%1&quot;, which does not exist</source>
        <translation>許可設定が使っている &quot;%1&quot; は存在しません</translation>
    </message>
    <message>
        <source>the Crypt4GH header does not verify</source>
        <translation>Crypt4GHヘッダーを検証できません</translation>
    </message>
    <message>
        <source>this is not a Crypt4GH file</source>
        <translation>Crypt4GHファイルではありません</translation>
    </message>
    <message>
        <source>this Crypt4GH file is of a version Enza does not know</source>
        <translation>このCrypt4GHファイルの版には、Enzaが対応していません</translation>
    </message>
    <message>
        <source>this key does not open the Crypt4GH file; it was encrypted for somebody else</source>
        <translation>この鍵ではCrypt4GHファイルを開けません。別の人に向けて暗号化されています</translation>
    </message>
    <message>
        <source>this is not a Crypt4GH %1 key</source>
        <translation>Crypt4GHの鍵（%1）ではありません</translation>
    </message>
    <message>
        <source>this private key is protected by a passphrase (%1); remove the passphrase first, Enza reads plain keys only</source>
        <translation>この秘密鍵はパスフレーズで保護されています（%1）。先にパスフレーズを外してください。Enzaは保護されていない鍵だけを読み取ります</translation>
    </message>
    <message>
        <source>segment %1 of the encrypted file does not verify</source>
        <translation>暗号化ファイルのセグメント %1 を検証できません</translation>
    </message>
    <message>
        <source>the encrypted file is cut off</source>
        <translation>暗号化ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>the file is too long (over 256 TiB)</source>
        <translation>ファイルが大きすぎます（256 TiB超）</translation>
    </message>
    <message>
        <source>a rule set needs &quot;%1&quot;</source>
        <translation>ルールセットには &quot;%1&quot; が必要です</translation>
    </message>
    <message>
        <source>no rule set for &quot;%1&quot; is in force on %2</source>
        <translation>%2 の時点で有効な &quot;%1&quot; のルールセットがありません</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is not a %2</source>
        <translation>&quot;%1&quot; の値の型が違います（%2 が必要です）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a variant key</source>
        <translation>&quot;%1&quot; はバリアントのキーではありません</translation>
    </message>
    <message>
        <source>The record cannot be found in the stored file: the stored file or its index is damaged</source>
        <translation>保存されたファイルにレコードが見つかりません。保存されたファイルまたはその索引が破損しています</translation>
    </message>
    <message>
        <source>The compressed file is cut off: its end mark is missing. Get the file again from its source</source>
        <translation>圧縮ファイルが途中で切れています。終端の印がありません。提供元からファイルを入手し直してください</translation>
    </message>
    <message>
        <source>The line is longer than 256 MB</source>
        <translation>行が256 MBを超えています</translation>
    </message>
    <message>
        <source>The BCF file is damaged or cut off. Get the file again from its source</source>
        <translation>BCFファイルが破損しているか、途中で切れています。提供元からファイルを入手し直してください</translation>
    </message>
    <message>
        <source>The record does not have the allele that was asked for</source>
        <translation>指定されたアレルがこのレコードにありません</translation>
    </message>
    <message>
        <source>The stored header of the variant file cannot be read</source>
        <translation>保存されたバリアントファイルのヘッダーを読み取れません</translation>
    </message>
    <message>
        <source>Column %1 of the #CHROM line should be &quot;%2&quot; but is &quot;%3&quot;; columns are separated by tabs</source>
        <translation>#CHROM行の%1列目は &quot;%2&quot; のはずですが &quot;%3&quot; です。列はタブで区切ります</translation>
    </message>
    <message>
        <source>Column 9 of the #CHROM line should be &quot;FORMAT&quot; but is &quot;%1&quot;</source>
        <translation>#CHROM行の9列目は &quot;FORMAT&quot; のはずですが &quot;%1&quot; です</translation>
    </message>
    <message>
        <source>The #CHROM line has a FORMAT column but no samples</source>
        <translation>#CHROM行にFORMAT列がありますが、検体がありません</translation>
    </message>
    <message>
        <source>A sample has no name</source>
        <translation>名前のない検体があります</translation>
    </message>
    <message>
        <source>Two samples are named &quot;%1&quot;</source>
        <translation>&quot;%1&quot; という名前の検体が2つあります</translation>
    </message>
    <message>
        <source>Line %1: a header line without &quot;=&quot;</source>
        <translation>%1行目: ヘッダー行に &quot;=&quot; がありません</translation>
    </message>
    <message>
        <source>Line %1: a header line without a value</source>
        <translation>%1行目: ヘッダー行に値がありません</translation>
    </message>
    <message>
        <source>Line %1: the definition is not a list of key=value pairs between &lt; and &gt;</source>
        <translation>%1行目: 定義が、&lt; と &gt; で囲んだ key=value の並びになっていません</translation>
    </message>
    <message>
        <source>Line %1: ##fileformat should be the first line</source>
        <translation>%1行目: ##fileformat は最初の行に置きます</translation>
    </message>
    <message>
        <source>Line %1: a definition without an ID</source>
        <translation>%1行目: 定義にIDがありません</translation>
    </message>
    <message>
        <source>Line %1: the place of the pedigree database is not an address</source>
        <translation>%1行目: 家系データベースの場所がアドレスではありません</translation>
    </message>
    <message>
        <source>Line %1: a definition without a known Type</source>
        <translation>%1行目: 定義に既知のTypeがありません</translation>
    </message>
    <message>
        <source>Line %1: a definition without a known Number</source>
        <translation>%1行目: 定義に既知のNumberがありません</translation>
    </message>
    <message>
        <source>Line %1: an ID is defined a second time; the first definition holds</source>
        <translation>%1行目: IDが2回定義されています。最初の定義を使います</translation>
    </message>
    <message>
        <source>Line %1: the ID is not the first part of the definition</source>
        <translation>%1行目: IDが定義の先頭にありません</translation>
    </message>
    <message>
        <source>Line %1: the description is missing or not in quotes</source>
        <translation>%1行目: 説明がないか、引用符で囲まれていません</translation>
    </message>
    <message>
        <source>Line %1: %2 is defined in another way than the specification has it</source>
        <translation>%1行目: %2 の定義が仕様と異なります</translation>
    </message>
    <message>
        <source>Line %1: an ALT definition has an ID and a description, nothing else</source>
        <translation>%1行目: ALTの定義に書けるのは、IDと説明だけです</translation>
    </message>
    <message>
        <source>Line %1: a definition without a valid ID</source>
        <translation>%1行目: 定義に有効なIDがありません</translation>
    </message>
    <message>
        <source>Line %1: the contig name has characters it should not have</source>
        <translation>%1行目: コンティグ名に使えない文字があります</translation>
    </message>
    <message>
        <source>The last line does not end with a line break</source>
        <translation>最後の行が改行で終わっていません</translation>
    </message>
    <message>
        <source>The header holds binary data</source>
        <translation>ヘッダーにバイナリーデータが含まれています</translation>
    </message>
    <message>
        <source>Line %1: the header is not UTF-8</source>
        <translation>%1行目: ヘッダーがUTF-8ではありません</translation>
    </message>
    <message>
        <source>There is no #CHROM line, and what follows is not a variant record: this is not a VCF file</source>
        <translation>#CHROM行がなく、続く内容もバリアントのレコードではありません。VCFファイルではありません</translation>
    </message>
    <message>
        <source>The #CHROM line is missing; columns were taken in the order of the VCF specification</source>
        <translation>#CHROM行がありません。列はVCF仕様の順序とみなしました</translation>
    </message>
    <message>
        <source>The ##fileformat line is missing</source>
        <translation>##fileformat行がありません</translation>
    </message>
    <message>
        <source>The file says it is of format &quot;%1&quot;; it was read as VCF 4</source>
        <translation>ファイルには形式 &quot;%1&quot; と書かれています。VCF 4として読み取りました</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off: a block cannot be read. Get the file again from its source</source>
        <translation>圧縮ファイルが破損しているか、途中で切れています。読み取れないブロックがあります。提供元からファイルを入手し直してください</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off: it cannot be inflated. Get the file again from its source</source>
        <translation>圧縮ファイルが破損しているか、途中で切れています。展開できません。提供元からファイルを入手し直してください</translation>
    </message>
    <message>
        <source>There is no way to read a file of format &quot;%1&quot;</source>
        <translation>形式 &quot;%1&quot; のファイルは読み取れません</translation>
    </message>
    <message>
        <source>Line %1: an allele holds an ambiguous base (other than A, C, G, T, N)</source>
        <translation>%1行目: アレルに曖昧な塩基（A、C、G、T、N以外）があります</translation>
    </message>
    <message>
        <source>The line holds binary data (byte %1)</source>
        <translation>行にバイナリーデータが含まれています（%1バイト目）</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text (byte %1)</source>
        <translation>行がUTF-8のテキストではありません（%1バイト目）</translation>
    </message>
    <message>
        <source>Line %1: the last line does not end with a line break</source>
        <translation>%1行目: 最後の行が改行で終わっていません</translation>
    </message>
    <message>
        <source>The line is empty</source>
        <translation>空の行です</translation>
    </message>
    <message>
        <source>A header line stands among the records; were two files joined?</source>
        <translation>レコードの間にヘッダー行があります。2つのファイルをつなぎませんでしたか？</translation>
    </message>
    <message>
        <source>The line has %1 columns where the header has %2</source>
        <translation>列が%1個ありますが、ヘッダーでは%2個です</translation>
    </message>
    <message>
        <source>The chromosome is empty</source>
        <translation>染色体が空です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a chromosome name</source>
        <translation>&quot;%1&quot; は染色体名ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a position</source>
        <translation>&quot;%1&quot; は位置ではありません</translation>
    </message>
    <message>
        <source>Line %1: the reference allele is empty; the record is kept as it is written</source>
        <translation>%1行目: 参照アレルが空です。レコードは書かれたまま保持します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reference allele</source>
        <translation>&quot;%1&quot; は参照アレルではありません</translation>
    </message>
    <message>
        <source>Line %1: the reference allele holds other letters than bases</source>
        <translation>%1行目: 参照アレルに塩基以外の文字があります</translation>
    </message>
    <message>
        <source>Line %1: column %2 is empty and was taken as unknown</source>
        <translation>%1行目: %2列目が空のため、不明とみなしました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a quality</source>
        <translation>&quot;%1&quot; は品質値ではありません</translation>
    </message>
    <message>
        <source>Line %1: the quality is negative</source>
        <translation>%1行目: 品質値が負です</translation>
    </message>
    <message>
        <source>Line %1: column %2 holds blanks</source>
        <translation>%1行目: %2列目に空白があります</translation>
    </message>
    <message>
        <source>Line %1: the list of IDs has an empty one</source>
        <translation>%1行目: IDの並びに空のものがあります</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a valid FILTER</source>
        <translation>%1行目: &quot;%2&quot; は有効なFILTERではありません</translation>
    </message>
    <message>
        <source>Line %1: the chromosome name &quot;%2&quot; has characters it should not have</source>
        <translation>%1行目: 染色体名 &quot;%2&quot; に使えない文字があります</translation>
    </message>
    <message>
        <source>Line %1: records of chromosome %2 stand apart; the file is not sorted</source>
        <translation>%1行目: 染色体 %2 のレコードが離れています。ファイルが位置の順に並んでいません</translation>
    </message>
    <message>
        <source>Line %1: the position is lower than the one before; the file is not sorted</source>
        <translation>%1行目: 位置が前のレコードより小さくなっています。ファイルが位置の順に並んでいません</translation>
    </message>
    <message>
        <source>Line %1: the same variant stands on two lines</source>
        <translation>%1行目: 同じバリアントが2行にあります</translation>
    </message>
    <message>
        <source>Line %1: the alternate allele is empty; the record is kept as it is written</source>
        <translation>%1行目: 代替アレルが空です。レコードは書かれたまま保持します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an alternate allele</source>
        <translation>&quot;%1&quot; は代替アレルではありません</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not an alternate allele as the specification has it; it is kept as it is written</source>
        <translation>%1行目: &quot;%2&quot; は仕様に沿った代替アレルではありません。書かれたまま保持します</translation>
    </message>
    <message>
        <source>The record has %1 alternate alleles, more than can be read</source>
        <translation>レコードの代替アレルが%1個あり、読み取れる数を超えています</translation>
    </message>
    <message>
        <source>Line %1: one of several alternate alleles is missing</source>
        <translation>%1行目: 複数の代替アレルのうち1つが欠けています</translation>
    </message>
    <message>
        <source>Line %1: an alternate allele is given twice</source>
        <translation>%1行目: 同じ代替アレルが2回書かれています</translation>
    </message>
    <message>
        <source>Line %1: INFO has an entry without a name</source>
        <translation>%1行目: INFOに名前のない項目があります</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 is not defined in the header</source>
        <translation>%1行目: INFO %2 がヘッダーで定義されていません</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 is given twice; the first value counts</source>
        <translation>%1行目: INFO %2 が2回書かれています。最初の値を使います</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 has a value where the header says it is a flag, or has none where it needs one</source>
        <translation>%1行目: INFO %2 は、ヘッダーではフラグなのに値があるか、必要な値がありません</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 does not have as many values as it should</source>
        <translation>%1行目: INFO %2 の値の数が合いません</translation>
    </message>
    <message>
        <source>Line %1: a structural allele has no SVLEN</source>
        <translation>%1行目: 構造アレルにSVLENがありません</translation>
    </message>
    <message>
        <source>Line %1: SVCLAIM does not fit the allele</source>
        <translation>%1行目: SVCLAIMがアレルに合いません</translation>
    </message>
    <message>
        <source>Line %1: alleles that share a copy number differ in SVLEN</source>
        <translation>%1行目: コピー数を共有するアレルの間でSVLENが異なります</translation>
    </message>
    <message>
        <source>Line %1: FORMAT CICN stands without CN</source>
        <translation>%1行目: CNがないのにFORMAT CICNがあります</translation>
    </message>
    <message>
        <source>Line %1: RUL is not the length of RUS</source>
        <translation>%1行目: RULがRUSの長さと一致しません</translation>
    </message>
    <message>
        <source>Line %1: an allele&apos;s phase set, order and quality do not fit together</source>
        <translation>%1行目: アレルのフェーズセット、順序、品質が互いに合いません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a field without a name</source>
        <translation>&quot;%1&quot; に名前のない項目があります</translation>
    </message>
    <message>
        <source>Line %1: FORMAT %2 is not defined in the header</source>
        <translation>%1行目: FORMAT %2 がヘッダーで定義されていません</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a valid FORMAT name</source>
        <translation>%1行目: &quot;%2&quot; は有効なFORMAT名ではありません</translation>
    </message>
    <message>
        <source>Line %1: GT is not the first FORMAT field</source>
        <translation>%1行目: GTがFORMATの最初の項目ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a field twice</source>
        <translation>&quot;%1&quot; に同じ項目が2回あります</translation>
    </message>
    <message>
        <source>A sample has more values than FORMAT &quot;%1&quot; names</source>
        <translation>検体の値の数が、FORMAT &quot;%1&quot; の項目数を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a genotype</source>
        <translation>&quot;%1&quot; は遺伝型ではありません</translation>
    </message>
    <message>
        <source>Line %1: a genotype names an alternate allele where the record has none</source>
        <translation>%1行目: レコードに代替アレルがないのに、遺伝型が代替アレルを指しています</translation>
    </message>
    <message>
        <source>Genotype &quot;%1&quot; names an allele the record does not have</source>
        <translation>遺伝型 &quot;%1&quot; が、レコードにないアレルを指しています</translation>
    </message>
    <message>
        <source>Line %1: a breakend does not say where its mate is</source>
        <translation>%1行目: 切断点の相手の位置が書かれていません</translation>
    </message>
    <message>
        <source>Line %1: %2 is no known type of structural variant</source>
        <translation>%1行目: %2 は既知の構造バリアントの種類ではありません</translation>
    </message>
    <message>
        <source>The line has %1 columns; a PED line has six: family, individual, father, mother, sex, phenotype</source>
        <translation>列が%1個あります。PEDの行は6列です: 家系、個人、父、母、性別、表現型</translation>
    </message>
    <message>
        <source>The individual has no id</source>
        <translation>個人にIDがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is described a second time; the first is on line %2</source>
        <translation>&quot;%1&quot; が2回書かれています。最初は%2行目です</translation>
    </message>
    <message>
        <source>The file describes nobody</source>
        <translation>ファイルに誰も書かれていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named as both father and mother</source>
        <translation>&quot;%1&quot; が父と母の両方に指定されています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the father but is female on line %2</source>
        <translation>&quot;%1&quot; は父ですが、%2行目では女性です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the mother but is male on line %2</source>
        <translation>&quot;%1&quot; は母ですが、%2行目では男性です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be an ancestor of themselves</source>
        <translation>&quot;%1&quot; が自分自身の祖先になってしまいます</translation>
    </message>
    <message>
        <source>The line is not text</source>
        <translation>行がテキストではありません</translation>
    </message>
    <message>
        <source>A profile has no field &quot;%1&quot;</source>
        <translation>項目対応表に項目 &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>A profile needs an id of lower-case letters, digits, &quot;-&quot; and &quot;_&quot;</source>
        <translation>項目対応表には、英小文字、数字、&quot;-&quot;、&quot;_&quot; からなるidが必要です</translation>
    </message>
    <message>
        <source>A profile needs a name</source>
        <translation>項目対応表には名前が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sign: use INFO/NAME, ANN/NAME or source:TEXT</source>
        <translation>&quot;%1&quot; は目印として使えません。INFO/NAME、ANN/NAME、source:TEXT のいずれかを使ってください</translation>
    </message>
    <message>
        <source>A profile needs an object &quot;fields&quot;</source>
        <translation>項目対応表にはオブジェクト &quot;fields&quot; が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list of texts</source>
        <translation>&quot;%1&quot; は文字列のリストで指定します</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;</source>
        <translation>列 &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>&quot;scale&quot; has to be a number other than 0</source>
        <translation>&quot;scale&quot; は0以外の数で指定します</translation>
    </message>
    <message>
        <source>&quot;pick&quot; has to be first, last, max or min</source>
        <translation>&quot;pick&quot; は first、last、max、min のいずれかで指定します</translation>
    </message>
    <message>
        <source>&quot;all&quot; has to be true or false</source>
        <translation>&quot;all&quot; は true または false で指定します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a place: use INFO/NAME, ANN/NAME or FORMAT/NAME</source>
        <translation>&quot;%1&quot; は場所として使えません。INFO/NAME、ANN/NAME、FORMAT/NAME のいずれかを使ってください</translation>
    </message>
    <message>
        <source>There is no built-in profile &quot;%1&quot; to build on</source>
        <translation>土台となる組み込みの項目対応表 &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>Line %1: FORMAT %2 does not have as many values as it should</source>
        <translation>%1行目: FORMAT %2 の値の数が合いません</translation>
    </message>
    <message>
        <source>Line %1: INFO %2 is negative</source>
        <translation>%1行目: INFO %2 が負です</translation>
    </message>
    <message>
        <source>Line %1: FORMAT %2 is negative</source>
        <translation>%1行目: FORMAT %2 が負です</translation>
    </message>
    <message>
        <source>Line %1: the value of INFO %2 is not a number of the type it should have</source>
        <translation>%1行目: INFO %2 の値が、定められた型の数ではありません</translation>
    </message>
    <message>
        <source>Line %1: the value of FORMAT %2 is not a number of the type it should have</source>
        <translation>%1行目: FORMAT %2 の値が、定められた型の数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a VCF or BCF file: it is %2</source>
        <translation>&quot;%1&quot; はVCFまたはBCFファイルではなく、%2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder</source>
        <translation>&quot;%1&quot; はフォルダーです</translation>
    </message>
    <message>
        <source>The BCF file is of version 1 or compressed with gzip instead of bgzip; convert it with &quot;bcftools view -Ob&quot;</source>
        <translation>BCFファイルがバージョン1であるか、bgzipではなくgzipで圧縮されています。&quot;bcftools view -Ob&quot; で変換してください</translation>
    </message>
    <message>
        <source>only benign criteria can stand alone: %1</source>
        <translation>単独で成立するのは良性の基準だけです: %1</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;; use loss or gain</source>
        <translation>シート &quot;%1&quot; はありません。loss または gain を使ってください</translation>
    </message>
    <message>
        <source>the sheet has no section &quot;%1&quot;</source>
        <translation>シートにセクション &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>section &quot;%1&quot; is given twice</source>
        <translation>セクション &quot;%1&quot; が2回指定されています</translation>
    </message>
    <message>
        <source>section &quot;%1&quot; takes points from %2 to %3</source>
        <translation>セクション &quot;%1&quot; の点数は %2 から %3 までです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a criterion of this rule set</source>
        <translation>&quot;%1&quot; はこのルールセットの基準ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no strength of that name</source>
        <translation>&quot;%1&quot; にそのような強さはありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>&quot;%1&quot; が2回指定されています</translation>
    </message>
    <message>
        <source>Finding %1 belongs to another case, so no report was drawn.</source>
        <translation>所見 %1 は別の症例のものなので、報告書は作成されませんでした。</translation>
    </message>
    <message>
        <source>Finding %1 was put aside, so it cannot stand in a report.</source>
        <translation>所見 %1 は除外されているため、報告書に載せられません。</translation>
    </message>
    <message>
        <source>Finding %1 names no variant, so no report was drawn.</source>
        <translation>所見 %1 にバリアントが指定されていないため、報告書は作成されませんでした。</translation>
    </message>
    <message>
        <source>A frequency of finding %1 does not lie between 0 and 1.</source>
        <translation>所見 %1 の頻度が0から1の範囲にありません。</translation>
    </message>
    <message>
        <source>An opinion of %1 belongs to another finding than %2.</source>
        <translation>%1 の見解は %2 ではない別の所見のものです。</translation>
    </message>
    <message>
        <source>Reports are written in Japanese (ja) or English (en), not “%1”.</source>
        <translation>報告書の言語は日本語（ja）または英語（en）で、「%1」は使えません。</translation>
    </message>
    <message>
        <source>The report has no document id.</source>
        <translation>報告書に文書IDがありません。</translation>
    </message>
    <message>
        <source>The case has no label to print on the report.</source>
        <translation>報告書に印字する症例の表示名がありません。</translation>
    </message>
    <message>
        <source>The report has no date.</source>
        <translation>報告書に日付がありません。</translation>
    </message>
    <message>
        <source>The tumour content does not lie between 0 and 1.</source>
        <translation>腫瘍細胞含有割合が0から1の範囲にありません。</translation>
    </message>
    <message>
        <source>A person, sample or file of another case was given for the report of %1.</source>
        <translation>%1 の報告書に、別の症例の人、検体、またはファイルが指定されました。</translation>
    </message>
    <message>
        <source>The identity given is not that of the proband of %1.</source>
        <translation>指定された本人情報は %1 の発端者のものではありません。</translation>
    </message>
    <message>
        <source>The PDF could not be drawn: %1.</source>
        <translation>PDFを作成できませんでした（%1）。</translation>
    </message>
    <message>
        <source>The font %1 is not installed, and without it names could be printed wrongly. Install the package %2 and try again.</source>
        <translation>フォント %1 がインストールされていません。このままでは名前が正しく印字されないおそれがあります。パッケージ %2 をインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No installed font can draw the character %1 in “%2”. Install a font that has it, for example the package %3, and try again.</source>
        <translation>「%2」の文字 %1 を表示できるフォントがインストールされていません。この文字を含むフォント（例: パッケージ %3）をインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>These variants were stored by a newer Enza; update Enza to open them</source>
        <translation>これらのバリアントは新しい版のEnzaで保存されています。開くにはEnzaを更新してください</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Variant columns could not be compressed</source>
        <translation>バリアントの列を圧縮できませんでした</translation>
    </message>
    <message>
        <source>There is not enough memory to read variant columns</source>
        <translation>バリアントの列を読み取るためのメモリーが足りません</translation>
    </message>
    <message>
        <source>Stored variants are damaged (%1); restore a backup or import the file again</source>
        <translation>保存されたバリアントが破損しています（%1）。バックアップを復元するか、ファイルを取り込み直してください</translation>
    </message>
    <message>
        <source>The source file of these variants is not stored</source>
        <translation>これらのバリアントの元ファイルが保存されていません</translation>
    </message>
    <message>
        <source>The expression ends too early%1 (position %2)</source>
        <translation>式が途中で終わっています%1（位置 %2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not expected there</source>
        <translation>位置 %2 の &quot;%1&quot; はここでは使えません</translation>
    </message>
    <message>
        <source>The expression is nested too deeply at &quot;%1&quot; (position %2)</source>
        <translation>&quot;%1&quot; で式の入れ子が深すぎます（位置 %2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not understood</source>
        <translation>位置 %2 の &quot;%1&quot; を解釈できません</translation>
    </message>
    <message>
        <source>%1 at position %2 is never closed</source>
        <translation>位置 %2 の %1 が閉じられていません</translation>
    </message>
    <message>
        <source>Import stopped; nothing was added</source>
        <translation>取り込みを中止しました。何も追加されていません</translation>
    </message>
    <message>
        <source>The file has no variants</source>
        <translation>ファイルにバリアントがありません</translation>
    </message>
    <message>
        <source>The file is not sorted by position; rows are shown in its own order</source>
        <translation>ファイルが位置の順に並んでいません。行はファイルの順に表示します</translation>
    </message>
    <message>
        <source>The file has no annotation (CSQ, ANN, EFF or BCSQ); genes and consequences are unknown</source>
        <translation>ファイルに注釈（CSQ、ANN、EFF、BCSQ）がありません。遺伝子と影響は不明です</translation>
    </message>
    <message>
        <source>The file has more than 4,294,967,295 variants</source>
        <translation>ファイルのバリアントが4,294,967,295個を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 needs a comparison, e.g. known(%1)</source>
        <translation>位置 %2 の &quot;%1&quot; には比較が必要です。例: known(%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no numbers</source>
        <translation>&quot;%1&quot; は数値の列ではありません</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; (position %2)</source>
        <translation>列 &quot;%1&quot; はありません（位置 %2）</translation>
    </message>
    <message>
        <source>The case has more than 4,294,967,295 variants</source>
        <translation>症例のバリアントが4,294,967,295個を超えています</translation>
    </message>
    <message>
        <source>There is no such filter step</source>
        <translation>そのような絞り込み段階はありません</translation>
    </message>
    <message>
        <source>There is no such variant</source>
        <translation>そのバリアントはありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 holds numbers; ~ looks into texts</source>
        <translation>位置 %2 の &quot;%1&quot; は数値です。~ は文字列の検索に使います</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 holds texts, which have no order; use ==, != , ~ or in</source>
        <translation>位置 %2 の &quot;%1&quot; は文字列で、大小の順序がありません。==、!=、~、in のいずれかを使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not a number</source>
        <translation>位置 %2 の &quot;%1&quot; は数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not a regular expression</source>
        <translation>位置 %2 の &quot;%1&quot; は正規表現ではありません</translation>
    </message>
    <message>
        <source>the file exists already; choose a new name</source>
        <translation>ファイルがすでにあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>a workspace cannot lie on a network drive; choose a folder on this computer&apos;s own disk</source>
        <translation>ワークスペースはネットワークドライブに置けません。このコンピューターのディスク上のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the folder is not empty; choose a new one</source>
        <translation>フォルダーが空ではありません。新しいフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the backup is incomplete or was changed; use another one</source>
        <translation>バックアップが不完全か、変更されています。別のバックアップを使ってください</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>this is not a backup of Enza</source>
        <translation>これは Enza のバックアップではありません</translation>
    </message>
    <message>
        <source>the backup was written by a newer Enza; update Enza to use it</source>
        <translation>このバックアップは新しい版の Enza で作成されています。使うには Enza を更新してください</translation>
    </message>
    <message>
        <source>the stored file %1 is not there</source>
        <translation>保管ファイル %1 がありません</translation>
    </message>
    <message>
        <source>the stored file %1 is damaged</source>
        <translation>保管ファイル %1 が破損しています</translation>
    </message>
    <message>
        <source>the call set&apos;s file is damaged; import the source again or restore the workspace from a backup</source>
        <translation>コールセットのファイルが破損しています。元ファイルを取り込み直すか、ワークスペースをバックアップから復元してください</translation>
    </message>
    <message>
        <source>the call set has no block %1 of column %2</source>
        <translation>コールセットに列 %2 のブロック %1 がありません</translation>
    </message>
    <message>
        <source>the call set %1 exists already</source>
        <translation>コールセット %1 はすでにあります</translation>
    </message>
    <message>
        <source>the call set %1 is not there</source>
        <translation>コールセット %1 がありません</translation>
    </message>
    <message>
        <source>%1 is no id</source>
        <translation>%1 は ID ではありません</translation>
    </message>
    <message>
        <source>somebody else changed this meanwhile (version %1 was expected, %2 is in force); look at the new version and decide again</source>
        <translation>この間に別の人が変更しました（想定した版 %1、現在有効な版 %2）。新しい版を確認して、あらためて判断してください</translation>
    </message>
    <message>
        <source>an act needs a verb</source>
        <translation>操作には動詞が必要です</translation>
    </message>
    <message>
        <source>a record needs an id and a kind</source>
        <translation>記録には ID と種類が必要です</translation>
    </message>
    <message>
        <source>the workspace has to be opened again</source>
        <translation>ワークスペースを開き直す必要があります</translation>
    </message>
    <message>
        <source>the user needs a name</source>
        <translation>利用者の名前が必要です</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>これはフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>パスフレーズが空です</translation>
    </message>
    <message>
        <source>the passphrase is too easy to guess; use at least 13 characters, for example four or five unrelated words</source>
        <translation>パスフレーズが推測されやすすぎます。13 文字以上にしてください（例: 互いに関係のない 4～5 個の単語）</translation>
    </message>
    <message>
        <source>the encryption library does not start</source>
        <translation>暗号ライブラリを起動できません</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>ディスクの空きがありません。何も変更していません</translation>
    </message>
    <message>
        <source>the store may not be written here</source>
        <translation>ここでは保管庫に書き込めません</translation>
    </message>
    <message>
        <source>the store is in use by another program</source>
        <translation>保管庫は別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a backup</source>
        <translation>ファイルが破損しています。バックアップから復元してください</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the store could not be read or written: %1</source>
        <translation>保管庫の読み書きができませんでした: %1</translation>
    </message>
    <message>
        <source>the file is not encrypted; Enza does not use it</source>
        <translation>ファイルが暗号化されていません。Enza では使用しません</translation>
    </message>
    <message>
        <source>this build of Enza has no SQLCipher and will not run: it could not encrypt what you enter</source>
        <translation>この Enza には SQLCipher が組み込まれておらず、入力内容を暗号化できないため起動しません</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>その記録はありません</translation>
    </message>
    <message>
        <source>the workspace&apos;s key file is damaged; restore it from a backup</source>
        <translation>ワークスペースの鍵ファイルが破損しています。バックアップから復元してください</translation>
    </message>
    <message>
        <source>the workspace was written by a newer Enza (format %1, this one knows %2); update Enza to open it</source>
        <translation>このワークスペースは新しい版の Enza で作成されています（形式 %1、この版の対応は %2 まで）。開くには Enza を更新してください</translation>
    </message>
    <message>
        <source>there is no workspace here: %1 does not exist</source>
        <translation>ここにワークスペースはありません: %1 が存在しません</translation>
    </message>
    <message>
        <source>the workspace&apos;s key file was changed by something else than Enza; restore it from a backup</source>
        <translation>ワークスペースの鍵ファイルが Enza 以外によって変更されています。バックアップから復元してください</translation>
    </message>
    <message>
        <source>the workspace has no user %1</source>
        <translation>このワークスペースに利用者 %1 はいません</translation>
    </message>
    <message>
        <source>the user %1 was disabled; ask an administrator</source>
        <translation>利用者 %1 は無効になっています。管理者に問い合わせてください</translation>
    </message>
    <message>
        <source>the workspace lies on a network drive, where two people could damage it; copy it to this computer&apos;s own disk</source>
        <translation>ワークスペースがネットワークドライブにあり、2 人が同時に使うと破損するおそれがあります。このコンピューターのディスクにコピーしてください</translation>
    </message>
    <message>
        <source>the workspace may not be written; give yourself write access to the folder</source>
        <translation>ワークスペースに書き込めません。フォルダーへの書き込み権限を付与してください</translation>
    </message>
    <message>
        <source>the store belongs to another workspace</source>
        <translation>この保管庫は別のワークスペースのものです</translation>
    </message>
    <message>
        <source>an older key file was put back in place of the workspace&apos;s own</source>
        <translation>ワークスペースの鍵ファイルが古いものに置き換えられています</translation>
    </message>
    <message>
        <source>record %1 does not verify; restore the workspace from a backup</source>
        <translation>記録 %1 を検証できません。ワークスペースをバックアップから復元してください</translation>
    </message>
    <message>
        <source>records are not indexed by %1</source>
        <translation>記録に %1 の索引はありません</translation>
    </message>
    <message>
        <source>entry %1 of the journal does not verify</source>
        <translation>履歴の項目 %1 を検証できません</translation>
    </message>
    <message>
        <source>stopped; the old key stays in force</source>
        <translation>中止しました。これまでの鍵が引き続き有効です</translation>
    </message>
    <message>
        <source>an import or export is still writing; try again when it is done</source>
        <translation>取り込みまたは出力がまだ書き込み中です。終わってからもう一度お試しください</translation>
    </message>
    <message>
        <source>the store was written by a newer Enza (format %1); update Enza</source>
        <translation>この保管庫は新しい版の Enza で作成されています（形式 %1）。Enza を更新してください</translation>
    </message>
    <message>
        <source>the store says it is of format %1, which never existed</source>
        <translation>保管庫の形式が %1 となっていますが、そのような形式は存在しません</translation>
    </message>
    <message>
        <source>a sealed record does not verify</source>
        <translation>封印された記録を検証できません</translation>
    </message>
    <message>
        <source>a sealed record needs at least one reader</source>
        <translation>封印する記録には、閲覧できる人が少なくとも 1 人必要です</translation>
    </message>
    <message>
        <source>this is sealed for other people</source>
        <translation>これは他の人宛てに封印されています</translation>
    </message>
    <message>
        <source>there is not enough free memory to check the passphrase; %1 MiB are needed. Close other programs and try again</source>
        <translation>パスフレーズの確認に必要な空きメモリーが足りません（%1 MiB 必要）。他のプログラムを閉じて、もう一度お試しください</translation>
    </message>
    <message>
        <source>the key file is empty</source>
        <translation>鍵ファイルが空です</translation>
    </message>
    <message>
        <source>a key slot asks for a protection that Enza does not accept (%1 MiB, %2 passes); the file was changed by something else</source>
        <translation>鍵スロットの保護設定を Enza は受け付けません（%1 MiB、%2 回）。ファイルが Enza 以外によって変更されています</translation>
    </message>
    <message>
        <source>the passphrase does not fit</source>
        <translation>パスフレーズが一致しません</translation>
    </message>
    <message>
        <source>only an administrator can add or disable users</source>
        <translation>利用者の追加と無効化は管理者だけができます</translation>
    </message>
    <message>
        <source>there is a user %1 already</source>
        <translation>利用者 %1 はすでにいます</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>その利用者はいません</translation>
    </message>
    <message>
        <source>you cannot disable yourself; ask another administrator</source>
        <translation>自分自身を無効にすることはできません。別の管理者に依頼してください</translation>
    </message>
    <message>
        <source>a page of the store does not verify: %1</source>
        <translation>保管庫のページを検証できません: %1</translation>
    </message>
    <message>
        <source>the store&apos;s structure is damaged: %1</source>
        <translation>保管庫の構造が破損しています: %1</translation>
    </message>
    <message>
        <source>an entry of another chain that was seen is not there</source>
        <translation>確認済みだった別の連鎖の項目がありません</translation>
    </message>
    <message>
        <source>the journal&apos;s chain is broken here</source>
        <translation>履歴の連鎖がここで途切れています</translation>
    </message>
    <message>
        <source>the entry is not signed by its author</source>
        <translation>項目に作成者の署名がありません</translation>
    </message>
    <message>
        <source>what the entry says beyond its writes was changed</source>
        <translation>項目のうち、書き込み以外の内容が変更されています</translation>
    </message>
    <message>
        <source>version %1 of the record is not there</source>
        <translation>記録の版 %1 がありません</translation>
    </message>
    <message>
        <source>version %1 of the record is not what the journal says</source>
        <translation>記録の版 %1 が履歴の内容と一致しません</translation>
    </message>
    <message>
        <source>the version in force is not the newest one</source>
        <translation>有効な版が最新の版ではありません</translation>
    </message>
    <message>
        <source>the record is missing from the index</source>
        <translation>記録が索引にありません</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation>&quot;%1&quot; はここにはありません</translation>
    </message>
    <message>
        <source>unknown act &quot;%1&quot;</source>
        <translation>不明な操作 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the workspace is locked</source>
        <translation>ワークスペースはロックされています</translation>
    </message>
    <message>
        <source>there is already a case called &quot;%1&quot;; choose another label</source>
        <translation>&quot;%1&quot; という症例はすでにあります。別のラベルを選んでください</translation>
    </message>
    <message>
        <source>the variants of this case are on %1; its assembly cannot change</source>
        <translation>この症例のバリアントは %1 上にあるため、参照ゲノムを変更できません</translation>
    </message>
    <message>
        <source>a case needs a label</source>
        <translation>症例にはラベルが必要です</translation>
    </message>
    <message>
        <source>a label has at most 100 characters</source>
        <translation>ラベルは 100 文字以内です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an assembly; use GRCh37 or GRCh38</source>
        <translation>&quot;%1&quot; は参照ゲノムではありません。GRCh37 または GRCh38 を使ってください</translation>
    </message>
    <message>
        <source>the performance status (ECOG) is 0 to 5</source>
        <translation>パフォーマンスステータス（ECOG）は 0～5 です</translation>
    </message>
    <message>
        <source>the tumour content is a fraction from 0 to 1</source>
        <translation>腫瘍細胞含有割合は 0～1 の小数です</translation>
    </message>
    <message>
        <source>%1 cannot be a year of birth</source>
        <translation>%1 は出生年として使えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a biomarker; use %2</source>
        <translation>&quot;%1&quot; はバイオマーカーではありません。%2 を使ってください</translation>
    </message>
    <message>
        <source>a biomarker needs a value</source>
        <translation>バイオマーカーには値が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a class; use one of %2</source>
        <translation>&quot;%1&quot; は判定区分ではありません。次のいずれかを使ってください: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an evidence scale; use one of %2</source>
        <translation>&quot;%1&quot; はエビデンスの評価尺度ではありません。次のいずれかを使ってください: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level of %2; use one of %3</source>
        <translation>&quot;%1&quot; は %2 のレベルではありません。次のいずれかを使ってください: %3</translation>
    </message>
    <message>
        <source>the demonstration has no variant %1</source>
        <translation>デモ用データにバリアント %1 はありません</translation>
    </message>
    <message>
        <source>synthetic cases are not mixed with real ones: create a workspace for demonstration and load them there</source>
        <translation>合成症例を実際の症例と混ぜることはできません。デモ用のワークスペースを作成し、そこに読み込んでください</translation>
    </message>
    <message>
        <source>this workspace already holds cases; the demonstration is loaded into an empty one</source>
        <translation>このワークスペースにはすでに症例があります。デモ用データは空のワークスペースに読み込みます</translation>
    </message>
    <message>
        <source>%1 is the %2 of this case, so the sample %3 cannot be &quot;%4&quot;</source>
        <translation>%1 はこの症例の %2 なので、検体 %3 を &quot;%4&quot; にはできません</translation>
    </message>
    <message>
        <source>no individual of the PED file has a sample of that name in this case</source>
        <translation>PED ファイルの人のうち、この症例に同名の検体がある人はいません</translation>
    </message>
    <message>
        <source>The PED file marks nobody with a sample as affected; %1 is taken as the proband</source>
        <translation>PED ファイルには、検体のある罹患者がいません。%1 を発端者とします</translation>
    </message>
    <message>
        <source>The PED file and the case differ about the sex of %1 (%2); the case is kept</source>
        <translation>%1 の性別が PED ファイルと症例で異なります（%2）。症例の内容を残します</translation>
    </message>
    <message>
        <source>the variant %1 is not among the variants of this case</source>
        <translation>バリアント %1 はこの症例に含まれていません</translation>
    </message>
    <message>
        <source>this permit is for something else</source>
        <translation>この許可は別の内容に対するものです</translation>
    </message>
    <message>
        <source>the export was stopped; nothing was written</source>
        <translation>出力を中止しました。何も書き込んでいません</translation>
    </message>
    <message>
        <source>the stored file ends too early; nothing was written</source>
        <translation>保管ファイルが途中で終わっています。何も書き込んでいません</translation>
    </message>
    <message>
        <source>nobody in this workspace may read identities, so none can be sealed</source>
        <translation>このワークスペースには識別情報を閲覧できる人がいないため、封印できません</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was kept</source>
        <translation>取り込みを中止しました。何も保存していません</translation>
    </message>
    <message>
        <source>this workspace is for demonstration and takes no other data; create a workspace of your own</source>
        <translation>このワークスペースはデモ用で、他のデータは取り込めません。ご自分のワークスペースを作成してください</translation>
    </message>
    <message>
        <source>the file was changed while it was read; nothing was kept</source>
        <translation>読み込み中にファイルが変更されました。何も保存していません</translation>
    </message>
    <message>
        <source>this file is too large to be what was asked for</source>
        <translation>求められた種類のファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>the file says it is on %1, not on %2</source>
        <translation>ファイルの参照ゲノムは %1 で、%2 ではありません</translation>
    </message>
    <message>
        <source>The file does not say its assembly; %1 was taken from the case</source>
        <translation>ファイルに参照ゲノムの記載がないため、症例の %1 を用いました</translation>
    </message>
    <message>
        <source>Neither the file nor the case says the assembly; variants cannot be compared with other cases</source>
        <translation>ファイルにも症例にも参照ゲノムの記載がありません。バリアントを他の症例と比較できません</translation>
    </message>
    <message>
        <source>the case is on %1 but the file is on %2</source>
        <translation>症例は %1 ですが、ファイルは %2 です</translation>
    </message>
    <message>
        <source>the file has no sample &quot;%1&quot;; it has: %2</source>
        <translation>ファイルに検体 &quot;%1&quot; はありません。ファイルの検体: %2</translation>
    </message>
    <message>
        <source>the samples %1 and %2 cannot both be the %3</source>
        <translation>検体 %1 と %2 の両方を %3 にすることはできません</translation>
    </message>
    <message>
        <source>Nobody has said whose samples these are: %1</source>
        <translation>誰の検体か指定されていません: %1</translation>
    </message>
    <message>
        <source>A file with the same content was imported into another case</source>
        <translation>同じ内容のファイルが別の症例に取り込まれています</translation>
    </message>
    <message>
        <source>It takes the place of %1, imported on %2, which is kept</source>
        <translation>%2 に取り込んだ %1 を置き換えます。以前のものも保存されます</translation>
    </message>
    <message>
        <source>The file does not say its assembly</source>
        <translation>ファイルに参照ゲノムの記載がありません</translation>
    </message>
    <message>
        <source>The file has no annotation: genes and consequences stay unknown</source>
        <translation>ファイルに注釈がありません。遺伝子と影響は不明のままです</translation>
    </message>
    <message>
        <source>this is not the name of a file</source>
        <translation>ファイル名ではありません</translation>
    </message>
    <message>
        <source>the folder of this file does not exist</source>
        <translation>このファイルのフォルダーがありません</translation>
    </message>
    <message>
        <source>nothing is written unencrypted into the workspace folder; choose another</source>
        <translation>ワークスペースのフォルダーには暗号化されていないものを書き込めません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the stored bytes are not those that were kept; nothing was written</source>
        <translation>保管されている内容が保存時のものと一致しません。何も書き込んでいません</translation>
    </message>
    <message>
        <source>the file could not be given its name: %1</source>
        <translation>ファイルに名前を付けられませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is already the %2 of this case</source>
        <translation>%1 はすでにこの症例の %2 です</translation>
    </message>
    <message>
        <source>this document names the patient, and your role may not read identities</source>
        <translation>この文書には患者の氏名が含まれます。あなたの役割では識別情報を閲覧できません</translation>
    </message>
    <message>
        <source>the document&apos;s bytes are not those that were drafted</source>
        <translation>文書の内容が下書き時のものと一致しません</translation>
    </message>
    <message>
        <source>reports are written in ja or en, not in &quot;%1&quot;</source>
        <translation>報告書は ja または en で作成します。&quot;%1&quot; では作成できません</translation>
    </message>
    <message>
        <source>New since: %1</source>
        <translation>以後に追加: %1</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>以後に変更: %1</translation>
    </message>
    <message>
        <source>Taken back since: %1</source>
        <translation>以後に取り下げ: %1</translation>
    </message>
    <message>
        <source>the clock can be set in workspaces created for tests only</source>
        <translation>時刻を設定できるのは、テスト用に作成したワークスペースだけです</translation>
    </message>
    <message>
        <source>this is not a time</source>
        <translation>時刻ではありません</translation>
    </message>
    <message>
        <source>what this act wrote was changed since; undo the later change first</source>
        <translation>この操作で書き込んだ内容は、その後変更されています。先に後の変更を元に戻してください</translation>
    </message>
    <message>
        <source>only who did it can undo it</source>
        <translation>元に戻せるのは操作した本人だけです</translation>
    </message>
    <message>
        <source>this act cannot be undone</source>
        <translation>この操作は元に戻せません</translation>
    </message>
    <message>
        <source>this act was undone before</source>
        <translation>この操作はすでに元に戻されています</translation>
    </message>
    <message>
        <source>a preset needs a name</source>
        <translation>絞り込みセットには名前が必要です</translation>
    </message>
    <message>
        <source>the preset &quot;%1&quot; belongs to somebody else; save it under another name</source>
        <translation>絞り込みセット &quot;%1&quot; は別の人のものです。別の名前で保存してください</translation>
    </message>
    <message>
        <source>the preset &quot;%1&quot; belongs to somebody else</source>
        <translation>絞り込みセット &quot;%1&quot; は別の人のものです</translation>
    </message>
    <message>
        <source>no variant was chosen</source>
        <translation>バリアントが選ばれていません</translation>
    </message>
    <message>
        <source>the variants of this case changed meanwhile</source>
        <translation>この間に症例のバリアントが変更されました</translation>
    </message>
    <message>
        <source>Added the case %1</source>
        <translation>症例を追加: %1</translation>
    </message>
    <message>
        <source>Changed the data of the case %1</source>
        <translation>症例の情報を変更: %1</translation>
    </message>
    <message>
        <source>Opened the case %1</source>
        <translation>症例を閲覧: %1</translation>
    </message>
    <message>
        <source>Added %1 (%2)</source>
        <translation>%1 を追加（%2）</translation>
    </message>
    <message>
        <source>Changed %1 (%2)</source>
        <translation>%1 を変更（%2）</translation>
    </message>
    <message>
        <source>Said of the sample %1: %2</source>
        <translation>検体 %1 の指定: %2</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>%1 を記録: %2</translation>
    </message>
    <message>
        <source>Entered the identity of %1</source>
        <translation>%1 の識別情報を入力</translation>
    </message>
    <message>
        <source>Read the identity of %1</source>
        <translation>%1 の識別情報を閲覧</translation>
    </message>
    <message>
        <source>Sealed %1 identities anew to those who may read them</source>
        <translation>%1 件の識別情報を、閲覧できる人に合わせて封印し直し</translation>
    </message>
    <message>
        <source>Imported %1 (%2 variants)</source>
        <translation>%1 を取り込み（バリアント %2 件）</translation>
    </message>
    <message>
        <source>Put aside %1 variants (%2)</source>
        <translation>バリアント %1 件を除外（%2）</translation>
    </message>
    <message>
        <source>Handed back the source file %1</source>
        <translation>元ファイル %1 を出力</translation>
    </message>
    <message>
        <source>Read the family from %1</source>
        <translation>%1 から家族情報を読み込み</translation>
    </message>
    <message>
        <source>Marked %1 (%2)</source>
        <translation>%1 を所見に登録（%2）</translation>
    </message>
    <message>
        <source>Changed the finding %1</source>
        <translation>所見 %1 を変更</translation>
    </message>
    <message>
        <source>Put aside the finding %1 (%2)</source>
        <translation>所見 %1 を除外（%2）</translation>
    </message>
    <message>
        <source>Judged %1: %2</source>
        <translation>%1 の判定: %2</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>元に戻した操作: %1</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>絞り込みセット %1 を保存</translation>
    </message>
    <message>
        <source>Removed the preset %1</source>
        <translation>絞り込みセット %1 を削除</translation>
    </message>
    <message>
        <source>Kept the view of the case</source>
        <translation>症例の表示状態を保存</translation>
    </message>
    <message>
        <source>Kept what was being written</source>
        <translation>書きかけの内容を保存</translation>
    </message>
    <message>
        <source>Drafted %1, revision %2</source>
        <translation>%1 の下書きを作成（第 %2 版）</translation>
    </message>
    <message>
        <source>Opened %1, revision %2</source>
        <translation>%1 を閲覧（第 %2 版）</translation>
    </message>
    <message>
        <source>Handed out %1, revision %2</source>
        <translation>%1 を交付（第 %2 版）</translation>
    </message>
    <message>
        <source>Permitted to leave: %1, for %2, to %3</source>
        <translation>持ち出しを許可: %1、目的 %2、宛先 %3</translation>
    </message>
    <message>
        <source>Left: %1, for %2, to %3</source>
        <translation>持ち出し: %1、目的 %2、宛先 %3</translation>
    </message>
    <message>
        <source>Loaded the demonstration cases</source>
        <translation>デモ用症例を読み込み</translation>
    </message>
    <message>
        <source>Backed up the workspace</source>
        <translation>ワークスペースをバックアップ</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Restored the workspace from a backup</source>
        <translation>ワークスペースをバックアップから復元</translation>
    </message>
    <message>
        <source>Gave the workspace a new key</source>
        <translation>ワークスペースの鍵を更新</translation>
    </message>
    <message>
        <source>Confirmed consent as recorded after a restore</source>
        <translation>復元後、同意が記録どおりであることを確認</translation>
    </message>
    <message>
        <source>Added the user %1</source>
        <translation>利用者 %1 を追加</translation>
    </message>
    <message>
        <source>Disabled the user %1</source>
        <translation>利用者 %1 を無効化</translation>
    </message>
    <message>
        <source>Gave %1 a new passphrase by the recovery code</source>
        <translation>復旧コードで %1 のパスフレーズを再設定</translation>
    </message>
    <message>
        <source>Changed the passphrase of %1</source>
        <translation>%1 のパスフレーズを変更</translation>
    </message>
    <message>
        <source>Added a way to unlock for %1</source>
        <translation>%1 のロック解除方法を追加</translation>
    </message>
    <message>
        <source>a file is being imported or a report drafted; wait until it is done</source>
        <translation>ファイルの取り込み中または報告書の下書き作成中です。終わるまでお待ちください</translation>
    </message>
    <message>
        <source>a user needs a name</source>
        <translation>利用者には名前が必要です</translation>
    </message>
    <message>
        <source>there is already a user called &quot;%1&quot;</source>
        <translation>&quot;%1&quot; という利用者はすでにいます</translation>
    </message>
    <message>
        <source>you cannot disable yourself</source>
        <translation>自分自身を無効にすることはできません</translation>
    </message>
    <message>
        <source>There was not enough memory for this. Close other programs and try again.</source>
        <translation>メモリーが足りません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This could not be done because of a defect: %1</source>
        <translation>不具合のため実行できませんでした: %1</translation>
    </message>
    <message>
        <source>This could not be done because of a defect.</source>
        <translation>不具合のため実行できませんでした。</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>ワークスペースはロックされています。</translation>
    </message>
    <message>
        <source>“%1” is not a phenotype. Write one per line as HP:0001250 with seven digits, and “-” before what is not there.</source>
        <translation>「%1」は表現型ではありません。HP:0001250 のように 7 桁の数字で 1 行に 1 つずつ書き、認められないものには前に「-」を付けてください。</translation>
    </message>
    <message>
        <source>The tumour content is a fraction between 0 and 1, for example 0.4.</source>
        <translation>腫瘍細胞含有割合は 0～1 の小数です（例: 0.4）。</translation>
    </message>
    <message>
        <source>No browser could be started for %1. Set a standard browser in the system&apos;s settings and try again.</source>
        <translation>%1 を開くブラウザーを起動できませんでした。システムの設定で標準のブラウザーを指定して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No call set in force holds this variant. Its marks and opinions are kept.</source>
        <translation>このバリアントを含む有効なコールセットはありません。所見の登録と見解は保存されています。</translation>
    </message>
    <message>
        <source>The birth date is not a date. Write it as 1972-04-30.</source>
        <translation>生年月日が日付ではありません。1972-04-30 のように書いてください。</translation>
    </message>
    <message>
        <source>The key file %1 could not be read. Put in the medium it lies on and choose it again.</source>
        <translation>鍵ファイル %1 を読み込めませんでした。保存されている媒体を接続して、もう一度選んでください。</translation>
    </message>
    <message>
        <source>Some variants could not be read.</source>
        <translation>一部のバリアントを読み込めませんでした。</translation>
    </message>
    <message>
        <source>No call set in force holds this variant.</source>
        <translation>このバリアントを含む有効なコールセットはありません。</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot; for this</source>
        <translation>この計算に使えるルールセット「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not SECTION=POINTS</source>
        <translation>「%1」は SECTION=POINTS の形ではありません</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>ルールセット「%1」はありません</translation>
    </message>
    <message>
        <source>say which case: --case ID</source>
        <translation>どの症例かを指定してください: --case ID</translation>
    </message>
    <message>
        <source>unlock with a key file or with a token, not both</source>
        <translation>鍵ファイルとトークンは、どちらか一方で解錠してください</translation>
    </message>
    <message>
        <source>say which second factor: --key-file or --pkcs11, one of them</source>
        <translation>第二要素を --key-file か --pkcs11 のどちらか一方で指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pipe or a device, not a file; write the variants to a file first</source>
        <translation>「%1」はファイルではなくパイプまたはデバイスです。先にバリアントをファイルに書き出してください</translation>
    </message>
    <message>
        <source>the passphrase, recovery code, key file or token does not fit this user</source>
        <translation>パスフレーズ、復旧コード、鍵ファイルまたはトークンがこの利用者のものと合いません</translation>
    </message>
    <message>
        <source>no token was set up for the user %1</source>
        <translation>利用者 %1 にはトークンが登録されていません</translation>
    </message>
    <message>
        <source>the recovery code of %1 is used together with an administrator, who unlocks the workspace and recovers this user there</source>
        <translation>%1 の復旧コードは管理者と一緒に使います。管理者がワークスペースを解錠し、そこでこの利用者を回復してください</translation>
    </message>
    <message>
        <source>a recovery slot does not verify</source>
        <translation>回復用スロットの検証に失敗しました</translation>
    </message>
    <message>
        <source>this is not the token that was set up for this user</source>
        <translation>この利用者に登録されたトークンではありません</translation>
    </message>
    <message>
        <source>the token signs differently each time and cannot unlock</source>
        <translation>このトークンは署名が毎回異なるため、解錠に使えません</translation>
    </message>
    <message>
        <source>there is not enough free memory for the token</source>
        <translation>トークンを使うための空きメモリが足りません</translation>
    </message>
    <message>
        <source>there is no PKCS#11 module %1; install the card&apos;s software or correct module-path</source>
        <translation>PKCS#11 モジュール %1 がありません。カードのソフトウェアを導入するか、module-path を直してください</translation>
    </message>
    <message>
        <source>the PKCS#11 module %1 does not start; see whether it is one, and whether the card&apos;s software is set up</source>
        <translation>PKCS#11 モジュール %1 を開始できません。モジュールであること、カードのソフトウェアが設定済みであることを確かめてください</translation>
    </message>
    <message>
        <source>the PKCS#11 module does not list its readers</source>
        <translation>PKCS#11 モジュールからリーダーの一覧を取得できません</translation>
    </message>
    <message>
        <source>several tokens fit the address; name yours with token= or serial=</source>
        <translation>アドレスに合うトークンが複数あります。token= または serial= で指定してください</translation>
    </message>
    <message>
        <source>the token is not there; insert the card (or correct the address) and try again</source>
        <translation>トークンが見つかりません。カードを挿入し(またはアドレスを直し)、もう一度お試しください</translation>
    </message>
    <message>
        <source>the token&apos;s PIN is locked after too many wrong ones; whoever issued the card can unlock it</source>
        <translation>誤った PIN が続いたため、トークンの PIN がロックされています。カードの発行者に解除を依頼してください</translation>
    </message>
    <message>
        <source>the token wants its PIN</source>
        <translation>トークンの PIN が必要です</translation>
    </message>
    <message>
        <source>the token&apos;s PIN does not fit; it was tried once, and a card locks itself after a few wrong ones</source>
        <translation>トークンの PIN が違います。1回だけ試しました。数回間違えるとカードはロックされます</translation>
    </message>
    <message>
        <source>the token&apos;s PIN has expired; set a new one with the card&apos;s own software</source>
        <translation>トークンの PIN の期限が切れています。カードのソフトウェアで新しい PIN を設定してください</translation>
    </message>
    <message>
        <source>the token does not let anybody log in</source>
        <translation>トークンにログインできません</translation>
    </message>
    <message>
        <source>the token does not list its keys</source>
        <translation>トークンから鍵の一覧を取得できません</translation>
    </message>
    <message>
        <source>several keys of the token fit the address; name one with object= or id=</source>
        <translation>アドレスに合う鍵がトークンに複数あります。object= または id= で指定してください</translation>
    </message>
    <message>
        <source>the token has no key that fits the address</source>
        <translation>アドレスに合う鍵がトークンにありません</translation>
    </message>
    <message>
        <source>the token does not give its key to use</source>
        <translation>トークンの鍵を使用できません</translation>
    </message>
    <message>
        <source>this key of the token is not an RSA key; others (elliptic curves) sign differently each time and cannot unlock. Choose an RSA key with object= or id=</source>
        <translation>トークンのこの鍵は RSA 鍵ではありません。ほかの鍵(楕円曲線)は署名が毎回異なるため、解錠に使えません。object= または id= で RSA 鍵を選んでください</translation>
    </message>
    <message>
        <source>this key of the token is too short (%1 bits); 2048 are the least</source>
        <translation>トークンのこの鍵は短すぎます(%1 ビット)。2048 ビット以上が必要です</translation>
    </message>
    <message>
        <source>the token does not sign with this key</source>
        <translation>トークンはこの鍵で署名できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood in the address of a token; it looks like pkcs11:token=NAME;object=KEY?module-path=/path/of/module.so</source>
        <translation>トークンのアドレスの「%1」を解釈できません。pkcs11:token=NAME;object=KEY?module-path=/path/of/module.so のように書きます</translation>
    </message>
    <message>
        <source>the PIN does not belong into the token&apos;s address, where others see it; give it apart</source>
        <translation>PIN をトークンのアドレスに書くと他人に見えます。別に渡してください</translation>
    </message>
    <message>
        <source>the token&apos;s address does not say which PKCS#11 module reads it; add module-path= and the module&apos;s full path</source>
        <translation>トークンのアドレスに PKCS#11 モジュールの指定がありません。module-path= とモジュールの絶対パスを加えてください</translation>
    </message>
    <message>
        <source>the recovery code does not fit the user %1</source>
        <translation>復旧コードが利用者 %1 のものと合いません</translation>
    </message>
    <message>
        <source>the user %1 was never given a recovery code</source>
        <translation>利用者 %1 には復旧コードが発行されていません</translation>
    </message>
    <message>
        <source>it is in use by another program</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>a second person has to sign; name them with --approve-by</source>
        <translation>2人目の署名が必要です。--approve-by で指定してください</translation>
    </message>
    <message>
        <source>there is no opinion of &quot;%1&quot; on this finding</source>
        <translation>この所見に &quot;%1&quot; の見解はありません</translation>
    </message>
    <message>
        <source>nothing was decided; give a class, codes, a tier or --from NAME</source>
        <translation>何も判断されていません。判定、コード、エビデンスレベル、--from NAME のいずれかを指定してください</translation>
    </message>
    <message>
        <source>nothing suggests &quot;%1&quot; here; say it by its code</source>
        <translation>ここには &quot;%1&quot; の候補がありません。コードで指定してください</translation>
    </message>
    <message>
        <source>there is one sheet, loss or gain</source>
        <translation>評価表は loss か gain のどちらか1つです</translation>
    </message>
    <message>
        <source>say which sheet: --cnv loss or --cnv gain</source>
        <translation>どちらの評価表かを指定してください: --cnv loss または --cnv gain</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a comment but was neither applied nor considered</source>
        <translation>&quot;%1&quot; にコメントがありますが、適用も検討もされていません</translation>
    </message>
    <message>
        <source>one opinion follows one scheme: --acmg, --oncogenicity or --cnv</source>
        <translation>1つの見解に使える判定基準は1つです: --acmg、--oncogenicity、--cnv のいずれか</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write YYYY-MM-DD</source>
        <translation>&quot;%1&quot; は日付ではありません。YYYY-MM-DD の形で書いてください</translation>
    </message>
    <message>
        <source>say which version, by its number in the list of conflicts</source>
        <translation>どの版かを、競合の一覧の番号で指定してください</translation>
    </message>
    <message>
        <source>say whose consent is meant</source>
        <translation>誰の同意かを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not self, proxy:REASON or assent</source>
        <translation>&quot;%1&quot; は self、proxy:REASON、assent のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ITEM=VALUE</source>
        <translation>&quot;%1&quot; は ITEM=VALUE の形式ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time (2026-12-01T09:00Z)</source>
        <translation>&quot;%1&quot; は日時（2026-12-01T09:00Z）ではありません</translation>
    </message>
    <message>
        <source>a gene list changes what is shown of people, so a second person signs it too: name them with --approve-by</source>
        <translation>遺伝子リストは人について表示される内容を変えるため、2人目の署名も必要です。--approve-by で指定してください</translation>
    </message>
    <message>
        <source>there is no gene list &quot;%1&quot;</source>
        <translation>遺伝子リスト &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a model of inheritance</source>
        <translation>&quot;%1&quot; は遺伝形式のモデルではありません</translation>
    </message>
    <message>
        <source>what was declined is masked or sealed, never shown</source>
        <translation>希望されなかったものは非表示または封印とします。表示する設定にはできません</translation>
    </message>
    <message>
        <source>an item of the form has no name or no options</source>
        <translation>様式の項目に、名前または選択肢がありません</translation>
    </message>
    <message>
        <source>an option of the item &quot;%1&quot; does not say what it means</source>
        <translation>項目 &quot;%1&quot; の選択肢に、意味が書かれていません</translation>
    </message>
    <message>
        <source>the form has no items</source>
        <translation>様式に項目がありません</translation>
    </message>
    <message>
        <source>this field does not belong here</source>
        <translation>この項目はここには置けません</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a schema uses &quot;%1&quot;, which is not understood</source>
        <translation>スキーマが使っている &quot;%1&quot; には対応していません</translation>
    </message>
    <message>
        <source>this should be of type %1</source>
        <translation>型は %1 でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here; allowed: %2</source>
        <translation>&quot;%1&quot; はここでは使えません。使えるもの: %2</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>この項目がありません</translation>
    </message>
    <message>
        <source>this needs at least %1</source>
        <translation>少なくとも %1 必要です</translation>
    </message>
    <message>
        <source>this takes at most %1</source>
        <translation>最大で %1 までです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the expected form</source>
        <translation>&quot;%1&quot; は想定された形式ではありません</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 は範囲外です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in more than one way</source>
        <translation>&quot;%1&quot; は複数の意味に解釈できます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a place of the gene %2</source>
        <translation>&quot;%1&quot; は遺伝子 %2 の位置ではありません</translation>
    </message>
    <message>
        <source>a gene list is used as secondary or reference, not as &quot;%1&quot;</source>
        <translation>遺伝子リストの用途は secondary または reference です。&quot;%1&quot; は使えません</translation>
    </message>
    <message>
        <source>the gene list has no genes</source>
        <translation>遺伝子リストに遺伝子がありません</translation>
    </message>
    <message>
        <source>an entry of the gene list names no gene</source>
        <translation>遺伝子リストに、遺伝子名のない項目があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text file: it is %2</source>
        <translation>&quot;%1&quot; はテキストファイルではなく、%2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pipe or a device, not a file</source>
        <translation>&quot;%1&quot; はファイルではなく、パイプまたはデバイスです</translation>
    </message>
    <message>
        <source>the source means a change of the gene&apos;s sequence</source>
        <translation>出典の対象は、遺伝子の配列の変化です</translation>
    </message>
    <message>
        <source>the file does not say what the variant does to the protein</source>
        <translation>タンパク質への影響がファイルに書かれていません</translation>
    </message>
    <message>
        <source>the variant does not change the protein (%1)</source>
        <translation>このバリアントはタンパク質を変えません（%1）</translation>
    </message>
    <message>
        <source>the source means oncogenic changes only; judge first whether this one is</source>
        <translation>出典の対象は、がん化に関与する変化だけです。先にこのバリアントのがん原性を判定してください</translation>
    </message>
    <message>
        <source>the source means any change of %1; this is %2</source>
        <translation>出典の対象は %1 のすべての変化ですが、これは %2 です</translation>
    </message>
    <message>
        <source>the source means %1</source>
        <translation>出典の対象は %1 です</translation>
    </message>
    <message>
        <source>the file does not name the change of the protein</source>
        <translation>タンパク質の変化がファイルに書かれていません</translation>
    </message>
    <message>
        <source>the source means any substitution of %1 %2; this is %3</source>
        <translation>出典の対象は %1 %2 のすべての置換ですが、これは %3 です</translation>
    </message>
    <message>
        <source>the same change, %1 %2</source>
        <translation>同じ変化です（%1 %2）</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1 と %2 は比較できません</translation>
    </message>
    <message>
        <source>the source means %1, this is %2</source>
        <translation>出典の対象は %1 ですが、これは %2 です</translation>
    </message>
    <message>
        <source>the file does not name the change of the transcript</source>
        <translation>転写産物の変化がファイルに書かれていません</translation>
    </message>
    <message>
        <source>the same change, %1 %2 (the source names no transcript)</source>
        <translation>同じ変化です（%1 %2。出典に転写産物の記載はありません）</translation>
    </message>
    <message>
        <source>reported as %1</source>
        <translation>%1 と報告されています</translation>
    </message>
    <message>
        <source>the source means %1, reported is %2</source>
        <translation>出典の対象は %1 ですが、報告されているのは %2 です</translation>
    </message>
    <message>
        <source>whether exon %1 is skipped is seen in RNA only</source>
        <translation>エクソン%1のスキッピングの有無は、RNA でしか分かりません</translation>
    </message>
    <message>
        <source>the source means skipping of exon %1; this is %2</source>
        <translation>出典の対象はエクソン%1のスキッピングですが、これは %2 です</translation>
    </message>
    <message>
        <source>which exons a structural variant changes is not known</source>
        <translation>構造バリアントがどのエクソンを変えるかは不明です</translation>
    </message>
    <message>
        <source>the file does not say which exon it is</source>
        <translation>どのエクソンかがファイルに書かれていません</translation>
    </message>
    <message>
        <source>the source means exon %1, this is exon %2</source>
        <translation>出典の対象はエクソン%1ですが、これはエクソン%2です</translation>
    </message>
    <message>
        <source>changes the protein in exon %1: %2</source>
        <translation>エクソン%1でタンパク質を変えます: %2</translation>
    </message>
    <message>
        <source>exon %1, but the reading frame is shifted: %2</source>
        <translation>エクソン%1ですが、読み枠がずれています: %2</translation>
    </message>
    <message>
        <source>whether residues are lost or gained is not known: %2</source>
        <translation>残基が失われるか加わるかは不明です: %2</translation>
    </message>
    <message>
        <source>in-frame deletion in exon %1: %2</source>
        <translation>エクソン%1のインフレーム欠失です: %2</translation>
    </message>
    <message>
        <source>exon %1, but not a deletion: %2</source>
        <translation>エクソン%1ですが、欠失ではありません: %2</translation>
    </message>
    <message>
        <source>exon %1, but not a duplication: %2</source>
        <translation>エクソン%1ですが、重複ではありません: %2</translation>
    </message>
    <message>
        <source>in-frame insertion in exon %1: %2</source>
        <translation>エクソン%1のインフレーム挿入です: %2</translation>
    </message>
    <message>
        <source>exon %1, but not an insertion: %2</source>
        <translation>エクソン%1ですが、挿入ではありません: %2</translation>
    </message>
    <message>
        <source>%1 over the gene, but the number of copies is not known</source>
        <translation>遺伝子にかかる %1 ですが、コピー数は不明です</translation>
    </message>
    <message>
        <source>%1 copies; the file does not say whether that counts as amplification or loss</source>
        <translation>%1 コピーです。これを増幅または欠失とみなすかは、ファイルに書かれていません</translation>
    </message>
    <message>
        <source>the number of copies is not known</source>
        <translation>コピー数は不明です</translation>
    </message>
    <message>
        <source>the source means a change in the number of copies</source>
        <translation>出典の対象は、コピー数の変化です</translation>
    </message>
    <message>
        <source>whether this structural variant ends the gene&apos;s function is not known</source>
        <translation>この構造バリアントで遺伝子の機能が失われるかは不明です</translation>
    </message>
    <message>
        <source>the protein is cut short or not made: %1</source>
        <translation>タンパク質が途中で切れるか、作られません: %1</translation>
    </message>
    <message>
        <source>whether the protein is cut short is not known: %1</source>
        <translation>タンパク質が途中で切れるかは不明です: %1</translation>
    </message>
    <message>
        <source>the protein is not cut short: %1</source>
        <translation>タンパク質は途中で切れません: %1</translation>
    </message>
    <message>
        <source>whether this change ends the gene&apos;s function is not in the file: %1</source>
        <translation>この変化で遺伝子の機能が失われるかは、ファイルに書かれていません: %1</translation>
    </message>
    <message>
        <source>a structural variant in %1; whether it makes a fusion gene is not known</source>
        <translation>%1 の構造バリアントですが、融合遺伝子ができるかは不明です</translation>
    </message>
    <message>
        <source>the source means a fusion</source>
        <translation>出典の対象は融合遺伝子です</translation>
    </message>
    <message>
        <source>the source names the exons that are joined (%1); compare them</source>
        <translation>出典は、つながるエクソンを示しています（%1）。照らし合わせてください</translation>
    </message>
    <message>
        <source>%1 is a fusion of %2</source>
        <translation>%1 は %2 の融合遺伝子です</translation>
    </message>
    <message>
        <source>the partner of the fusion is not known</source>
        <translation>融合の相手の遺伝子が不明です</translation>
    </message>
    <message>
        <source>the same fusion, %1</source>
        <translation>同じ融合遺伝子です（%1）</translation>
    </message>
    <message>
        <source>the same partners in the other order: the source means %1</source>
        <translation>同じ遺伝子の組で順序が逆です。出典の対象は %1 です</translation>
    </message>
    <message>
        <source>the source means %1, which is no variant</source>
        <translation>出典の対象は %1 で、バリアントではありません</translation>
    </message>
    <message>
        <source>MSI was measured, the source speaks of mismatch repair: two tests that mostly agree</source>
        <translation>測定されたのは MSI で、出典はミスマッチ修復についてのものです。2つの検査の結果はおおむね一致します</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is not understood</source>
        <translation>値 &quot;%1&quot; を解釈できません</translation>
    </message>
    <message>
        <source>the source asks for at least %1, the value is &quot;%2&quot;</source>
        <translation>出典は %1 以上を求めていますが、値は &quot;%2&quot; です</translation>
    </message>
    <message>
        <source>%1 is at least %2, as the source asks</source>
        <translation>%1 は出典の求める %2 以上です</translation>
    </message>
    <message>
        <source>%1 is less than %2, which the source asks for</source>
        <translation>%1 は出典の求める %2 に達していません</translation>
    </message>
    <message>
        <source>whether the score %1 counts as %2 is not set in the rule set %3</source>
        <translation>スコア %1 を %2 とみなすかは、ルールセット %3 に定められていません</translation>
    </message>
    <message>
        <source>the test could not tell</source>
        <translation>検査では判定できませんでした</translation>
    </message>
    <message>
        <source>the source means %1, measured is %2</source>
        <translation>出典の対象は %1 ですが、測定結果は %2 です</translation>
    </message>
    <message>
        <source>%1 counts as %2 by the rule set %3 (%4)</source>
        <translation>%1 は、ルールセット %3（%4）により %2 とみなされます</translation>
    </message>
    <message>
        <source>measured as %1</source>
        <translation>測定結果は %1 です</translation>
    </message>
    <message>
        <source>the source means a change of the gene %1</source>
        <translation>出典の対象は、遺伝子 %1 の変化です</translation>
    </message>
    <message>
        <source>the gene of the variant is not known</source>
        <translation>バリアントの遺伝子が不明です</translation>
    </message>
    <message>
        <source>the source names no gene</source>
        <translation>出典に遺伝子の記載がありません</translation>
    </message>
    <message>
        <source>the source means the gene %1</source>
        <translation>出典の対象は、遺伝子 %1 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with what the file says</source>
        <translation>&quot;%1&quot; は、ファイルの記載と比較できません</translation>
    </message>
    <message>
        <source>the source names no alteration</source>
        <translation>出典に変化の記載がありません</translation>
    </message>
    <message>
        <source>A biomarker of the rule set %1 lacks its id or its states</source>
        <translation>ルールセット %1 に、id または states のないバイオマーカーがあります</translation>
    </message>
    <message>
        <source>The rule set %1 names no biomarkers</source>
        <translation>ルールセット %1 にバイオマーカーがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; give a number (%3) or one of %4</source>
        <translation>&quot;%1&quot; は %2 の値ではありません。数（%3）または次のいずれかを指定してください: %4</translation>
    </message>
    <message>
        <source>TMB is a number of mutations per Mb, not &quot;%1&quot;</source>
        <translation>TMB は Mb あたりの変異数です。&quot;%1&quot; は使えません</translation>
    </message>
    <message>
        <source>say how %1 was measured, for example the name of the test</source>
        <translation>%1 の測定方法（検査の名称など）を指定してください</translation>
    </message>
    <message>
        <source>the allele fraction is not known</source>
        <translation>VAF が不明です</translation>
    </message>
    <message>
        <source>allele fraction %1 % of at least %2 %</source>
        <translation>VAF %1 %（%2 % 以上が対象）</translation>
    </message>
    <message>
        <source>counts below the age of %1, and the age is not known</source>
        <translation>%1 歳未満が対象ですが、年齢が不明です</translation>
    </message>
    <message>
        <source>age below %1</source>
        <translation>%1 歳未満です</translation>
    </message>
    <message>
        <source>nobody has judged it pathogenic</source>
        <translation>病的と判定した人がいません</translation>
    </message>
    <message>
        <source>%1: may come from clonal haematopoiesis in the blood</source>
        <translation>%1: 血液のクローン性造血に由来する可能性があります</translation>
    </message>
    <message>
        <source>the tumour content is a fraction above 0 and up to 1</source>
        <translation>腫瘍細胞含有割合は、0 より大きく 1 以下の小数です</translation>
    </message>
    <message>
        <source>with a tumour content of %1 % or less the fraction is not reliable</source>
        <translation>腫瘍細胞含有割合が %1 % 以下では、VAF は信頼できません</translation>
    </message>
    <message>
        <source>with a tumour content of %1 % or more, germline and somatic variants look alike</source>
        <translation>腫瘍細胞含有割合が %1 % 以上では、生殖細胞系列と体細胞のバリアントを区別できません</translation>
    </message>
    <message>
        <source>the rules name no genes or no thresholds</source>
        <translation>規則に遺伝子または閾値がありません</translation>
    </message>
    <message>
        <source>both copies of the gene seem affected</source>
        <translation>遺伝子の両方のコピーに変化があるようです</translation>
    </message>
    <message>
        <source>the tumour content is not known</source>
        <translation>腫瘍細胞含有割合が不明です</translation>
    </message>
    <message>
        <source>low tumour content: the fraction is not reliable</source>
        <translation>腫瘍細胞含有割合が低く、VAF は信頼できません</translation>
    </message>
    <message>
        <source>high tumour content: somatic variants reach the same fraction</source>
        <translation>腫瘍細胞含有割合が高く、体細胞バリアントも同じ VAF に達します</translation>
    </message>
    <message>
        <source>the genotype is not known</source>
        <translation>遺伝型が不明です</translation>
    </message>
    <message>
        <source>two variants on different copies of the gene</source>
        <translation>遺伝子の別々のコピー上に2つのバリアントがあります</translation>
    </message>
    <message>
        <source>both variants lie on one copy of the gene</source>
        <translation>2つのバリアントは、遺伝子の同じコピー上にあります</translation>
    </message>
    <message>
        <source>two variants, presumed on different copies; nothing tells the phase</source>
        <translation>2つのバリアントは別々のコピー上にあると推定しますが、位相を示す情報はありません</translation>
    </message>
    <message>
        <source>both copies of the gene are affected</source>
        <translation>遺伝子の両方のコピーに変化があります</translation>
    </message>
    <message>
        <source>one variant of a recessive condition: carrier status</source>
        <translation>潜性（劣性）疾患のバリアントが1つです（保因者）</translation>
    </message>
    <message>
        <source>hemizygous or homozygous</source>
        <translation>ヘミ接合またはホモ接合です</translation>
    </message>
    <message>
        <source>heterozygous on X in a male: the call or the sex is in doubt</source>
        <translation>男性の X 染色体でヘテロ接合です。コールまたは性別に疑いがあります</translation>
    </message>
    <message>
        <source>the sex is not known; a single heterozygous female is not reported</source>
        <translation>性別が不明です。女性のヘテロ接合のバリアント1つだけでは報告しません</translation>
    </message>
    <message>
        <source>a single heterozygous female is not reported</source>
        <translation>女性のヘテロ接合のバリアント1つだけでは報告しません</translation>
    </message>
    <message>
        <source>p.Cys282Tyr on both copies</source>
        <translation>両方のコピーに p.Cys282Tyr があります</translation>
    </message>
    <message>
        <source>p.Cys282Tyr on one copy: carrier status</source>
        <translation>片方のコピーに p.Cys282Tyr があります（保因者）</translation>
    </message>
    <message>
        <source>the list does not say when this gene is reported</source>
        <translation>この遺伝子をどのような場合に報告するかが、リストに書かれていません</translation>
    </message>
    <message>
        <source>%1: a loss of function does not cause this condition</source>
        <translation>%1: 機能喪失はこの疾患の原因になりません</translation>
    </message>
    <message>
        <source>%1: only truncating variants are reported</source>
        <translation>%1: 報告するのは短縮型バリアントだけです</translation>
    </message>
    <message>
        <source>%1: only p.Cys282Tyr is reported</source>
        <translation>%1: 報告するのは p.Cys282Tyr だけです</translation>
    </message>
    <message>
        <source>the consequence is not known</source>
        <translation>影響が不明です</translation>
    </message>
    <message>
        <source>ClinVar in the file calls it pathogenic, and nobody here has judged it</source>
        <translation>ファイルの ClinVar では病的とされていますが、ここではまだ誰も判定していません</translation>
    </message>
    <message>
        <source>counts for %1 only, not for other conditions of the gene</source>
        <translation>対象は %1 だけで、この遺伝子の他の疾患は対象外です</translation>
    </message>
    <message>
        <source>the list contradicts itself about this gene: a person decides</source>
        <translation>この遺伝子についてリストの内容に矛盾があります。人が判断してください</translation>
    </message>
    <message>
        <source>those who judged it differ</source>
        <translation>判定した人の間で意見が分かれています</translation>
    </message>
    <message>
        <source>adult onset, and the age is not known</source>
        <translation>発症時期が成人期ですが、年齢が不明です</translation>
    </message>
    <message>
        <source>adult onset: withheld from a minor by rule</source>
        <translation>発症時期が成人期のため、規則により未成年者には開示しません</translation>
    </message>
    <message>
        <source>the variant&apos;s effect on a transcript</source>
        <translation>バリアントの転写産物への影響</translation>
    </message>
    <message>
        <source>Not a missense variant: %1 in %2</source>
        <translation>ミスセンスバリアントではありません: %2 で %1</translation>
    </message>
    <message>
        <source>the variant&apos;s protein name (HGVS p.)</source>
        <translation>バリアントのタンパク質表記（HGVS p.）</translation>
    </message>
    <message>
        <source>what ClinVar knows of this codon</source>
        <translation>このコドンについての ClinVar の情報</translation>
    </message>
    <message>
        <source>%1 is %2, with %3 stars</source>
        <translation>%1 は %2（星 %3）です</translation>
    </message>
    <message>
        <source>an established classification: records with fewer than %1 stars are not counted</source>
        <translation>確立した分類（星 %1 未満の記録は数えません）</translation>
    </message>
    <message>
        <source>No such pathogenic or likely pathogenic record</source>
        <translation>該当する病的または病的の可能性が高い記録はありません</translation>
    </message>
    <message>
        <source>The residue is counted by PS1</source>
        <translation>この残基は PS1 で数えています</translation>
    </message>
    <message>
        <source>the genotypes of both parents</source>
        <translation>両親の遺伝型</translation>
    </message>
    <message>
        <source>the end of the identity check, which is open</source>
        <translation>まだ終わっていない本人・親子の照合確認の完了</translation>
    </message>
    <message>
        <source>the genotype of the child</source>
        <translation>子の遺伝型</translation>
    </message>
    <message>
        <source>the read depth of the child here</source>
        <translation>この位置での子の深度</translation>
    </message>
    <message>
        <source>at least %1 reads of the child here: there are %2</source>
        <translation>この位置での子のリード %1 以上（現在 %2）</translation>
    </message>
    <message>
        <source>the genotype quality of the child here</source>
        <translation>この位置での子の遺伝型の品質</translation>
    </message>
    <message>
        <source>a genotype quality of the child of at least %1: it is %2</source>
        <translation>子の遺伝型の品質 %1 以上（現在 %2）</translation>
    </message>
    <message>
        <source>The mother has the variant too</source>
        <translation>母もこのバリアントをもっています</translation>
    </message>
    <message>
        <source>the genotype of the mother</source>
        <translation>母の遺伝型</translation>
    </message>
    <message>
        <source>the read depth of the mother here</source>
        <translation>この位置での母の深度</translation>
    </message>
    <message>
        <source>at least %1 reads of the mother here: there are %2</source>
        <translation>この位置での母のリード %1 以上（現在 %2）</translation>
    </message>
    <message>
        <source>the genotype quality of the mother here</source>
        <translation>この位置での母の遺伝型の品質</translation>
    </message>
    <message>
        <source>a genotype quality of the mother of at least %1: it is %2</source>
        <translation>母の遺伝型の品質 %1 以上（現在 %2）</translation>
    </message>
    <message>
        <source>a closer look at the mother&apos;s reads: %1 of them carry the variant (mosaic or noise)</source>
        <translation>母のリードの確認（%1 リードがこのバリアントをもつ。モザイクまたはノイズ）</translation>
    </message>
    <message>
        <source>The father has the variant too</source>
        <translation>父もこのバリアントをもっています</translation>
    </message>
    <message>
        <source>the genotype of the father</source>
        <translation>父の遺伝型</translation>
    </message>
    <message>
        <source>the read depth of the father here</source>
        <translation>この位置での父の深度</translation>
    </message>
    <message>
        <source>at least %1 reads of the father here: there are %2</source>
        <translation>この位置での父のリード %1 以上（現在 %2）</translation>
    </message>
    <message>
        <source>the genotype quality of the father here</source>
        <translation>この位置での父の遺伝型の品質</translation>
    </message>
    <message>
        <source>a genotype quality of the father of at least %1: it is %2</source>
        <translation>父の遺伝型の品質 %1 以上（現在 %2）</translation>
    </message>
    <message>
        <source>a closer look at the father&apos;s reads: %1 of them carry the variant (mosaic or noise)</source>
        <translation>父のリードの確認（%1 リードがこのバリアントをもつ。モザイクまたはノイズ）</translation>
    </message>
    <message>
        <source>The child does not have the variant</source>
        <translation>子はこのバリアントをもっていません</translation>
    </message>
    <message>
        <source>De novo: in the child (%1 reads), in neither mother (%2 reads) nor father (%3 reads)</source>
        <translation>新生（de novo）です: 子にあり（%1 リード）、母（%2 リード）にも父（%3 リード）にもありません</translation>
    </message>
    <message>
        <source>De novo: in the child (%1 reads), not in the mother (%2 reads), from whom alone it could come</source>
        <translation>新生（de novo）です: 子にあり（%1 リード）、由来しうる唯一の親である母（%2 リード）にありません</translation>
    </message>
    <message>
        <source>De novo: in the child (%1 reads), not in the father (%2 reads), from whom alone it could come</source>
        <translation>新生（de novo）です: 子にあり（%1 リード）、由来しうる唯一の親である父（%2 リード）にありません</translation>
    </message>
    <message>
        <source>By the phenotype: highly specific for the gene %1; consistent %2; consistent, of a heterogeneous disorder %3; not consistent –</source>
        <translation>表現型による点数: 遺伝子にきわめて特異的 %1、合う %2、合うが遺伝的に不均一な疾患 %3、合わない –</translation>
    </message>
    <message>
        <source>how specific the phenotype is for the gene: a person chooses it</source>
        <translation>表現型が遺伝子にどの程度特異的か（人が選びます）</translation>
    </message>
    <message>
        <source>%1 points for one de novo observation with this phenotype</source>
        <translation>この表現型での新生（de novo）1例につき %1 点</translation>
    </message>
    <message>
        <source>confirmation of parentage; until then see PM6</source>
        <translation>親子関係の確認（それまでは PM6 を参照）</translation>
    </message>
    <message>
        <source>Parentage is confirmed: counted by PS2</source>
        <translation>親子関係は確認済みです。PS2 で数えています</translation>
    </message>
    <message>
        <source>Parentage is assumed: counted by PM6</source>
        <translation>親子関係は仮定です。PM6 で数えています</translation>
    </message>
    <message>
        <source>Parentage is confirmed</source>
        <translation>親子関係は確認済みです</translation>
    </message>
    <message>
        <source>Parentage is assumed</source>
        <translation>親子関係は仮定です</translation>
    </message>
    <message>
        <source>In trans with %1 (%2), by the parents</source>
        <translation>%1（%2）とトランスの位置にあります（両親の遺伝型による）</translation>
    </message>
    <message>
        <source>In trans with %1 (%2), by phased reads</source>
        <translation>%1（%2）とトランスの位置にあります（リードの位相による）</translation>
    </message>
    <message>
        <source>In cis with %1 (%2), by the parents</source>
        <translation>%1（%2）とシスの位置にあります（両親の遺伝型による）</translation>
    </message>
    <message>
        <source>In cis with %1 (%2), by phased reads</source>
        <translation>%1（%2）とシスの位置にあります（リードの位相による）</translation>
    </message>
    <message>
        <source>Together with %1 (%2), phase unknown</source>
        <translation>%1（%2）と併存しますが、位相は不明です</translation>
    </message>
    <message>
        <source>Not a recessive disorder: %1</source>
        <translation>潜性（劣性）疾患ではありません: %1</translation>
    </message>
    <message>
        <source>the genotype of the person</source>
        <translation>本人の遺伝型</translation>
    </message>
    <message>
        <source>the other variants of the gene in this person</source>
        <translation>本人がもつ、この遺伝子の他のバリアント</translation>
    </message>
    <message>
        <source>Homozygous: %1 points</source>
        <translation>ホモ接合です: %1 点</translation>
    </message>
    <message>
        <source>No second variant of the gene is marked or known to be pathogenic in this person</source>
        <translation>本人には、この遺伝子で病的とされた、または病的と知られる2つ目のバリアントがありません</translation>
    </message>
    <message>
        <source>whether the disorder of %1 is recessive</source>
        <translation>%1 の疾患が潜性（劣性）かどうか</translation>
    </message>
    <message>
        <source>%1 points of one proband; more probands add theirs</source>
        <translation>発端者1人で %1 点です。発端者が増えれば、その点数が加わります</translation>
    </message>
    <message>
        <source>Inheritance: %1</source>
        <translation>遺伝形式: %1</translation>
    </message>
    <message>
        <source>the classification of the second variant</source>
        <translation>2つ目のバリアントの判定</translation>
    </message>
    <message>
        <source>the phase of the two variants</source>
        <translation>2つのバリアントの位相</translation>
    </message>
    <message>
        <source>whether the disorder is dominant and fully penetrant (then BP2 applies)</source>
        <translation>疾患が顕性（優性）で完全浸透かどうか（そうであれば BP2 が当てはまります）</translation>
    </message>
    <message>
        <source>No pathogenic variant of the gene lies in cis</source>
        <translation>シスの位置に、この遺伝子の病的バリアントはありません</translation>
    </message>
    <message>
        <source>a frequency in a large population (gnomAD, ToMMo, TogoVar …): the file has no such column</source>
        <translation>大規模集団の頻度（gnomAD、ToMMo、TogoVar …）。ファイルにその列がありません</translation>
    </message>
    <message>
        <source>Absent from the large populations the file is annotated with</source>
        <translation>ファイルに注釈された大規模集団では見られません</translation>
    </message>
    <message>
        <source>Highest frequency %1 in %2</source>
        <translation>最大の頻度は %2 の %1 です</translation>
    </message>
    <message>
        <source>Not above %1</source>
        <translation>%1 を超えません</translation>
    </message>
    <message>
        <source>Above %1, the limit for this gene</source>
        <translation>この遺伝子の上限 %1 を超えています</translation>
    </message>
    <message>
        <source>Above %1, the limit where the disorder has none of its own</source>
        <translation>固有の上限がない疾患に使う上限 %1 を超えています</translation>
    </message>
    <message>
        <source>On the list of common variants that a frequency must not settle</source>
        <translation>頻度だけで判定してはならない、よくあるバリアントのリストにあります</translation>
    </message>
    <message>
        <source>Counted as BA1</source>
        <translation>BA1 で数えています</translation>
    </message>
    <message>
        <source>The Japanese frequency (%1, %2) exceeds that of gnomAD (%3)</source>
        <translation>日本人での頻度（%1、%2）が gnomAD の頻度（%3）を上回っています</translation>
    </message>
    <message>
        <source>Japanese frequency: %1, %2</source>
        <translation>日本人での頻度: %1、%2</translation>
    </message>
    <message>
        <source>%1: one allele in a panel of %2, not counted against rarity</source>
        <translation>%1: %2 アレルのパネルに1アレルのみで、まれでない根拠としては数えません</translation>
    </message>
    <message>
        <source>Above %1: not rare</source>
        <translation>%1 を超えており、まれではありません</translation>
    </message>
    <message>
        <source>a frequency from gnomAD: the file is not annotated with it, so that the variant may be common</source>
        <translation>gnomAD の頻度（ファイルに注釈がなく、よくあるバリアントの可能性があります）</translation>
    </message>
    <message>
        <source>a Japanese frequency (ToMMo, HGVD, TogoVar or NCBN): the file has none, and a variant rare in gnomAD may be common here</source>
        <translation>日本人での頻度（ToMMo、HGVD、TogoVar、NCBN のいずれか）。ファイルにはなく、gnomAD でまれなバリアントも日本人ではよく見られる可能性があります</translation>
    </message>
    <message>
        <source>Absent from all populations the file is annotated with</source>
        <translation>ファイルに注釈されたどの集団でも見られません</translation>
    </message>
    <message>
        <source>how the disorder of %1 is inherited: rare enough for a recessive one (at most %2), not for a dominant one (at most %3)</source>
        <translation>%1 の疾患の遺伝形式。潜性（%2 以下）なら十分まれですが、顕性（%3 以下）ではまれと言えません</translation>
    </message>
    <message>
        <source>Not above %1: rare</source>
        <translation>%1 を超えず、まれです</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2 です</translation>
    </message>
    <message>
        <source>Lowered to moderate: together with PM1 it counts for at most strong</source>
        <translation>「中等度」に下げました。PM1 と合わせて「強い」までしか数えません</translation>
    </message>
    <message>
        <source>A null variant is judged by PVS1; a prediction would count it twice</source>
        <translation>機能喪失型（null）バリアントは PVS1 で判定します。予測を使うと二重に数えることになります</translation>
    </message>
    <message>
        <source>a %1 score for this variant</source>
        <translation>このバリアントの %1 のスコア</translation>
    </message>
    <message>
        <source>a %1 score for this variant; %2 is there, but %1 was chosen beforehand</source>
        <translation>このバリアントの %1 のスコア（%2 はありますが、あらかじめ選ばれているのは %1 です）</translation>
    </message>
    <message>
        <source>No calibrated predictor speaks to it: %1 in %2</source>
        <translation>較正済みの予測ツールの対象ではありません: %2 で %1</translation>
    </message>
    <message>
        <source>Reaches the calibrated limit for %1</source>
        <translation>%1 の較正済みの閾値に達しています</translation>
    </message>
    <message>
        <source>Below the calibrated limit of %1</source>
        <translation>較正済みの閾値 %1 を下回っています</translation>
    </message>
    <message>
        <source>At least %1: an effect on splicing is predicted</source>
        <translation>%1 以上で、スプライシングへの影響が予測されます</translation>
    </message>
    <message>
        <source>Between %1 and %2: says nothing either way</source>
        <translation>%1 と %2 の間で、どちらとも言えません</translation>
    </message>
    <message>
        <source>At most %1: no effect on splicing is predicted</source>
        <translation>%1 以下で、スプライシングへの影響は予測されません</translation>
    </message>
    <message>
        <source>Above the calibrated limit of %1</source>
        <translation>較正済みの閾値 %1 を上回っています</translation>
    </message>
    <message>
        <source>a %1 score, to exclude an effect on splicing</source>
        <translation>スプライシングへの影響を否定するための %1 のスコア</translation>
    </message>
    <message>
        <source>Neither silent nor deep in an intron: %1 in %2</source>
        <translation>同義置換でもイントロン深部でもありません: %2 で %1</translation>
    </message>
    <message>
        <source>Deep in an intron: %1 in %2</source>
        <translation>イントロン深部です: %2 で %1</translation>
    </message>
    <message>
        <source>Silent: %1 in %2</source>
        <translation>同義置換です: %2 で %1</translation>
    </message>
    <message>
        <source>Above %1: an effect on splicing is not excluded</source>
        <translation>%1 を超えており、スプライシングへの影響を否定できません</translation>
    </message>
    <message>
        <source>Above %1: the position is highly conserved</source>
        <translation>%1 を超えており、高度に保存された位置です</translation>
    </message>
    <message>
        <source>how conserved the position is (%1)</source>
        <translation>この位置の保存の程度（%1）</translation>
    </message>
    <message>
        <source>Not a null variant: %1 in %2</source>
        <translation>機能喪失型（null）バリアントではありません: %2 で %1</translation>
    </message>
    <message>
        <source>Null variant: %1 in %2</source>
        <translation>機能喪失型（null）バリアントです: %2 で %1</translation>
    </message>
    <message>
        <source>The whole gene is deleted</source>
        <translation>遺伝子全体が欠失しています</translation>
    </message>
    <message>
        <source>The exon is in no biologically relevant transcript</source>
        <translation>このエクソンは、生物学的に重要な転写産物には含まれません</translation>
    </message>
    <message>
        <source>%1 is a MANE transcript</source>
        <translation>%1 は MANE の転写産物です</translation>
    </message>
    <message>
        <source>%1 is the canonical transcript; no MANE transcript is marked</source>
        <translation>%1 は代表（canonical）転写産物です。MANE の転写産物は示されていません</translation>
    </message>
    <message>
        <source>In the relevant transcript it is not a null variant: %1 in %2</source>
        <translation>重要な転写産物では機能喪失型（null）バリアントではありません: %2 で %1</translation>
    </message>
    <message>
        <source>Every protein-coding transcript in the file is hit</source>
        <translation>ファイルにある、タンパク質をコードするすべての転写産物に影響します</translation>
    </message>
    <message>
        <source>which transcript is biologically relevant: the file marks neither MANE nor canonical ones, and they differ</source>
        <translation>どの転写産物が生物学的に重要か（ファイルに MANE も canonical も示されておらず、転写産物により異なります）</translation>
    </message>
    <message>
        <source>Nonsense-mediated decay is predicted</source>
        <translation>ナンセンス変異依存mRNA分解（NMD）が予測されます</translation>
    </message>
    <message>
        <source>Nonsense-mediated decay is not predicted</source>
        <translation>ナンセンス変異依存mRNA分解（NMD）は予測されません</translation>
    </message>
    <message>
        <source>Annotated as escaping nonsense-mediated decay</source>
        <translation>ナンセンス変異依存mRNA分解（NMD）を免れると注釈されています</translation>
    </message>
    <message>
        <source>Annotated as not escaping nonsense-mediated decay</source>
        <translation>ナンセンス変異依存mRNA分解（NMD）を免れないと注釈されています</translation>
    </message>
    <message>
        <source>the exon&apos;s number and how many there are</source>
        <translation>エクソンの番号と総数</translation>
    </message>
    <message>
        <source>The new stop codon is in the last exon (%1 of %2): no nonsense-mediated decay is predicted</source>
        <translation>新たな終止コドンは最後のエクソンにあります（%1/%2）。NMD は予測されません</translation>
    </message>
    <message>
        <source>the exon of the new stop codon: the frame shifts in exon %1 of %2, and the stop may lie in one that escapes decay</source>
        <translation>新たな終止コドンのあるエクソン（エクソン %1/%2 で読み枠がずれ、NMD を免れるエクソンで終止する可能性があります）</translation>
    </message>
    <message>
        <source>Exon %1 of %2: nonsense-mediated decay is predicted</source>
        <translation>エクソン %1/%2 です。NMD が予測されます</translation>
    </message>
    <message>
        <source>how far the new stop codon is from the end of exon %1 of %2: its last %3 bases escape nonsense-mediated decay</source>
        <translation>新たな終止コドンからエクソン %1/%2 の末端までの距離（末端の %3 塩基では NMD を免れます）</translation>
    </message>
    <message>
        <source>The new stop codon is %1 bases before the last exon junction: nonsense-mediated decay is predicted</source>
        <translation>新たな終止コドンは最後のエクソン接合部の %1 塩基手前です。NMD が予測されます</translation>
    </message>
    <message>
        <source>The new stop codon is %1 bases before the last exon junction: no nonsense-mediated decay is predicted</source>
        <translation>新たな終止コドンは最後のエクソン接合部の %1 塩基手前です。NMD は予測されません</translation>
    </message>
    <message>
        <source>What is lost is critical to the protein&apos;s function</source>
        <translation>失われる部分はタンパク質の機能に不可欠です</translation>
    </message>
    <message>
        <source>%1 of the protein is lost, more than %2: strong unless such variants of the exon are frequent</source>
        <translation>タンパク質の %1 が失われ、%2 を超えます。このエクソンの同様のバリアントが多くなければ「強い」です</translation>
    </message>
    <message>
        <source>%1 of the protein is lost, at most %2: moderate unless such variants of the exon are frequent</source>
        <translation>タンパク質の %1 が失われ、%2 以下です。このエクソンの同様のバリアントが多くなければ「中等度」です</translation>
    </message>
    <message>
        <source>how much of the protein is lost</source>
        <translation>タンパク質のどれだけが失われるか</translation>
    </message>
    <message>
        <source>whether what is lost is critical to the protein&apos;s function (then strong)</source>
        <translation>失われる部分がタンパク質の機能に不可欠かどうか（そうであれば「強い」）</translation>
    </message>
    <message>
        <source>whether loss-of-function variants of this exon are frequent in the population (then PVS1 does not apply)</source>
        <translation>このエクソンの機能喪失バリアントが集団に多いかどうか（多ければ PVS1 は当てはまりません）</translation>
    </message>
    <message>
        <source>Loss-of-function variants of this exon are frequent in the population</source>
        <translation>このエクソンの機能喪失バリアントは集団に多く見られます</translation>
    </message>
    <message>
        <source>Loss-of-function variants of this exon are not frequent in the population</source>
        <translation>このエクソンの機能喪失バリアントは集団に多くありません</translation>
    </message>
    <message>
        <source>whether the reading frame is kept without exon %1 (its length is not in the file)</source>
        <translation>エクソン%1がなくても読み枠が保たれるかどうか（その長さはファイルにありません）</translation>
    </message>
    <message>
        <source>The reading frame is kept without exon %1</source>
        <translation>エクソン%1がなくても読み枠は保たれます</translation>
    </message>
    <message>
        <source>The reading frame is lost without exon %1</source>
        <translation>エクソン%1がないと読み枠は失われます</translation>
    </message>
    <message>
        <source>what the splice site of an untranslated region does to the protein (%1)</source>
        <translation>非翻訳領域のスプライス部位がタンパク質に及ぼす影響（%1）</translation>
    </message>
    <message>
        <source>The duplicate is proven not to lie in tandem</source>
        <translation>重複した部分がタンデムに並んでいないことが示されています</translation>
    </message>
    <message>
        <source>whether the duplication disrupts the reading frame</source>
        <translation>重複が読み枠を壊すかどうか</translation>
    </message>
    <message>
        <source>The duplication keeps the reading frame</source>
        <translation>重複しても読み枠は保たれます</translation>
    </message>
    <message>
        <source>The duplication disrupts the reading frame</source>
        <translation>重複により読み枠が壊れます</translation>
    </message>
    <message>
        <source>The duplicate is proven to lie in tandem</source>
        <translation>重複した部分がタンデムに並ぶことが示されています</translation>
    </message>
    <message>
        <source>The duplicate is presumed to lie in tandem</source>
        <translation>重複した部分はタンデムに並ぶと推定されます</translation>
    </message>
    <message>
        <source>whether another functional transcript starts at another codon (then PVS1 does not apply)</source>
        <translation>別のコドンから始まる機能性の転写産物があるかどうか（あれば PVS1 は当てはまりません）</translation>
    </message>
    <message>
        <source>Another functional transcript starts at another codon</source>
        <translation>別のコドンから始まる機能性の転写産物があります</translation>
    </message>
    <message>
        <source>No functional transcript is known to start at another codon</source>
        <translation>別のコドンから始まる機能性の転写産物は知られていません</translation>
    </message>
    <message>
        <source>whether there are pathogenic variants before the next in-frame start codon (then moderate, else supporting)</source>
        <translation>次のインフレームの開始コドンより手前に病的バリアントがあるかどうか（あれば「中等度」、なければ「補助的」）</translation>
    </message>
    <message>
        <source>There are pathogenic variants before the next in-frame start codon</source>
        <translation>次のインフレームの開始コドンより手前に病的バリアントがあります</translation>
    </message>
    <message>
        <source>No pathogenic variant is known before the next in-frame start codon</source>
        <translation>次のインフレームの開始コドンより手前に病的バリアントは知られていません</translation>
    </message>
    <message>
        <source>Loss of function of %1 is not how its disorder arises</source>
        <translation>%1 の機能喪失は、その疾患の発症機序ではありません</translation>
    </message>
    <message>
        <source>If loss of function is the mechanism, the tree ends at %1</source>
        <translation>機能喪失が発症機序であれば、判定の結果は %1 です</translation>
    </message>
    <message>
        <source>whether loss of function of %1 is a known mechanism of the disorder</source>
        <translation>%1 の機能喪失が、疾患の発症機序と分かっているかどうか</translation>
    </message>
    <message>
        <source>Loss of function of %1 is a known mechanism (%2)</source>
        <translation>%1 の機能喪失は、発症機序と分かっています（%2）</translation>
    </message>
    <message>
        <source>The evidence for the mechanism lowers the strength by %1</source>
        <translation>発症機序の根拠の程度により、強さを %1 段階下げます</translation>
    </message>
    <message>
        <source>whether %1 is a tumour suppressor</source>
        <translation>%1 ががん抑制遺伝子かどうか</translation>
    </message>
    <message>
        <source>%1 is not a tumour suppressor</source>
        <translation>%1 はがん抑制遺伝子ではありません</translation>
    </message>
    <message>
        <source>%1 is a tumour suppressor</source>
        <translation>%1 はがん抑制遺伝子です</translation>
    </message>
    <message>
        <source>which oncogenic variants are known at this residue</source>
        <translation>この残基で知られている、がん化に関与するバリアント</translation>
    </message>
    <message>
        <source>%1 is itself classified %2: no evidence of its own</source>
        <translation>%1 自体が %2 と分類されています。独立した根拠にはなりません</translation>
    </message>
    <message>
        <source>A single item of CIViC (%2) supports that %1 is oncogenic</source>
        <translation>%1 ががん原性であることを支持する CIViC の項目は1件（%2）だけです</translation>
    </message>
    <message>
        <source>No such oncogenic record</source>
        <translation>そのようながん原性の記録はありません</translation>
    </message>
    <message>
        <source>a table of hot spots (samples per residue and change) for %1</source>
        <translation>%1 のホットスポットの表（残基と変化ごとの検体数）</translation>
    </message>
    <message>
        <source>%1 samples at the residue, %2 of them with this change</source>
        <translation>この残基に %1 検体、うちこの変化は %2 検体</translation>
    </message>
    <message>
        <source>Neither an in-frame change nor a lost stop codon: %1 in %2</source>
        <translation>インフレームの変化でも終止コドンの喪失でもありません: %2 で %1</translation>
    </message>
    <message>
        <source>whether %1 is a known oncogene or tumour suppressor</source>
        <translation>%1 が既知のがん遺伝子またはがん抑制遺伝子かどうか</translation>
    </message>
    <message>
        <source>%1 is an oncogene</source>
        <translation>%1 はがん遺伝子です</translation>
    </message>
    <message>
        <source>The protein changes its length: %1 in %2</source>
        <translation>タンパク質の長さが変わります: %2 で %1</translation>
    </message>
    <message>
        <source>Absent from gnomAD</source>
        <translation>gnomAD にありません</translation>
    </message>
    <message>
        <source>Counted as SBVS1</source>
        <translation>SBVS1 として数えています</translation>
    </message>
    <message>
        <source>Above %1</source>
        <translation>%1 を超えています</translation>
    </message>
    <message>
        <source>Not silent: %1 in %2</source>
        <translation>サイレントではありません: %2 で %1</translation>
    </message>
    <message>
        <source>Not together with %1</source>
        <translation>%1 とは併用しません</translation>
    </message>
    <message>
        <source>a table that says how missense variants of %1 act</source>
        <translation>%1 のミスセンスバリアントの作用を示す表</translation>
    </message>
    <message>
        <source>%1 has few benign missense variants, and missense is how its disorder arises</source>
        <translation>%1 には良性のミスセンスバリアントが少なく、その疾患は主にミスセンスで生じます</translation>
    </message>
    <message>
        <source>The disorder of %1 arises by truncation, rarely by missense</source>
        <translation>%1 の疾患は短縮型のバリアントで生じ、ミスセンスによることはまれです</translation>
    </message>
    <message>
        <source>A null variant is judged by PVS1</source>
        <translation>機能喪失型（null）バリアントは PVS1 で判定します</translation>
    </message>
    <message>
        <source>The length of the protein does not change: %1 in %2</source>
        <translation>タンパク質の長さは変わりません: %2 で %1</translation>
    </message>
    <message>
        <source>Changes no residue of a critical region: %1 in %2</source>
        <translation>重要な領域の残基を変えません: %2 で %1</translation>
    </message>
    <message>
        <source>a table of hot spots and critical regions of %1</source>
        <translation>%1 のホットスポットと重要な領域の表</translation>
    </message>
    <message>
        <source>Residue %1 of %2 is in a critical region: %3</source>
        <translation>%2 の残基 %1 は重要な領域にあります: %3</translation>
    </message>
    <message>
        <source>Residue %1 of %2 is in none of the critical regions of the table</source>
        <translation>%2 の残基 %1 は、表にある重要な領域のいずれにもありません</translation>
    </message>
    <message>
        <source>whether it is in a repeat (then BP3, not PM4)</source>
        <translation>反復配列にあるかどうか（あれば PM4 ではなく BP3）</translation>
    </message>
    <message>
        <source>Not in a repetitive or low-complexity region</source>
        <translation>反復配列にも低複雑性領域にもありません</translation>
    </message>
    <message>
        <source>how many residues are gained or lost (one alone counts as supporting)</source>
        <translation>増減する残基の数（1個だけなら「補助的」）</translation>
    </message>
    <message>
        <source>Residues gained or lost: %1</source>
        <translation>増減する残基: %1</translation>
    </message>
    <message>
        <source>Not an in-frame change: %1 in %2</source>
        <translation>インフレームの変化ではありません: %2 で %1</translation>
    </message>
    <message>
        <source>whether it is in a repeat without a known function</source>
        <translation>機能の知られていない反復配列にあるかどうか</translation>
    </message>
    <message>
        <source>the rule set &quot;%1&quot; lacks &quot;%2&quot;, or it is not of the right kind</source>
        <translation>ルールセット &quot;%1&quot; に &quot;%2&quot; がないか、その種類が正しくありません</translation>
    </message>
    <message>
        <source>Name CIViC&apos;s evidence table, its variant table or its VCF</source>
        <translation>CIViC のエビデンスの表、バリアントの表、または VCF を指定してください</translation>
    </message>
    <message>
        <source>The file does not say its version; give it, for example the date of the release</source>
        <translation>ファイルに版の記載がありません。公開日などを版として指定してください</translation>
    </message>
    <message>
        <source>The file holds nothing of CIViC</source>
        <translation>ファイルに CIViC の内容がありません</translation>
    </message>
    <message>
        <source>The heading has no column &quot;%1&quot;</source>
        <translation>見出し行に列 &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence number</source>
        <translation>&quot;%1&quot; はエビデンス番号ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence level; CIViC has A to E</source>
        <translation>&quot;%1&quot; はエビデンスレベルではありません。CIViC では A～E です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence status</source>
        <translation>&quot;%1&quot; はエビデンスの状態ではありません</translation>
    </message>
    <message>
        <source>The item %1 names no variant</source>
        <translation>項目 %1 にバリアントの記載がありません</translation>
    </message>
    <message>
        <source>The row has %1 fields instead of %2</source>
        <translation>この行の項目は %1 個です（正しくは %2 個）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variant number</source>
        <translation>&quot;%1&quot; はバリアント番号ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no position</source>
        <translation>&quot;%1&quot; は位置ではありません</translation>
    </message>
    <message>
        <source>The last line has no end; the file is cut off</source>
        <translation>最後の行に終わりがありません。ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>The table is neither CIViC&apos;s evidence (evidence_id) nor its variants (variant_id)</source>
        <translation>この表は CIViC のエビデンス（evidence_id）でもバリアント（variant_id）でもありません</translation>
    </message>
    <message>
        <source>The header describes no CSQ of CIViC</source>
        <translation>ヘッダーに CIViC の CSQ の説明がありません</translation>
    </message>
    <message>
        <source>The line that names the columns (#CHROM) is missing</source>
        <translation>列名の行（#CHROM）がありません</translation>
    </message>
    <message>
        <source>An entry of CSQ has %1 fields instead of %2</source>
        <translation>CSQ の1件の項目は %1 個です（正しくは %2 個）</translation>
    </message>
    <message>
        <source>this knowledge snapshot was written by a newer Enza</source>
        <translation>この知識データは、より新しい Enza で書かれたものです</translation>
    </message>
    <message>
        <source>the ClinVar snapshot is of the assembly %1, the variant of %2</source>
        <translation>ClinVar の知識データの参照ゲノムは %1、バリアントは %2 です</translation>
    </message>
    <message>
        <source>a stored knowledge snapshot is damaged; import its file again or restore the workspace from a backup</source>
        <translation>保存された知識データが破損しています。元のファイルを取り込み直すか、ワークスペースをバックアップから復元してください</translation>
    </message>
    <message>
        <source>the snapshots are of different assemblies, %1 and %2: they cannot be compared</source>
        <translation>知識データの参照ゲノムが %1 と %2 で異なるため、比較できません</translation>
    </message>
    <message>
        <source>ClinVar is one file, clinvar.vcf.gz of one assembly</source>
        <translation>ClinVar は1つのファイルです（1つの参照ゲノムの clinvar.vcf.gz）</translation>
    </message>
    <message>
        <source>The file holds no ClinVar records</source>
        <translation>ファイルに ClinVar の記録がありません</translation>
    </message>
    <message>
        <source>The file ends before its #CHROM line</source>
        <translation>ファイルが #CHROM の行より前で終わっています</translation>
    </message>
    <message>
        <source>This is no VCF file: the first line is not ##fileformat</source>
        <translation>VCF ファイルではありません。最初の行が ##fileformat ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>&quot;%1&quot; は日付ではありません</translation>
    </message>
    <message>
        <source>ClinVar&apos;s columns are CHROM to INFO; this line has %1 columns</source>
        <translation>ClinVar の列は CHROM から INFO までですが、この行は %1 列です</translation>
    </message>
    <message>
        <source>A header line or the #CHROM line is expected here</source>
        <translation>ここにはヘッダー行または #CHROM の行が必要です</translation>
    </message>
    <message>
        <source>This is no ClinVar file: its header does not describe CLNSIG</source>
        <translation>ClinVar のファイルではありません。ヘッダーに CLNSIG の説明がありません</translation>
    </message>
    <message>
        <source>The file is of %1, not of %2</source>
        <translation>このファイルの参照ゲノムは %1 で、%2 ではありません</translation>
    </message>
    <message>
        <source>The file does not say its assembly (##reference); give it with the import</source>
        <translation>ファイルに参照ゲノムの記載（##reference）がありません。取り込み時に指定してください</translation>
    </message>
    <message>
        <source>The file does not say its date (##fileDate); give a version with the import</source>
        <translation>ファイルに日付の記載（##fileDate）がありません。取り込み時に版を指定してください</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of 8</source>
        <translation>この行は %1 列です（正しくは8列）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ClinVar variation id</source>
        <translation>&quot;%1&quot; は ClinVar のバリアント ID ではありません</translation>
    </message>
    <message>
        <source>The allele is empty</source>
        <translation>アレルが空です</translation>
    </message>
    <message>
        <source>Chromosome %1 of %2 ends before position %3: the file is of another assembly</source>
        <translation>%2 の染色体 %1 は位置 %3 より前で終わります。ファイルの参照ゲノムが異なります</translation>
    </message>
    <message>
        <source>The field is not written in UTF-8</source>
        <translation>この項目は UTF-8 で書かれていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to %2: the file is of another assembly</source>
        <translation>&quot;%1&quot; は %2 に属しません。ファイルの参照ゲノムが異なります</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gene symbol</source>
        <translation>&quot;%1&quot; は遺伝子記号ではありません</translation>
    </message>
    <message>
        <source>The field has %1 characters</source>
        <translation>この項目は %1 文字あります</translation>
    </message>
    <message>
        <source>The table is one file</source>
        <translation>この表は1つのファイルです</translation>
    </message>
    <message>
        <source>The table has no line that can be used; the first was left out because: %1</source>
        <translation>表に使える行がありません。最初の行を外した理由: %1</translation>
    </message>
    <message>
        <source>The table does not say its version and has no dates; give a version</source>
        <translation>表に版の記載も日付もありません。版を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence scale; use C-CAT, AMP, ESCAT, OncoKB or CIViC</source>
        <translation>&quot;%1&quot; はエビデンスの尺度ではありません。C-CAT、AMP、ESCAT、OncoKB、CIViC のいずれかを使ってください</translation>
    </message>
    <message>
        <source>The line names no drug</source>
        <translation>この行に薬剤の記載がありません</translation>
    </message>
    <message>
        <source>The line has no evidence level</source>
        <translation>この行にエビデンスレベルがありません</translation>
    </message>
    <message>
        <source>The line names no alteration</source>
        <translation>この行に遺伝子異常の記載がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no trial number (jRCT…, NCT…, UMIN…)</source>
        <translation>&quot;%1&quot; は臨床試験番号（jRCT…、NCT…、UMIN…）ではありません</translation>
    </message>
    <message>
        <source>CIViC: literature on variants in cancer</source>
        <translation>CIViC: がんのバリアントに関する文献</translation>
    </message>
    <message>
        <source>OncoTree: tumour types</source>
        <translation>OncoTree: がん種</translation>
    </message>
    <message>
        <source>Gene panel</source>
        <translation>遺伝子パネル</translation>
    </message>
    <message>
        <source>Table of drugs and their evidence</source>
        <translation>薬剤とそのエビデンスの表</translation>
    </message>
    <message>
        <source>Table of trials (jRCT and others)</source>
        <translation>臨床試験の表（jRCT など）</translation>
    </message>
    <message>
        <source>The panel has no name</source>
        <translation>パネルに名称がありません</translation>
    </message>
    <message>
        <source>The panel %1 lists no genes</source>
        <translation>パネル %1 に遺伝子がありません</translation>
    </message>
    <message>
        <source>The confidence of %1 is none of 0 to 4</source>
        <translation>%1 の確信度が 0～4 のいずれでもありません</translation>
    </message>
    <message>
        <source>The line is no panel in JSON: %1</source>
        <translation>この行は JSON のパネルではありません: %1</translation>
    </message>
    <message>
        <source>The file holds %1 panels; say by its name which one: %2</source>
        <translation>ファイルに %1 個のパネルがあります。どれを使うか名称で指定してください: %2</translation>
    </message>
    <message>
        <source>The heading has no column of genes; name one &quot;gene&quot;</source>
        <translation>見出し行に遺伝子の列がありません。列名を &quot;gene&quot; としてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no confidence; use green, amber, red or 0 to 4</source>
        <translation>&quot;%1&quot; は確信度ではありません。green、amber、red または 0～4 を使ってください</translation>
    </message>
    <message>
        <source>The stored panel cannot be read</source>
        <translation>保存された遺伝子パネルを読み取れません</translation>
    </message>
    <message>
        <source>A gene panel is one file; import several one after the other</source>
        <translation>遺伝子パネルは1つのファイルです。複数ある場合は1つずつ取り込んでください</translation>
    </message>
    <message>
        <source>The panel has no genes</source>
        <translation>パネルに遺伝子がありません</translation>
    </message>
    <message>
        <source>The file does not name the panel; give its name</source>
        <translation>ファイルにパネルの名称がありません。名称を指定してください</translation>
    </message>
    <message>
        <source>The file does not say the panel&apos;s version; give it</source>
        <translation>ファイルにパネルの版の記載がありません。版を指定してください</translation>
    </message>
    <message>
        <source>the line is not UTF-8 text</source>
        <translation>この行は UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no phenotype id (HP: and seven digits)</source>
        <translation>&quot;%1&quot; は表現型の ID（HP: と7桁の数字）ではありません</translation>
    </message>
    <message>
        <source>the row names no gene</source>
        <translation>この行に遺伝子の記載がありません</translation>
    </message>
    <message>
        <source>the row names no disease</source>
        <translation>この行に疾患の記載がありません</translation>
    </message>
    <message>
        <source>the columns of this file are not those of gene or disease annotations</source>
        <translation>このファイルの列は、遺伝子または疾患の注釈の列ではありません</translation>
    </message>
    <message>
        <source>the row has %1 fields; at least %2 are needed</source>
        <translation>この行の項目は %1 個です（少なくとも %2 個必要です）</translation>
    </message>
    <message>
        <source>the file holds no annotation</source>
        <translation>ファイルに注釈がありません</translation>
    </message>
    <message>
        <source>the term %1 is there twice</source>
        <translation>用語 %1 が2回出てきます</translation>
    </message>
    <message>
        <source>the file holds no phenotype terms (HP:…)</source>
        <translation>ファイルに表現型の用語（HP:…）がありません</translation>
    </message>
    <message>
        <source>%1 is below %2, which is not in the file</source>
        <translation>%1 の上位の %2 がファイルにありません</translation>
    </message>
    <message>
        <source>%1 is its own ancestor</source>
        <translation>%1 が自身の上位になっています</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>列 &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>この行の項目は %1 個、ヘッダーは %2 個です</translation>
    </message>
    <message>
        <source>the labels are in &quot;%1&quot;, not in Japanese (ja)</source>
        <translation>名称の言語が &quot;%1&quot; で、日本語（ja）ではありません</translation>
    </message>
    <message>
        <source>the file holds no Japanese label</source>
        <translation>ファイルに日本語の名称がありません</translation>
    </message>
    <message>
        <source>the term before this line has no id</source>
        <translation>この行より前の用語に ID がありません</translation>
    </message>
    <message>
        <source>the term %1 before this line has no name</source>
        <translation>この行より前の用語 %1 に名称がありません</translation>
    </message>
    <message>
        <source>the stanza&apos;s name is not closed by ]</source>
        <translation>スタンザの名前が ] で閉じられていません</translation>
    </message>
    <message>
        <source>the line is no &quot;tag: value&quot;</source>
        <translation>この行は &quot;tag: value&quot; の形ではありません</translation>
    </message>
    <message>
        <source>the synonym&apos;s text does not stand in quotes</source>
        <translation>同義語の文字列が引用符で囲まれていません</translation>
    </message>
    <message>
        <source>a synonym has no text</source>
        <translation>同義語に文字列がありません</translation>
    </message>
    <message>
        <source>this JSON is not an ontology (OBO Graphs): it has no graphs</source>
        <translation>この JSON はオントロジー（OBO Graphs）ではありません。graphs がありません</translation>
    </message>
    <message>
        <source>the graph has no list of nodes</source>
        <translation>グラフにノードの一覧がありません</translation>
    </message>
    <message>
        <source>the node has no id</source>
        <translation>ノードに ID がありません</translation>
    </message>
    <message>
        <source>the term has no label</source>
        <translation>用語に名称がありません</translation>
    </message>
    <message>
        <source>the edge begins at a term that is not in the file</source>
        <translation>エッジの始点の用語がファイルにありません</translation>
    </message>
    <message>
        <source>the phenotype ontology was imported by a newer Enza</source>
        <translation>表現型オントロジーは、より新しい Enza で取り込まれたものです</translation>
    </message>
    <message>
        <source>the stored phenotype ontology cannot be read; import it again</source>
        <translation>保存された表現型オントロジーを読み取れません。取り込み直してください</translation>
    </message>
    <message>
        <source>another file of this import holds the same kind of content</source>
        <translation>この取り込みの別のファイルに同じ種類の内容があります</translation>
    </message>
    <message>
        <source>the file is no phenotype ontology (OBO Graphs JSON or OBO), no labels (Babelon) and no annotations</source>
        <translation>このファイルは、表現型オントロジー（OBO Graphs JSON または OBO）、名称（Babelon）、注釈のいずれでもありません</translation>
    </message>
    <message>
        <source>Human Phenotype Ontology</source>
        <translation>Human Phenotype Ontology</translation>
    </message>
    <message>
        <source>A tumour type has no code</source>
        <translation>コードのないがん種があります</translation>
    </message>
    <message>
        <source>The tumour type %1 has no name</source>
        <translation>がん種 %1 に名称がありません</translation>
    </message>
    <message>
        <source>The tree of tumour types is deeper than any OncoTree</source>
        <translation>がん種の階層が OncoTree としては深すぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tumour type</source>
        <translation>&quot;%1&quot; はがん種ではありません</translation>
    </message>
    <message>
        <source>The tumour type %1 stands in another place than it says</source>
        <translation>がん種 %1 の位置が、記載された位置と異なります</translation>
    </message>
    <message>
        <source>The tumour type %1 is there twice</source>
        <translation>がん種 %1 が2回出てきます</translation>
    </message>
    <message>
        <source>%1, of which %2 is said to be a kind, is not in the file</source>
        <translation>%2 の上位とされる %1 がファイルにありません</translation>
    </message>
    <message>
        <source>The tumour type %1 would be a kind of itself</source>
        <translation>がん種 %1 が自身の下位になってしまいます</translation>
    </message>
    <message>
        <source>The entry is no tumour type</source>
        <translation>この項目はがん種ではありません</translation>
    </message>
    <message>
        <source>The file holds no OncoTree</source>
        <translation>ファイルに OncoTree がありません</translation>
    </message>
    <message>
        <source>OncoTree is one JSON file</source>
        <translation>OncoTree は1つの JSON ファイルです</translation>
    </message>
    <message>
        <source>The file does not say its version; give it, as in oncotree_2025_10_03</source>
        <translation>ファイルに版の記載がありません。oncotree_2025_10_03 のように指定してください</translation>
    </message>
    <message>
        <source>The table has no header line</source>
        <translation>表に見出し行がありません</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice</source>
        <translation>列 &quot;%1&quot; が2つあります</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing</source>
        <translation>列 &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>A quotation mark that opens a field is never closed</source>
        <translation>項目を開く引用符が閉じられていません</translation>
    </message>
    <message>
        <source>The field is not written in %1</source>
        <translation>この項目は %1 で書かれていません</translation>
    </message>
    <message>
        <source>The line is longer than %1 MB; the file is not what it should be</source>
        <translation>この行は %1 MB を超えています。想定されたファイルではありません</translation>
    </message>
    <message>
        <source>The line holds NUL bytes; this is no text file</source>
        <translation>この行に NUL バイトがあります。テキストファイルではありません</translation>
    </message>
    <message>
        <source>A web page begins here instead of data; download the file again</source>
        <translation>ここからデータではなくウェブページが始まっています。ファイルをダウンロードし直してください</translation>
    </message>
    <message>
        <source>The file holds more than %1 MB; it is not what it should be</source>
        <translation>ファイルの内容が %1 MB を超えています。想定されたファイルではありません</translation>
    </message>
    <message>
        <source>The file is no JSON: %1</source>
        <translation>ファイルが JSON ではありません: %1</translation>
    </message>
    <message>
        <source>the rule set &quot;%1&quot; has no usable &quot;%2&quot;</source>
        <translation>ルールセット &quot;%1&quot; に使える &quot;%2&quot; がありません</translation>
    </message>
    <message>
        <source>the rules on inheritance are missing</source>
        <translation>遺伝形式に関する規則がありません</translation>
    </message>
    <message>
        <source>There is nothing to show here</source>
        <translation>ここに表示するものはありません</translation>
    </message>
    <message>
        <source>the change file is incomplete or was changed; export it again</source>
        <translation>変更ファイルが不完全か、改変されています。出力し直してください</translation>
    </message>
    <message>
        <source>this file was not made for you: it holds no changes of this workspace, or you were not among its users when it was exported</source>
        <translation>このファイルはあなた宛てではありません。このワークスペースの変更が含まれていないか、出力の時点であなたが利用者ではありませんでした</translation>
    </message>
    <message>
        <source>this is not a change file of Enza</source>
        <translation>Enza の変更ファイルではありません</translation>
    </message>
    <message>
        <source>the change file was written by a newer Enza; update Enza to use it</source>
        <translation>この変更ファイルは、より新しい Enza で書かれたものです。使うには Enza を更新してください</translation>
    </message>
    <message>
        <source>these are changes of another workspace</source>
        <translation>別のワークスペースの変更です</translation>
    </message>
    <message>
        <source>an entry of the changes is damaged</source>
        <translation>変更の項目が破損しています</translation>
    </message>
    <message>
        <source>a second person has to sign; you are the first already</source>
        <translation>もう1人の署名が必要です。あなたはすでに1人目として署名しています</translation>
    </message>
    <message>
        <source>the key of %1 is not the one this workspace knows</source>
        <translation>%1 の鍵が、このワークスペースに登録されたものと異なります</translation>
    </message>
    <message>
        <source>two copies of one folder went different ways, which cannot be merged; a second copy is made by backup and restore</source>
        <translation>1つのフォルダーの2つのコピーに別々の変更が加えられており、統合できません。複製はバックアップと復元で作ります</translation>
    </message>
    <message>
        <source>the changes begin after something that is not here; export all of them</source>
        <translation>変更の始まりより前の部分がここにありません。すべての変更を出力してください</translation>
    </message>
    <message>
        <source>the chain of replica %1 is broken at entry %2</source>
        <translation>複製 %1 の連鎖が項目 %2 で途切れています</translation>
    </message>
    <message>
        <source>entry %2 of replica %1 is not signed by its author</source>
        <translation>複製 %1 の項目 %2 に作成者の署名がありません</translation>
    </message>
    <message>
        <source>what entry %2 of replica %1 says was changed</source>
        <translation>複製 %1 の項目 %2 の内容が改変されています</translation>
    </message>
    <message>
        <source>records that entry %2 of replica %1 wrote are missing</source>
        <translation>複製 %1 の項目 %2 で書き込まれた記録がありません</translation>
    </message>
    <message>
        <source>entry %2 of replica %1 names no record</source>
        <translation>複製 %1 の項目 %2 に記録の指定がありません</translation>
    </message>
    <message>
        <source>a record that entry %2 of replica %1 wrote was changed</source>
        <translation>複製 %1 の項目 %2 で書き込まれた記録が改変されています</translation>
    </message>
    <message>
        <source>the changes lack the content of record %1, which nobody erased</source>
        <translation>変更に記録 %1 の内容がありませんが、消去した人はいません</translation>
    </message>
    <message>
        <source>the changes lack the stored file %1</source>
        <translation>変更に保管ファイル %1 がありません</translation>
    </message>
    <message>
        <source>the changes were exported by %1, who was disabled; let somebody else export them</source>
        <translation>変更を出力した %1 は無効になっています。別の利用者が出力してください</translation>
    </message>
    <message>
        <source>the change file is not signed by a user of this workspace</source>
        <translation>変更ファイルに、このワークスペースの利用者の署名がありません</translation>
    </message>
    <message>
        <source>the changes alter who may administer the workspace; an administrator has to take them over</source>
        <translation>変更によりワークスペースの管理者が変わります。管理者が取り込む必要があります</translation>
    </message>
    <message>
        <source>the changes speak for another institution</source>
        <translation>別の施設の変更です</translation>
    </message>
    <message>
        <source>you were disabled in the other copy; somebody else has to take its changes over</source>
        <translation>あなたはもう一方のコピーで無効になっています。その変更は別の利用者が取り込む必要があります</translation>
    </message>
    <message>
        <source>after these changes nobody would be left to administer the workspace</source>
        <translation>これらの変更を取り込むと、ワークスペースの管理者がいなくなります</translation>
    </message>
    <message>
        <source>the user %1 is not certified by the institution</source>
        <translation>利用者 %1 は施設の認証を受けていません</translation>
    </message>
    <message>
        <source>the store is being read without a pause; try again in a moment</source>
        <translation>保管庫が絶えず読み取られています。しばらくしてからもう一度お試しください</translation>
    </message>
    <message>
        <source>say what was done about it: an alert is closed with its outcome</source>
        <translation>どう対応したかを記してください。再分類の通知は結果を付けて完了します</translation>
    </message>
    <message>
        <source>%1 has closed this alert already</source>
        <translation>この再分類の通知は %1 がすでに完了しています</translation>
    </message>
    <message>
        <source>the rule set %1 says nothing about &quot;%2&quot;</source>
        <translation>ルールセット %1 に &quot;%2&quot; の定めがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one criterion</source>
        <translation>&quot;%1&quot; は1つの基準ではありません</translation>
    </message>
    <message>
        <source>a copy-number sheet belongs to the scheme cnv, not to &quot;%1&quot;</source>
        <translation>コピー数のシートは判定基準 cnv のもので、&quot;%1&quot; には使えません</translation>
    </message>
    <message>
        <source>criteria belong to the schemes acmg and oncogenicity, not to &quot;%1&quot;</source>
        <translation>個々の基準は判定基準 acmg と oncogenicity のもので、&quot;%1&quot; には使えません</translation>
    </message>
    <message>
        <source>%1 was not recorded for this case; record it first</source>
        <translation>%1 はこの症例に記録されていません。先に記録してください</translation>
    </message>
    <message>
        <source>The file holds the results of %1 patients; say by the hash ID which one this case is</source>
        <translation>ファイルに %1 人分の結果があります。この症例がどれかをハッシュ ID で指定してください</translation>
    </message>
    <message>
        <source>The file has no results</source>
        <translation>ファイルに結果がありません</translation>
    </message>
    <message>
        <source>The file holds no results of this hash ID</source>
        <translation>ファイルにこのハッシュ ID の結果がありません</translation>
    </message>
    <message>
        <source>The heading has no column &quot;%1&quot;; this is no C-CAT result file</source>
        <translation>見出し行に列 &quot;%1&quot; がありません。C-CAT の結果ファイルではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for this column</source>
        <translation>&quot;%1&quot; はこの列の値ではありません</translation>
    </message>
    <message>
        <source>TMB is &quot;%1&quot; here and &quot;%2&quot; on line %3</source>
        <translation>TMB がここでは &quot;%1&quot;、%3 行目では &quot;%2&quot; です</translation>
    </message>
    <message>
        <source>The line has a result but no marker</source>
        <translation>この行には結果がありますが、マーカーがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no evidence level of C-CAT; they are A to F and R</source>
        <translation>&quot;%1&quot; は C-CAT のエビデンスレベルではありません。A～F と R があります</translation>
    </message>
    <message>
        <source>version %1 is none of those that are to be decided between</source>
        <translation>版 %1 は、選択の対象となる版のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scheme; use acmg, oncogenicity or cnv</source>
        <translation>&quot;%1&quot; は判定基準ではありません。acmg、oncogenicity、cnv のいずれかを使ってください</translation>
    </message>
    <message>
        <source>say which form and which version of it was filled in</source>
        <translation>記入した同意書の種類と版を指定してください</translation>
    </message>
    <message>
        <source>there is no consent form %1 of version %2</source>
        <translation>同意書 %1 の版 %2 はありません</translation>
    </message>
    <message>
        <source>the form %1 of version %2 was not in use on %3</source>
        <translation>同意書 %1 の版 %2 は %3 の時点では使われていません</translation>
    </message>
    <message>
        <source>the form %1 does not ask about &quot;%2&quot;</source>
        <translation>同意書 %1 に &quot;%2&quot; の項目はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of &quot;%2&quot;; the form has %3</source>
        <translation>&quot;%1&quot; は &quot;%2&quot; の選択肢ではありません。同意書の選択肢は %3 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>&quot;%1&quot; に2回回答しています</translation>
    </message>
    <message>
        <source>say on which day it was signed</source>
        <translation>署名日を指定してください</translation>
    </message>
    <message>
        <source>this day is yet to come</source>
        <translation>この日付は未来です</translation>
    </message>
    <message>
        <source>no item was answered</source>
        <translation>回答された項目がありません</translation>
    </message>
    <message>
        <source>say who answered</source>
        <translation>回答した人を指定してください</translation>
    </message>
    <message>
        <source>say who the proxy is to the person, and why a proxy answered</source>
        <translation>代諾者と本人との続柄、および代諾の理由を記してください</translation>
    </message>
    <message>
        <source>say which items are taken back</source>
        <translation>撤回する項目を指定してください</translation>
    </message>
    <message>
        <source>items are named only when a part is taken back</source>
        <translation>項目を指定するのは、一部を撤回するときだけです</translation>
    </message>
    <message>
        <source>nothing was agreed about &quot;%1&quot;</source>
        <translation>&quot;%1&quot; についての同意はありません</translation>
    </message>
    <message>
        <source>say who took the consent back</source>
        <translation>同意を撤回した人を指定してください</translation>
    </message>
    <message>
        <source>the same tumour type, %1</source>
        <translation>同じがん種 %1 です</translation>
    </message>
    <message>
        <source>the same tumour family: %1 is a kind of %2</source>
        <translation>同じ系統のがん種です: %1 は %2 の一種です</translation>
    </message>
    <message>
        <source>the source means any tumour</source>
        <translation>出典はがん種を問いません</translation>
    </message>
    <message>
        <source>the source means %2, which is one kind of %1: is it this one?</source>
        <translation>出典の対象は %2 で、%1 の一種です。この症例に当てはまりますか</translation>
    </message>
    <message>
        <source>the case has no tumour type; the source means %1</source>
        <translation>症例にがん種がありません。出典の対象は %1 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; could not be compared</source>
        <translation>&quot;%1&quot; と &quot;%2&quot; を比較できませんでした</translation>
    </message>
    <message>
        <source>another tumour type: %1</source>
        <translation>別のがん種です: %1</translation>
    </message>
    <message>
        <source>reported for this finding by %1, line %2 of the imported file</source>
        <translation>取り込んだファイルの %2 行目で、%1 がこの所見について報告しています</translation>
    </message>
    <message>
        <source>judged for this patient&apos;s tumour</source>
        <translation>この患者の腫瘍について判定されています</translation>
    </message>
    <message>
        <source>no OncoTree was imported, so tumour types are compared letter by letter</source>
        <translation>OncoTree が取り込まれていないため、がん種は文字どおりに照合します</translation>
    </message>
    <message>
        <source>the case has no tumour type (OncoTree code)</source>
        <translation>症例にがん種（OncoTree コード）がありません</translation>
    </message>
    <message>
        <source>the tumour type &quot;%1&quot; of the case is not in OncoTree</source>
        <translation>症例のがん種 &quot;%1&quot; は OncoTree にありません</translation>
    </message>
    <message>
        <source>no table of drugs was imported</source>
        <translation>薬剤の表が取り込まれていません</translation>
    </message>
    <message>
        <source>no table of trials was imported</source>
        <translation>臨床試験の表が取り込まれていません</translation>
    </message>
    <message>
        <source>CIViC was not imported</source>
        <translation>CIViC が取り込まれていません</translation>
    </message>
    <message>
        <source>nothing with the id %1 is suggested for this finding</source>
        <translation>この所見の候補に ID %1 のものはありません</translation>
    </message>
    <message>
        <source>the panel &quot;%1&quot; has no green genes</source>
        <translation>パネル &quot;%1&quot; に緑（green）の遺伝子がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of reads</source>
        <translation>&quot;%1&quot; はリード数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no breakpoint</source>
        <translation>&quot;%1&quot; は切断点ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no confidence of Arriba</source>
        <translation>&quot;%1&quot; は Arriba の確信度ではありません</translation>
    </message>
    <message>
        <source>The table is neither STAR-Fusion&apos;s (LeftBreakpoint) nor Arriba&apos;s (breakpoint1)</source>
        <translation>この表は STAR-Fusion（LeftBreakpoint）のものでも Arriba（breakpoint1）のものでもありません</translation>
    </message>
    <message>
        <source>a gene list needs a name</source>
        <translation>遺伝子リストには名称が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version: letters, digits, . + _ - are</source>
        <translation>&quot;%1&quot; は版として使えません。使えるのは英数字と . + _ - です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a %2 that Enza knows</source>
        <translation>&quot;%1&quot; は Enza が扱える %2 ではありません</translation>
    </message>
    <message>
        <source>this row names no gene</source>
        <translation>この行に遺伝子の記載がありません</translation>
    </message>
    <message>
        <source>%1 is listed twice for the same condition</source>
        <translation>%1 が同じ疾患で2回出てきます</translation>
    </message>
    <message>
        <source>the list has more genes than there are</source>
        <translation>リストの遺伝子の数が、実在する遺伝子の数を超えています</translation>
    </message>
    <message>
        <source>the table has no genes</source>
        <translation>表に遺伝子がありません</translation>
    </message>
    <message>
        <source>say in a comment what was found out</source>
        <translation>確認した内容をコメントに記してください</translation>
    </message>
    <message>
        <source>no identity check is open in this case</source>
        <translation>この症例に未解決の本人・親子の照合確認はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file</source>
        <translation>&quot;%1&quot; はファイルではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source of knowledge; there are: %2</source>
        <translation>&quot;%1&quot; は知識データの提供元ではありません。使えるのは次のとおりです: %2</translation>
    </message>
    <message>
        <source>The file does not say which version it is; give one with the import</source>
        <translation>ファイルに版の記載がありません。取り込み時に指定してください</translation>
    </message>
    <message>
        <source>name the file to import</source>
        <translation>取り込むファイルを指定してください</translation>
    </message>
    <message>
        <source>%1 is of the assembly %2, and this case of %3: coordinates cannot be compared. Import the file for %3</source>
        <translation>%1 の参照ゲノムは %2、この症例は %3 のため、座標を比較できません。%3 のファイルを取り込んでください</translation>
    </message>
    <message>
        <source>no %1 has been imported</source>
        <translation>%1 が取り込まれていません</translation>
    </message>
    <message>
        <source>%1 and %2 are of different sources</source>
        <translation>%1 と %2 は提供元が異なります</translation>
    </message>
    <message>
        <source>snapshots of the source %1 cannot be compared</source>
        <translation>提供元 %1 の知識データは比較できません</translation>
    </message>
    <message>
        <source>a meeting needs a title</source>
        <translation>会議には件名が必要です</translation>
    </message>
    <message>
        <source>it is not said when the meeting is</source>
        <translation>会議の日時が指定されていません</translation>
    </message>
    <message>
        <source>a meeting needs at least one case</source>
        <translation>会議には少なくとも1つの症例が必要です</translation>
    </message>
    <message>
        <source>a case stands on the agenda twice</source>
        <translation>同じ症例が議題に2回出てきます</translation>
    </message>
    <message>
        <source>the minutes for a case are more than none</source>
        <translation>症例にあてる時間（分）は1以上にしてください</translation>
    </message>
    <message>
        <source>the class %1 differs from what the criteria give (%2); say why in a comment</source>
        <translation>判定 %1 は、基準から得られる判定（%2）と異なります。理由をコメントに記してください</translation>
    </message>
    <message>
        <source>the consensus on %1 was taken back meanwhile; look at it and decide again</source>
        <translation>%1 についてのパネルの合意は、その間に取り消されました。確認のうえ、改めて決定してください</translation>
    </message>
    <message>
        <source>the consensus on %1 was changed meanwhile by %2 (class %3); look at it and decide again</source>
        <translation>%1 についてのパネルの合意は、その間に %2 が変更しました（判定 %3）。確認のうえ、改めて決定してください</translation>
    </message>
    <message>
        <source>a consensus needs a class or a level of evidence</source>
        <translation>パネルの合意には判定またはエビデンスレベルが必要です</translation>
    </message>
    <message>
        <source>The case is on %1; places on %2 cannot be compared with it</source>
        <translation>症例の参照ゲノムは %1 です。%2 上の位置とは比較できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of mutations per Mb</source>
        <translation>&quot;%1&quot; は Mb あたりの変異数ではありません</translation>
    </message>
    <message>
        <source>line %1: the value &quot;%2&quot; of %3 is not understood; it stands with its finding only</source>
        <translation>%1 行目: %3 の値 &quot;%2&quot; を解釈できません。所見にだけ残します</translation>
    </message>
    <message>
        <source>%1 results have places in the genome that were kept but not used: the assembly was not said, or the alleles are not written as in a VCF</source>
        <translation>ゲノム上の位置をもつ結果 %1 件は、保存しましたが位置として使っていません。参照ゲノムの記載がないか、アレルが VCF の形で書かれていません</translation>
    </message>
    <message>
        <source>breakpoints were kept but not used as places: the file does not say its assembly</source>
        <translation>切断点は保存しましたが、位置として使っていません。ファイルに参照ゲノムの記載がありません</translation>
    </message>
    <message>
        <source>with this set nobody here could administer the workspace</source>
        <translation>このルールセットでは、ワークスペースを管理できる人がいなくなります</translation>
    </message>
    <message>
        <source>with this set no two people here could install another one</source>
        <translation>このルールセットでは、次のルールセットを導入できる人が2人そろわなくなります</translation>
    </message>
    <message>
        <source>this is not a rule set</source>
        <translation>ルールセットではありません</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>%1 exists with other content; give the changed set a version of its own</source>
        <translation>%1 は別の内容ですでに存在します。変更したルールセットには独自の版を付けてください</translation>
    </message>
    <message>
        <source>every class but the last needs a minimum, and the last has none</source>
        <translation>最後を除くすべての判定に最小値が必要です。最後の判定には付けません</translation>
    </message>
    <message>
        <source>minima go down from class to class</source>
        <translation>最小値は判定の順に小さくしてください</translation>
    </message>
    <message>
        <source>there are no combinations to record a class by</source>
        <translation>判定を記録するための組合せがありません</translation>
    </message>
    <message>
        <source>the points lie outside the section&apos;s own range</source>
        <translation>点数がこの区分の範囲を外れています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an act that Enza knows</source>
        <translation>&quot;%1&quot; は Enza が扱える操作ではありません</translation>
    </message>
    <message>
        <source>this is not a pattern that can be matched</source>
        <translation>照合に使えるパターンではありません</translation>
    </message>
    <message>
        <source>Enza knows no rule sets of the kind &quot;%1&quot;</source>
        <translation>種類 &quot;%1&quot; のルールセットは Enza では扱えません</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>終わりが始まりより前です</translation>
    </message>
    <message>
        <source>what ClinVar knows of this codon: no ClinVar is imported</source>
        <translation>このコドンについての ClinVar の情報（ClinVar が取り込まれていません）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; use one of %3</source>
        <translation>&quot;%1&quot; を &quot;%2&quot; にはできません。次のいずれかを使ってください: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing a suggestion asks for; use one of %2</source>
        <translation>&quot;%1&quot; は候補の判断に使われません。次のいずれかを使ってください: %2</translation>
    </message>
    <message>
        <source>How specific the phenotype is for the gene</source>
        <translation>遺伝子に対する表現型の特異性</translation>
    </message>
    <message>
        <source>Parentage</source>
        <translation>親子関係</translation>
    </message>
    <message>
        <source>Inheritance of the disorder</source>
        <translation>疾患の遺伝形式</translation>
    </message>
    <message>
        <source>Nonsense-mediated decay</source>
        <translation>ナンセンス変異依存mRNA分解（NMD）</translation>
    </message>
    <message>
        <source>The exon is in a biologically relevant transcript</source>
        <translation>エクソンが生物学的に重要な転写産物にあるか</translation>
    </message>
    <message>
        <source>Loss-of-function variants of the exon in the population</source>
        <translation>一般集団におけるこのエクソンの機能喪失バリアント</translation>
    </message>
    <message>
        <source>Reading frame without the exon</source>
        <translation>このエクソンがない場合の読み枠</translation>
    </message>
    <message>
        <source>Part of the protein that is lost</source>
        <translation>失われるタンパク質の割合</translation>
    </message>
    <message>
        <source>A duplicate lies in tandem</source>
        <translation>重複した部分がタンデムに並ぶか</translation>
    </message>
    <message>
        <source>Another functional transcript starts elsewhere</source>
        <translation>別の機能的な転写産物が別の位置から始まるか</translation>
    </message>
    <message>
        <source>Pathogenic variants before the next in-frame start codon</source>
        <translation>次のインフレームの開始コドンより手前の病的バリアント</translation>
    </message>
    <message>
        <source>In a repeat without known function</source>
        <translation>機能の知られていない反復配列にあるか</translation>
    </message>
    <message>
        <source>there are no suggestions for &quot;%1&quot;; use acmg or oncogenicity</source>
        <translation>&quot;%1&quot; の候補はありません。acmg または oncogenicity を使ってください</translation>
    </message>
    <message>
        <source>Compared the samples with the people of the case</source>
        <translation>検体と症例の人を照合</translation>
    </message>
    <message>
        <source>Read the identity check</source>
        <translation>本人・親子の照合確認を閲覧</translation>
    </message>
    <message>
        <source>Wrote on the identity check</source>
        <translation>本人・親子の照合確認に記入</translation>
    </message>
    <message>
        <source>Sealed identity checks anew to those who may read them</source>
        <translation>本人・親子の照合確認を、閲覧できる人に合わせて封印し直し</translation>
    </message>
    <message>
        <source>Imported the C-CAT results of %1 (%2 findings)</source>
        <translation>%1 の C-CAT の結果を取り込み（所見 %2 件）</translation>
    </message>
    <message>
        <source>Imported the fusions of %1 (%2 findings)</source>
        <translation>%1 の融合遺伝子を取り込み（所見 %2 件）</translation>
    </message>
    <message>
        <source>Recorded the panel&apos;s consensus on %1: %2</source>
        <translation>%1 についてのパネルの合意を記録: %2</translation>
    </message>
    <message>
        <source>Recorded the answers of %1 on the form %2</source>
        <translation>同意書 %2 への %1 の回答を記録</translation>
    </message>
    <message>
        <source>Recorded that %1 took consent back (%2)</source>
        <translation>%1 の同意の撤回を記録（%2）</translation>
    </message>
    <message>
        <source>Looked at secondary findings of %1</source>
        <translation>%1 の二次的所見を閲覧</translation>
    </message>
    <message>
        <source>Imported the knowledge %1 (%2 records)</source>
        <translation>知識データ %1 を取り込み（%2 レコード）</translation>
    </message>
    <message>
        <source>Closed the alert on %1: %2</source>
        <translation>%1 の再分類の通知を完了: %2</translation>
    </message>
    <message>
        <source>Installed the rule set %1, approved by %2</source>
        <translation>ルールセット %1 を導入（承認: %2）</translation>
    </message>
    <message>
        <source>Approved the rule set %1</source>
        <translation>ルールセット %1 を承認</translation>
    </message>
    <message>
        <source>Decided between two versions: %1</source>
        <translation>2つの版から選択: %1</translation>
    </message>
    <message>
        <source>Planned the meeting %1</source>
        <translation>会議 %1 を計画</translation>
    </message>
    <message>
        <source>Wrote the changes for another copy of the workspace</source>
        <translation>ワークスペースの別のコピーに渡す変更を書き出し</translation>
    </message>
    <message>
        <source>Took over %1 acts from another copy of the workspace</source>
        <translation>ワークスペースの別のコピーから操作 %1 件を取り込み</translation>
    </message>
    <message>
        <source>Finished a change of the key file that was cut short</source>
        <translation>中断していた鍵ファイルの変更を完了</translation>
    </message>
    <message>
        <source>Gave %1 a new recovery code</source>
        <translation>%1 に新しい復旧コードを発行</translation>
    </message>
    <message>
        <source>the case has no phenotype %1 whose onset could be said</source>
        <translation>この症例には、発症時期を記せる表現型 %1 がありません</translation>
    </message>
    <message>
        <source>ClinVar, to tell whether one of the %1 other variants of the gene in this person is pathogenic</source>
        <translation>この人がもつ同じ遺伝子の他のバリアント %1 個に病的なものがあるかを調べるための ClinVar</translation>
    </message>
    <message>
        <source>Too frequent to count how it is met with: PM2 does not apply</source>
        <translation>頻度が高すぎるため、他のバリアントとの組合せを数えません: PM2 に該当しません</translation>
    </message>
    <message>
        <source>In a repetitive or low-complexity region where no domain is known</source>
        <translation>ドメインの知られていない反復配列または低複雑性領域にあります</translation>
    </message>
    <message>
        <source>the onset &quot;%1&quot; is no phenotype id (HP: and seven digits)</source>
        <translation>発症時期の &quot;%1&quot; は表現型の ID（HP: と7桁の数字）ではありません</translation>
    </message>
    <message>
        <source>%1 is there twice; a phenotype is present, excluded or unknown</source>
        <translation>%1 が2回出てきます。表現型は、あり・否定・不明のいずれかです</translation>
    </message>
    <message>
        <source>no phenotype ontology has been imported; import hp.json or hp.obo as &quot;hpo&quot;</source>
        <translation>表現型オントロジーが取り込まれていません。hp.json または hp.obo を &quot;hpo&quot; として取り込んでください</translation>
    </message>
    <message>
        <source>no gene annotations have been imported; import genes_to_phenotype.txt as &quot;hpo&quot;</source>
        <translation>遺伝子の注釈が取り込まれていません。genes_to_phenotype.txt を &quot;hpo&quot; として取り込んでください</translation>
    </message>
    <message>
        <source>the annotations of %1 name no genes; import genes_to_phenotype.txt too</source>
        <translation>%1 の注釈に遺伝子がありません。genes_to_phenotype.txt も取り込んでください</translation>
    </message>
    <message>
        <source>the phenotype ontology (%1) has no term &quot;%2&quot;</source>
        <translation>表現型オントロジー（%1）に用語 &quot;%2&quot; がありません</translation>
    </message>
    <message>
        <source>%1 is not described: %2</source>
        <translation>%1 は記載がありません: %2</translation>
    </message>
    <message>
        <source>%1 is described: %2</source>
        <translation>%1 は記載があります: %2</translation>
    </message>
    <message>
        <source>%1 is near %2, both are %3: %4</source>
        <translation>%1 は %2 に近く、どちらも %3 に含まれます: %4</translation>
    </message>
    <message>
        <source>the case &quot;%1&quot; has no phenotype to rank by; enter HPO terms first</source>
        <translation>症例 &quot;%1&quot; に順位付けに使う表現型がありません。先に HPO の用語を入力してください</translation>
    </message>
    <message>
        <source>none of the phenotypes of &quot;%1&quot; is an abnormality that genes are annotated with</source>
        <translation>&quot;%1&quot; の表現型に、遺伝子の注釈に使われる異常所見がありません</translation>
    </message>
    <message>
        <source>Highest population frequency %1</source>
        <translation>最も高い集団頻度: %1</translation>
    </message>
    <message>
        <source>No population frequency is known</source>
        <translation>集団頻度は不明です</translation>
    </message>
    <message>
        <source>ClinVar (%1): %2</source>
        <translation>ClinVar（%1）: %2</translation>
    </message>
    <message>
        <source>The index person does not have it</source>
        <translation>発端者にはありません</translation>
    </message>
    <message>
        <source>Genotype quality is only %1</source>
        <translation>遺伝型の品質が %1 しかありません</translation>
    </message>
    <message>
        <source>Only %1 reads cover it</source>
        <translation>被覆するリードが %1 しかありません</translation>
    </message>
    <message>
        <source>The caller filtered it: %1</source>
        <translation>コーラーのフィルタで除かれています: %1</translation>
    </message>
    <message>
        <source>No model of inheritance fits the family</source>
        <translation>家系に合う遺伝形式がありません</translation>
    </message>
    <message>
        <source>%1 is number %2 of %3 genes for this phenotype</source>
        <translation>%1 は、この表現型について %3 遺伝子中 %2 位です</translation>
    </message>
    <message>
        <source>No phenotype is annotated to %1</source>
        <translation>%1 には表現型の注釈がありません</translation>
    </message>
    <message>
        <source>No gene is named</source>
        <translation>遺伝子名がありません</translation>
    </message>
    <message>
        <source>shown beside the table of variants</source>
        <translation>バリアントの表の横に表示されます</translation>
    </message>
    <message>
        <source>a single variant of this gene is reported</source>
        <translation>この遺伝子は、バリアント1つでも報告の対象です</translation>
    </message>
    <message>
        <source>a look at the place in the population browser: insertions and deletions are called poorly there, and may be written otherwise</source>
        <translation>集団データベースのブラウザーでのこの位置の確認（挿入と欠失はコールの精度が低く、別の表記になっていることもある）</translation>
    </message>
    <message>
        <source>the file is no phenopacket: it has neither subject nor phenotypes</source>
        <translation>このファイルはPhenopacketではありません。subject も phenotypes もありません</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>ここには文字列が必要です</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>ここにはオブジェクトが必要です</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>ここには true か false が必要です</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>ここにはリストが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sex of the phenopacket schema</source>
        <translation>&quot;%1&quot; はPhenopacketスキーマの性別ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age (ISO 8601, such as P3Y6M)</source>
        <translation>&quot;%1&quot; は年齢ではありません（ISO 8601。例: P3Y6M）</translation>
    </message>
    <message>
        <source>the phenotype has no id</source>
        <translation>表現型に id がありません</translation>
    </message>
    <message>
        <source>the disease has no id</source>
        <translation>疾患に id がありません</translation>
    </message>
    <message>
        <source>a position is expected here</source>
        <translation>ここには位置が必要です</translation>
    </message>
    <message>
        <source>the assembly is neither GRCh37 nor GRCh38</source>
        <translation>参照ゲノムが GRCh37 でも GRCh38 でもありません</translation>
    </message>
    <message>
        <source>bases are expected here</source>
        <translation>ここには塩基が必要です</translation>
    </message>
    <message>
        <source>the file is too large for a phenopacket</source>
        <translation>ファイルが大きすぎて、Phenopacketとして読み取れません</translation>
    </message>
    <message>
        <source>the packet&apos;s sex is another than that of the case&apos;s index person; is it the right case?</source>
        <translation>Phenopacketの性別が、この症例の発端者の性別と異なります。正しい症例ですか？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date (YYYY-MM-DD)</source>
        <translation>「%1」は日付ではありません(YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of ranks</source>
        <translation>「%1」は順位の数ではありません</translation>
    </message>
    <message>
        <source>say into which new folder the package goes</source>
        <translation>パッケージを入れる新しいフォルダーを指定してください</translation>
    </message>
    <message>
        <source>on this disk a file cannot be kept hidden until it is whole; choose a folder on the computer&apos;s own disk and copy from there</source>
        <translation>このディスクでは、ファイルが完成するまで隠しておくことができません。コンピューター本体のディスクのフォルダーを選び、そこから複写してください</translation>
    </message>
    <message>
        <source>the role %1 works with a second factor only</source>
        <translation>役割「%1」は第二要素がある場合にのみ使えます</translation>
    </message>
    <message>
        <source>an unlock with a key file or a card</source>
        <translation>鍵ファイルまたはカードによるロック解除</translation>
    </message>
    <message>
        <source>a rule set of the kind &quot;%1&quot; that is in force today</source>
        <translation>今日有効な種類「%1」のルールセット</translation>
    </message>
    <message>
        <source>this is not the content that was permitted</source>
        <translation>許可された内容と異なります</translation>
    </message>
    <message>
        <source>a permit for this content</source>
        <translation>この内容に対する許可</translation>
    </message>
    <message>
        <source>nothing is known of this person&apos;s consent</source>
        <translation>この人の同意について何もわかっていません</translation>
    </message>
    <message>
        <source>it is not known what this recipient has already</source>
        <translation>この受領者がすでに何を持っているかわかりません</translation>
    </message>
    <message>
        <source>nobody&apos;s signature can be verified here</source>
        <translation>ここでは誰の署名も確認できません</translation>
    </message>
    <message>
        <source>the role %1 works with a second factor only: add a key file or a card, then unlock with it</source>
        <translation>役割「%1」は第二要素がある場合にのみ使えます。鍵ファイルまたはカードを追加し、それでロックを解除してください</translation>
    </message>
    <message>
        <source>a threshold of identification codes is missing</source>
        <translation>個人識別符号のしきい値がありません</translation>
    </message>
    <message>
        <source>another way out; this one is closed</source>
        <translation>別の持ち出し方法(この方法は閉じられています)</translation>
    </message>
    <message>
        <source>a purpose that this way out serves: %1</source>
        <translation>この持ち出し方法が使える目的: %1</translation>
    </message>
    <message>
        <source>for &quot;%1&quot; the recipient cannot be &quot;%2&quot;</source>
        <translation>「%1」では受領者の区分を「%2」にできません</translation>
    </message>
    <message>
        <source>one of the relations: %1</source>
        <translation>次の区分のいずれか: %1</translation>
    </message>
    <message>
        <source>it is not said in which country the recipient is</source>
        <translation>受領者がどの国にいるか示されていません</translation>
    </message>
    <message>
        <source>a country by its two letters (ISO 3166-1), such as JP</source>
        <translation>2文字の国コード(ISO 3166-1)。例: JP</translation>
    </message>
    <message>
        <source>for &quot;%1&quot; nothing goes abroad</source>
        <translation>「%1」では国外への持ち出しはできません</translation>
    </message>
    <message>
        <source>a recipient in Japan, or a purpose for which consent to a transfer abroad is asked</source>
        <translation>国内の受領者、または国外移転の同意を確かめる目的</translation>
    </message>
    <message>
        <source>the record of a provision (%1) is incomplete: %2</source>
        <translation>提供の記録(%1)に不足があります: %2</translation>
    </message>
    <message>
        <source>this person&apos;s consent to &quot;%1&quot;</source>
        <translation>この人の「%1」への同意</translation>
    </message>
    <message>
        <source>no answer to &quot;%1&quot; is recorded</source>
        <translation>「%1」への回答が記録されていません</translation>
    </message>
    <message>
        <source>this person has not decided about &quot;%1&quot;</source>
        <translation>この人は「%1」をまだ決めていません</translation>
    </message>
    <message>
        <source>this person took the consent to &quot;%1&quot; back</source>
        <translation>この人は「%1」への同意を撤回しました</translation>
    </message>
    <message>
        <source>this person said no to &quot;%1&quot;</source>
        <translation>この人は「%1」に同意していません</translation>
    </message>
    <message>
        <source>the consent to &quot;%1&quot; by the form %2 ended on %3</source>
        <translation>「%1」への同意(書式 %2)は %3 に終了しました</translation>
    </message>
    <message>
        <source>the consent to &quot;%1&quot; was given on the form %2, in whose place is %3</source>
        <translation>「%1」への同意は書式 %2 によるもので、現在は %3 に置き換わっています</translation>
    </message>
    <message>
        <source>this person&apos;s consent to &quot;%1&quot; on the form %2</source>
        <translation>書式 %2 による、この人の「%1」への同意</translation>
    </message>
    <message>
        <source>a proxy consented to &quot;%1&quot;, and the person has come of age since</source>
        <translation>「%1」には代諾者が同意しましたが、本人はその後成年に達しています</translation>
    </message>
    <message>
        <source>the person&apos;s own consent to &quot;%1&quot;</source>
        <translation>「%1」への本人の同意</translation>
    </message>
    <message>
        <source>the consent to &quot;%1&quot; was given on the older form %2</source>
        <translation>「%1」への同意は古い書式 %2 によるものです</translation>
    </message>
    <message>
        <source>this person&apos;s consent to &quot;%1&quot; on version %2 of the form or a later one</source>
        <translation>書式の版 %2 以降による、この人の「%1」への同意</translation>
    </message>
    <message>
        <source>the consent to &quot;%1&quot; does not count any more</source>
        <translation>「%1」への同意はもう有効ではありません</translation>
    </message>
    <message>
        <source>consent was last heard of %1 days ago; for this purpose at most %2 are allowed</source>
        <translation>同意の状況を最後に確認したのは %1 日前です。この目的では %2 日以内でなければなりません</translation>
    </message>
    <message>
        <source>an exchange with the other copies of the workspace</source>
        <translation>ワークスペースの他の複製との変更の交換</translation>
    </message>
    <message>
        <source>a ledger that can be read</source>
        <translation>読み取れる台帳</translation>
    </message>
    <message>
        <source>%1 SNP loci, %2 STR loci</source>
        <translation>SNP %1 座位、STR %2 座位</translation>
    </message>
    <message>
        <source>with what this recipient has already, this identifies the person by itself (%1; from %2 SNP loci or %3 STR loci on it does)</source>
        <translation>この受領者がすでに持つものと合わせると、それだけで本人を識別できます(%1。SNP %2 座位または STR %3 座位以上で該当)</translation>
    </message>
    <message>
        <source>this person&apos;s consent to &quot;%1&quot;, or the signature of a second person</source>
        <translation>この人の「%1」への同意、または第二の人の署名</translation>
    </message>
    <message>
        <source>a standing agreement with this recipient and this person&apos;s consent to &quot;%1&quot;, or the signature of a second person</source>
        <translation>この受領者との継続的な取り決めとこの人の「%1」への同意、または第二の人の署名</translation>
    </message>
    <message>
        <source>for &quot;%1&quot; a second person has to sign</source>
        <translation>「%1」には第二の人の署名が必要です</translation>
    </message>
    <message>
        <source>the signature of a second person</source>
        <translation>第二の人の署名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way out that Enza knows</source>
        <translation>「%1」という持ち出し方法はありません</translation>
    </message>
    <message>
        <source>a purpose has a name of its own, ways out and a verb</source>
        <translation>目的には固有の名前、持ち出し方法、操作名が必要です</translation>
    </message>
    <message>
        <source>a way out cannot both serve a purpose and be closed</source>
        <translation>持ち出し方法は、目的に使いながら閉じておくことはできません</translation>
    </message>
    <message>
        <source>nothing is said about the way out &quot;%1&quot;</source>
        <translation>持ち出し方法「%1」について何も定められていません</translation>
    </message>
    <message>
        <source>nothing is said about the relation &quot;%1&quot;</source>
        <translation>区分「%1」について何も定められていません</translation>
    </message>
    <message>
        <source>the address of the recipient</source>
        <translation>受領者の住所</translation>
    </message>
    <message>
        <source>the name of the recipient&apos;s representative</source>
        <translation>受領者の代表者名</translation>
    </message>
    <message>
        <source>the law that asks for it</source>
        <translation>根拠となる法令</translation>
    </message>
    <message>
        <source>what the person was told of that country&apos;s system and the recipient&apos;s measures</source>
        <translation>その国の制度と受領者の措置について本人に説明した内容</translation>
    </message>
    <message>
        <source>the kinds of data it holds</source>
        <translation>含まれるデータの種類</translation>
    </message>
    <message>
        <source>how the provider came by it</source>
        <translation>提供者がそれを取得した経緯</translation>
    </message>
    <message>
        <source>which consent it was given with</source>
        <translation>どの同意に基づいて提供されたか</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <translation>項目「%1」</translation>
    </message>
    <message>
        <source>two items of the form are called &quot;%1&quot;</source>
        <translation>書式に「%1」という項目が2つあります</translation>
    </message>
    <message>
        <source>there is no form %1 whose items could be asked about</source>
        <translation>項目を尋ねられる書式 %1 がありません</translation>
    </message>
    <message>
        <source>a withdrawal form says what can be taken back</source>
        <translation>同意撤回書には、撤回できるものが示されている必要があります</translation>
    </message>
    <message>
        <source>the ages of this rule contradict each other</source>
        <translation>このルールの年齢が互いに矛盾しています</translation>
    </message>
    <message>
        <source>a person under %1 does not answer alone (%2); record a proxy&apos;s answers, and what the child said as assent</source>
        <translation>%1 歳未満の人は単独では回答できません(%2)。代諾者の回答を記録し、本人の言葉はアセントとして記録してください</translation>
    </message>
    <message>
        <source>a person under %1 answers alone only when a guardian was informed (%2)</source>
        <translation>%1 歳未満の人が単独で回答できるのは、保護者に知らせてある場合だけです(%2)</translation>
    </message>
    <message>
        <source>say on which day it became known</source>
        <translation>何日に判明したかを示してください</translation>
    </message>
    <message>
        <source>one kind of withdrawal is described twice</source>
        <translation>撤回の種類の1つが2回定められています</translation>
    </message>
    <message>
        <source>after a withdrawal nothing may leave</source>
        <translation>撤回の後は何も持ち出せません</translation>
    </message>
    <message>
        <source>only a withdrawal that asks for deletion destroys anything</source>
        <translation>データを消去できるのは、削除を求める撤回だけです</translation>
    </message>
    <message>
        <source>the variants could not be compressed</source>
        <translation>バリアントを圧縮できませんでした</translation>
    </message>
    <message>
        <source>this cannot be looked into (encrypted, an archive or a picture), so nothing is known of what it tells; hold it for a whole genome</source>
        <translation>内容を調べられないため(暗号化、書庫、画像)、何が含まれるかわかりません。全ゲノムとして扱ってください</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>中止しました。何も書き込まれていません</translation>
    </message>
    <message>
        <source>the header of the stored variant file cannot be read</source>
        <translation>保存されたバリアントファイルのヘッダーを読めません</translation>
    </message>
    <message>
        <source>the file holds no sample of this person</source>
        <translation>このファイルにはこの人の検体がありません</translation>
    </message>
    <message>
        <source>the stored variant file cannot be read to its end</source>
        <translation>保存されたバリアントファイルを最後まで読めません</translation>
    </message>
    <message>
        <source>In trans with %1 (%2), as a person says</source>
        <translation>記入者によれば %1(%2)とトランス</translation>
    </message>
    <message>
        <source>In cis with %1 (%2), as a person says</source>
        <translation>記入者によれば %1(%2)とシス</translation>
    </message>
    <message>
        <source>the odds of pathogenicity of a functional study (OddsPath)</source>
        <translation>機能解析による病的オッズ(OddsPath)</translation>
    </message>
    <message>
        <source>A functional study gives odds of pathogenicity of %1</source>
        <translation>機能解析による病的オッズは %1 です</translation>
    </message>
    <message>
        <source>Above %1 it counts as damaging</source>
        <translation>%1 を超えると機能障害ありとみなします</translation>
    </message>
    <message>
        <source>Below %1 it counts as harmless</source>
        <translation>%1 未満は機能障害なしとみなします</translation>
    </message>
    <message>
        <source>Without statistical validation it counts at most as %1</source>
        <translation>統計的な検証がない場合は最大でも %1 です</translation>
    </message>
    <message>
        <source>The new stop codon is in the last exon: no nonsense-mediated decay is predicted</source>
        <translation>新しい終止コドンは最終エクソンにあり、ナンセンス変異依存mRNA分解は予測されません</translation>
    </message>
    <message>
        <source>%1 samples have a change at residue %2 of %3; from %4 on it counts as a hot spot</source>
        <translation>%3 の残基 %2 に変化がある検体は %1 件です。%4 件以上でホットスポットとみなします</translation>
    </message>
    <message>
        <source>Table of cancer hot spots</source>
        <translation>がんホットスポットの表</translation>
    </message>
    <message>
        <source>Table of exons and their lengths</source>
        <translation>エクソンとその長さの表</translation>
    </message>
    <message>
        <source>The table has no line that can be used</source>
        <translation>この表には使える行がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a residue; write 175 or Arg175</source>
        <translation>「%1」は残基ではありません。175 または Arg175 と書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of changes; write &quot;His:120|Cys:15&quot;</source>
        <translation>「%1」は変化の一覧ではありません。「His:120|Cys:15」のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change of one residue; write His or p.Arg175His</source>
        <translation>「%1」は1残基の変化ではありません。His または p.Arg175His と書いてください</translation>
    </message>
    <message>
        <source>The change to %1 is there twice</source>
        <translation>%1 への変化が2回あります</translation>
    </message>
    <message>
        <source>Residue %1 of %2 is there twice; the first is on line %3</source>
        <translation>%2 の残基 %1 が2回あります。最初は %3 行目です</translation>
    </message>
    <message>
        <source>Residue %1 of %2 does not agree with line %3</source>
        <translation>%2 の残基 %1 は %3 行目と一致しません</translation>
    </message>
    <message>
        <source>Exon %1 of %2 is not in the table</source>
        <translation>%2 のエクソン %1 が表にありません</translation>
    </message>
    <message>
        <source>The coding bases of %1 add up to %2, which is no multiple of three</source>
        <translation>%1 のコード塩基の合計は %2 で、3の倍数ではありません</translation>
    </message>
    <message>
        <source>The heading says nothing of changes; name columns &quot;change&quot; and &quot;change samples&quot;, or &quot;changes&quot; with &quot;His:120|Cys:15&quot; in it</source>
        <translation>見出しに変化の列がありません。列名を &quot;change&quot; と &quot;change samples&quot;、または &quot;His:120|Cys:15&quot; を含む &quot;changes&quot; としてください</translation>
    </message>
    <message>
        <source>The changes add up to %1 samples, more than the %2 of the residue</source>
        <translation>変化の合計は %1 検体で、残基の %2 検体を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no transcript</source>
        <translation>「%1」は転写産物ではありません</translation>
    </message>
    <message>
        <source>An exon of %1 bases cannot have %2 coding ones</source>
        <translation>%1 塩基のエクソンにコード塩基が %2 あることはありません</translation>
    </message>
    <message>
        <source>Exon %1 of %2 is there twice</source>
        <translation>%2 のエクソン %1 が2回あります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 is not a place; write it as &quot;17:43044295-43125483&quot;</source>
        <translation>位置 %2 の「%1」は場所ではありません。「17:43044295-43125483」のように書いてください</translation>
    </message>
    <message>
        <source>the passphrase is too easy to guess; beside a second factor use at least 8 characters that are no common words</source>
        <translation>パスフレーズが推測されやすすぎます。第二要素と併用する場合は、よくある語を避けて8文字以上にしてください</translation>
    </message>
    <message>
        <source>what entry %2 of replica %1 says is missing, and nobody erased it</source>
        <translation>複製 %1 の記録 %2 の内容がなく、消去もされていません</translation>
    </message>
    <message>
        <source>there is no such way to unlock</source>
        <translation>そのようなロック解除の方法はありません</translation>
    </message>
    <message>
        <source>a recovery code is not removed; a new one takes its place</source>
        <translation>復旧コードは削除できません。新しいコードが代わりになります</translation>
    </message>
    <message>
        <source>this is the only way in for its user; add another one first</source>
        <translation>この利用者がロックを解除できる唯一の方法です。先に別の方法を追加してください</translation>
    </message>
    <message>
        <source>the entry is listed under another case, person or time</source>
        <translation>この記録が別の症例、人、または時刻に索引付けされています</translation>
    </message>
    <message>
        <source>what the entry says beyond its writes is gone, and nobody erased it</source>
        <translation>書き込み以外にこの記録が述べる内容がなく、消去もされていません</translation>
    </message>
    <message>
        <source>what the entry says was erased and is there again</source>
        <translation>消去された記録の内容が再び存在します</translation>
    </message>
    <message>
        <source>the record is listed under an entry that did not write it</source>
        <translation>このデータが、書き込んでいない記録に索引付けされています</translation>
    </message>
    <message>
        <source>the entry is missing from the record&apos;s history</source>
        <translation>このデータの履歴に記録がありません</translation>
    </message>
    <message>
        <source>version %1 of the record was erased and is there again</source>
        <translation>データの版 %1 は消去されましたが、再び存在します</translation>
    </message>
    <message>
        <source>the record lies with another case or person than it says</source>
        <translation>このデータは、示されているのとは別の症例または人に属しています</translation>
    </message>
    <message>
        <source>the record is listed under something that it does not say</source>
        <translation>このデータが、その内容にないものに索引付けされています</translation>
    </message>
    <message>
        <source>which versions are undecided is not what the journal says</source>
        <translation>どの版が未決定かが、履歴の内容と一致しません</translation>
    </message>
    <message>
        <source>entry %1 is another one than when the anchor was written (%2): the journal was written anew</source>
        <translation>記録 %1 は、照合点が書かれた時(%2)と異なります。履歴が書き直されています</translation>
    </message>
    <message>
        <source>entry %1 was there when the anchor was written (%2) and is gone: an older copy was put back</source>
        <translation>照合点が書かれた時(%2)にあった記録 %1 がありません。古い複製に戻されています</translation>
    </message>
    <message>
        <source>the file is no anchor of a journal</source>
        <translation>このファイルは履歴の照合点ではありません</translation>
    </message>
    <message>
        <source>the anchor is of another workspace</source>
        <translation>この照合点は別のワークスペースのものです</translation>
    </message>
    <message>
        <source>the anchor is not signed by a user of this workspace, or was changed</source>
        <translation>この照合点はこのワークスペースの利用者の署名がないか、変更されています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not REPLICA:SEQUENCE:HASH</source>
        <translation>「%1」は REPLICA:SEQUENCE:HASH ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for no words beside &quot;%2&quot;</source>
        <translation>「%1」では「%2」以外の記入を求めません</translation>
    </message>
    <message>
        <source>%1 takes consent back; record it as a withdrawal</source>
        <translation>%1 は同意を撤回する書式です。撤回として記録してください</translation>
    </message>
    <message>
        <source>%1 explains and asks nothing</source>
        <translation>%1 は説明の文書で、回答を求めません</translation>
    </message>
    <message>
        <source>%1 is filled in by a proxy</source>
        <translation>%1 は代諾者が記入する書式です</translation>
    </message>
    <message>
        <source>the age is in years</source>
        <translation>年齢は年で示します</translation>
    </message>
    <message>
        <source>%1 is no withdrawal form</source>
        <translation>%1 は同意撤回書ではありません</translation>
    </message>
    <message>
        <source>there is nothing in this file</source>
        <translation>このファイルには何もありません</translation>
    </message>
    <message>
        <source>this is larger than a signed form can be (64 MiB)</source>
        <translation>署名済みの書式としては大きすぎます(64 MiB まで)</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>読み取り中にファイルが変わりました</translation>
    </message>
    <message>
        <source>say why, in words that can be judged later</source>
        <translation>後から判断できる言葉で理由を書いてください</translation>
    </message>
    <message>
        <source>%1 has not asked for deletion: a withdrawal of the kind &quot;delete&quot; is needed first</source>
        <translation>%1 は削除を求めていません。先に「削除」の撤回が必要です</translation>
    </message>
    <message>
        <source>say why the data are destroyed</source>
        <translation>データを消去する理由を書いてください</translation>
    </message>
    <message>
        <source>Rewritten without the columns of a person whose data were destroyed: the original file, variants that only that person carries and what was counted over all samples are gone</source>
        <translation>データが消去された人の列を除いて書き直しました。元のファイル、その人だけが持つバリアント、全検体で数えた値は失われています</translation>
    </message>
    <message>
        <source>%1 records could not be taken apart and are gone, too</source>
        <translation>分割できなかった %1 レコードも失われています</translation>
    </message>
    <message>
        <source>That %1 took consent back, with the signed form, and the tasks that follow from it: they show that the wish was carried out</source>
        <translation>%1 が同意を撤回したこと、署名済みの書式、そこから生じたタスク(希望が実行されたことを示すため)</translation>
    </message>
    <message>
        <source>The pseudonym %1 and the place in the family, so that these have a subject</source>
        <translation>仮名 %1 と家族内での位置(これらの主体を示すため)</translation>
    </message>
    <message>
        <source>The ledger of what was provided, as the law asks, without what names the content</source>
        <translation>提供の台帳(法の求めによる。内容を示すものは除く)</translation>
    </message>
    <message>
        <source>The journal: who did what and when, without words of what is destroyed</source>
        <translation>履歴: 誰がいつ何をしたか(消去されたものの言葉は除く)</translation>
    </message>
    <message>
        <source>What belongs to the relatives of %1 alone</source>
        <translation>%1 の血縁者だけに属するもの</translation>
    </message>
    <message>
        <source>What colleagues wrote about others of the family: where a free text tells of %1, change it</source>
        <translation>家族の他の人について書かれたもの。自由記載に %1 のことがある場合は修正してください</translation>
    </message>
    <message>
        <source>%1 for %2: rewritten without this person; the original file, variants that nobody else in it carries and what was counted over all samples go</source>
        <translation>%2 の %1: この人を除いて書き直します。元のファイル、他に誰も持たないバリアント、全検体で数えた値は失われます</translation>
    </message>
    <message>
        <source>Backups and files that were handed out: a task asks for them to be destroyed</source>
        <translation>バックアップと渡したファイル: 消去を求めるタスクが作られます</translation>
    </message>
    <message>
        <source>The line names no gene</source>
        <translation>この行に遺伝子がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says neither that the variant contributed (1) nor that it did not (0)</source>
        <translation>「%1」は、バリアントが寄与した(1)とも寄与していない(0)とも示していません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number between 0 and %2</source>
        <translation>「%1」は 0 から %2 までの数ではありません</translation>
    </message>
    <message>
        <source>The line names no chromosome</source>
        <translation>この行に染色体がありません</translation>
    </message>
    <message>
        <source>The file holds no list of genes as Exomiser writes it</source>
        <translation>このファイルには Exomiser の形式の遺伝子一覧がありません</translation>
    </message>
    <message>
        <source>gene %1 of the list: %2</source>
        <translation>一覧の遺伝子 %1: %2</translation>
    </message>
    <message>
        <source>it has no symbol</source>
        <translation>記号がありません</translation>
    </message>
    <message>
        <source>it has no scores by mode of inheritance</source>
        <translation>遺伝形式ごとの得点がありません</translation>
    </message>
    <message>
        <source>a score is not between 0 and 1</source>
        <translation>得点が 0 から 1 の間にありません</translation>
    </message>
    <message>
        <source>a mode of inheritance has no combined score</source>
        <translation>遺伝形式の1つに総合得点がありません</translation>
    </message>
    <message>
        <source>no sample of these people has variants here</source>
        <translation>これらの人の検体でバリアントのあるものはありません</translation>
    </message>
    <message>
        <source>a phenopacket is about one person; say about whom</source>
        <translation>Phenopacket は1人についてのものです。誰についてかを指定してください</translation>
    </message>
    <message>
        <source>consent was taken back by the person whose sample is &quot;%1&quot;; nothing new of them is taken in</source>
        <translation>検体「%1」の人は同意を撤回しました。この人の新しいデータは取り込みません</translation>
    </message>
    <message>
        <source>%1 variants that were put aside in %2 are put aside in this file too</source>
        <translation>%2 で除外した %1 件のバリアントは、このファイルでも除外しました</translation>
    </message>
    <message>
        <source>the ledger has no row &quot;%1&quot;</source>
        <translation>台帳に行「%1」はありません</translation>
    </message>
    <message>
        <source>there is no user &quot;%1&quot;</source>
        <translation>利用者「%1」はいません</translation>
    </message>
    <message>
        <source>give the incident a short title without names of patients</source>
        <translation>事故に、患者の名前を含まない短い題を付けてください</translation>
    </message>
    <message>
        <source>say what happened, as far as it is known</source>
        <translation>わかっている範囲で何が起きたかを書いてください</translation>
    </message>
    <message>
        <source>say on which day it became known; it cannot lie ahead</source>
        <translation>何日に判明したかを示してください。先の日付にはできません</translation>
    </message>
    <message>
        <source>%1, of them %2 estimated</source>
        <translation>%1、うち %2 は推定</translation>
    </message>
    <message>
        <source>The data were strongly encrypted, and the key was not lost with them.</source>
        <translation>データは強く暗号化されており、鍵は一緒に失われていません。</translation>
    </message>
    <message>
        <source>this incident is closed</source>
        <translation>この事故は終了しています</translation>
    </message>
    <message>
        <source>say what came of it</source>
        <translation>結果を書いてください</translation>
    </message>
    <message>
        <source>%1 of its tasks are still open; write their outcomes first</source>
        <translation>タスクがまだ %1 件残っています。先に結果を書いてください</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <translation>判明日 %1</translation>
    </message>
    <message>
        <source>(still to be written)</source>
        <translation>(これから記入)</translation>
    </message>
    <message>
        <source>no entry of the journal permits it</source>
        <translation>これを許可した記録が履歴にありません</translation>
    </message>
    <message>
        <source>no entry of the journal says that it left</source>
        <translation>持ち出したという記録が履歴にありません</translation>
    </message>
    <message>
        <source>it left, and it is not written what</source>
        <translation>持ち出されましたが、何であったかが書かれていません</translation>
    </message>
    <message>
        <source>permitted and not completed: nothing left</source>
        <translation>許可されましたが完了していません。何も持ち出されていません</translation>
    </message>
    <message>
        <source>not completed after its bytes were free to leave: look whether the recipient has it</source>
        <translation>内容が外に出せる状態になった後、完了していません。受領者に届いたか確認してください</translation>
    </message>
    <message>
        <source>the second person did not sign this</source>
        <translation>第二の人はこれに署名していません</translation>
    </message>
    <message>
        <source>the journal tells of a row that is not there</source>
        <translation>履歴が示す行が台帳にありません</translation>
    </message>
    <message>
        <source>say from whom it was received</source>
        <translation>誰から受領したかを示してください</translation>
    </message>
    <message>
        <source>say what was received</source>
        <translation>何を受領したかを示してください</translation>
    </message>
    <message>
        <source>the record of a receipt needs %1</source>
        <translation>受領の記録には %1 が必要です</translation>
    </message>
    <message>
        <source>say with whom the agreement is</source>
        <translation>誰との取り決めかを示してください</translation>
    </message>
    <message>
        <source>say which contract or approval the agreement rests on</source>
        <translation>どの契約または承認に基づく取り決めかを示してください</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;</source>
        <translation>「%1」という目的はありません</translation>
    </message>
    <message>
        <source>there are no words to look for</source>
        <translation>探す言葉がありません</translation>
    </message>
    <message>
        <source>a gene</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>a genetic test</source>
        <translation>遺伝学的検査</translation>
    </message>
    <message>
        <source>a risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>family history</source>
        <translation>家族歴</translation>
    </message>
    <message>
        <source>a coded sign of the illness</source>
        <translation>病気の徴候のコード</translation>
    </message>
    <message>
        <source>another person&apos;s result</source>
        <translation>他の人の結果</translation>
    </message>
    <message>
        <source>there is no letter &quot;%1&quot;</source>
        <translation>「%1」という書簡はありません</translation>
    </message>
    <message>
        <source>“%1” tells of %2</source>
        <translation>「%1」は%2を伝えています</translation>
    </message>
    <message>
        <source>%1 may not stand in this kind of letter, whoever asks for it</source>
        <translation>%1は、誰の求めでも、この種類の書簡には書けません</translation>
    </message>
    <message>
        <source>say who asked for it and on which day</source>
        <translation>誰が、何日に求めたかを示してください</translation>
    </message>
    <message>
        <source>the person&apos;s consent to &quot;%1&quot; is needed</source>
        <translation>本人の「%1」への同意が必要です</translation>
    </message>
    <message>
        <source>a letter is written in Japanese or English</source>
        <translation>書簡は日本語または英語で書きます</translation>
    </message>
    <message>
        <source>say to whom the letter goes</source>
        <translation>書簡の宛先を示してください</translation>
    </message>
    <message>
        <source>this letter may not be drawn up: %1</source>
        <translation>この書簡は作成できません: %1</translation>
    </message>
    <message>
        <source>this document is not a letter</source>
        <translation>この文書は書簡ではありません</translation>
    </message>
    <message>
        <source>the count of wrong attempts cannot be written, and without it nothing is tried; give yourself write access to the folder, or make room on the disk</source>
        <translation>誤った試行の回数を書き込めないため、何も試しません。フォルダーへの書き込み権限を得るか、ディスクの空きを増やしてください</translation>
    </message>
    <message>
        <source>after %1 wrong attempts for %2 the next one has to wait %3 seconds</source>
        <translation>%2 の誤った試行が %1 回あったため、次の試行まで %3 秒お待ちください</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>メモが空です</translation>
    </message>
    <message>
        <source>this is not the name of a folder</source>
        <translation>これはフォルダーの名前ではありません</translation>
    </message>
    <message>
        <source>the folder that it should lie in does not exist</source>
        <translation>入れる先のフォルダーがありません</translation>
    </message>
    <message>
        <source>this folder holds something already; choose a new or an empty one</source>
        <translation>このフォルダーにはすでに何か入っています。新しいフォルダーか空のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the folder could not be given its name: %1</source>
        <translation>フォルダーに名前を付けられませんでした: %1</translation>
    </message>
    <message>
        <source>both languages need the same paragraphs</source>
        <translation>両方の言語に同じ段落が必要です</translation>
    </message>
    <message>
        <source>Enza cannot put &quot;%1&quot; into a package; say why it is not given instead</source>
        <translation>「%1」をパッケージに入れられません。入れない理由を示してください</translation>
    </message>
    <message>
        <source>nothing gathers &quot;%1&quot;</source>
        <translation>「%1」を集めるものがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tier; PCGR has 1 to 4 and noncoding</source>
        <translation>「%1」は階層ではありません。PCGR には 1 から 4 と noncoding があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place and change as PCGR writes them (7:g.140753336A&gt;T)</source>
        <translation>「%1」は PCGR の形式の場所と変化ではありません(7:g.140753336A&gt;T)</translation>
    </message>
    <message>
        <source>The alleles &quot;%1&quot; and &quot;%2&quot; are not written in bases</source>
        <translation>アレル「%1」と「%2」は塩基で書かれていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no assembly this program knows</source>
        <translation>「%1」は知られているアセンブリではありません</translation>
    </message>
    <message>
        <source>%1 was looked for and is not there, but %2 is described: %3</source>
        <translation>%1 は調べた結果認められませんが、%2 は記載されています: %3</translation>
    </message>
    <message>
        <source>%1 is not described, but is where much else is the same: %2</source>
        <translation>%1 は記載されていませんが、他に多くが共通する %2 に含まれます</translation>
    </message>
    <message>
        <source>%1 is not described, but is in diseases like this, as %2: %3</source>
        <translation>%1 は記載されていませんが、似た疾患に %2 としてあります: %3</translation>
    </message>
    <message>
        <source>%1 is near %2, both are %3, and diseases like this have it, as %4: %5</source>
        <translation>%1 は %2 に近く、どちらも %3 です。似た疾患に %4 としてあります: %5</translation>
    </message>
    <message>
        <source>%1 was chosen for predictions, but %2 has no thresholds for it; choose another predictor</source>
        <translation>予測に %1 が選ばれていますが、%2 にはそのしきい値がありません。別の予測ツールを選んでください</translation>
    </message>
    <message>
        <source>%1 has no thresholds for &quot;%2&quot;; choose one of %3</source>
        <translation>%1 には「%2」のしきい値がありません。次から選んでください: %3</translation>
    </message>
    <message>
        <source>%1 was accepted by %2; %3 is chosen now. What was recorded stays as it is.</source>
        <translation>%1 は %2 による判定で採用されました。現在は %3 が選ばれています。記録されたものはそのままです。</translation>
    </message>
    <message>
        <source>%1 was accepted before %2 was chosen (%3). What was recorded stays as it is.</source>
        <translation>%1 は、%2 が選ばれる前(%3)に採用されました。記録されたものはそのままです。</translation>
    </message>
    <message>
        <source>the second person is not another one</source>
        <translation>第二の人が別の人ではありません</translation>
    </message>
    <message>
        <source>the second person is no user of this workspace any more</source>
        <translation>第二の人はこのワークスペースの利用者ではなくなっています</translation>
    </message>
    <message>
        <source>the second person signed something else</source>
        <translation>第二の人が署名したのは別のものです</translation>
    </message>
    <message>
        <source>what is sealed needs readers: name users or roles</source>
        <translation>封をするには読める人が必要です。利用者または役割を指定してください</translation>
    </message>
    <message>
        <source>neither the table nor the case says the assembly; name it with the import</source>
        <translation>表にも症例にもアセンブリがありません。取り込み時に指定してください</translation>
    </message>
    <message>
        <source>%1 variants of tier 4, noncoding or without a tier are no findings here and were left out</source>
        <translation>階層4、非コード、または階層のないバリアント %1 件は、ここでは所見とせず、取り込みませんでした</translation>
    </message>
    <message>
        <source>%1 variants of the results are not among the variants of this case</source>
        <translation>結果のバリアント %1 件は、この症例のバリアントにありません</translation>
    </message>
    <message>
        <source>%1 rows rank lower, did not contribute, or are about genes without a finding here, and were left out</source>
        <translation>順位が低い、寄与していない、またはここに所見のない遺伝子の %1 行は取り込みませんでした</translation>
    </message>
    <message>
        <source>nobody in this workspace may read psychosocial notes, so none can be sealed</source>
        <translation>このワークスペースには心理社会的なメモを読める人がいないため、封をして書くことができません</translation>
    </message>
    <message>
        <source>the passphrase is too short: at least %1 characters (%2)</source>
        <translation>パスフレーズが短すぎます: %1 文字以上にしてください(%2)</translation>
    </message>
    <message>
        <source>the passphrase is too easy to guess (strength %1 of 4, needed %2; %3); add an unrelated word</source>
        <translation>パスフレーズが推測されやすすぎます(強度 4段階中 %1、必要 %2。%3)。関連のない語を加えてください</translation>
    </message>
    <message>
        <source>a change of a single base: of others nobody can tell which records of ClinVar change the same residue</source>
        <translation>1塩基の置換(それ以外では、ClinVar のどの記録が同じ残基の変化かわかりません)</translation>
    </message>
    <message>
        <source>the change of the protein (a name as p.Arg175His, or Codons and Protein_position), to tell which records of ClinVar change the same residue</source>
        <translation>蛋白質の変化(p.Arg175His のような表記、または Codons と Protein_position)。ClinVar のどの記録が同じ残基の変化かを知るため</translation>
    </message>
    <message>
        <source>the gene&apos;s strand (a coding name as c.524G&gt;A, or STRAND), to tell which records of ClinVar change the same residue</source>
        <translation>遺伝子の鎖(c.524G&gt;A のようなコード表記、または STRAND)。ClinVar のどの記録が同じ残基の変化かを知るため</translation>
    </message>
    <message>
        <source>names that fit the change of the base: no codon makes %1 of it</source>
        <translation>塩基の変化に合う表記: %1 になるコドンがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is a number above 0</source>
        <translation>「%1」を「%2」にはできません。0より大きい数です</translation>
    </message>
    <message>
        <source>Phase with the other variant of the gene</source>
        <translation>同じ遺伝子の他のバリアントとの相</translation>
    </message>
    <message>
        <source>Odds of pathogenicity of a functional study (OddsPath)</source>
        <translation>機能解析による病的オッズ(OddsPath)</translation>
    </message>
    <message>
        <source>Statistical validation of that study</source>
        <translation>その解析の統計的な検証</translation>
    </message>
    <message>
        <source>%1 is the predictor of the rule set</source>
        <translation>%1 はルールセットの予測ツールです</translation>
    </message>
    <message>
        <source>%1 was chosen beforehand for this workspace by %2</source>
        <translation>%1 は %2 がこのワークスペースのためにあらかじめ選びました</translation>
    </message>
    <message>
        <source>say what there is to do</source>
        <translation>すべきことを書いてください</translation>
    </message>
    <message>
        <source>this task is for others: %1</source>
        <translation>このタスクは他の人のものです: %1</translation>
    </message>
    <message>
        <source>say what was done: a task is finished with its outcome</source>
        <translation>何をしたかを書いてください。タスクは結果を書いて終了します</translation>
    </message>
    <message>
        <source>this task is finished already</source>
        <translation>このタスクはすでに終了しています</translation>
    </message>
    <message>
        <source>The set has no evidence scale</source>
        <translation>このセットにエビデンスの尺度がありません</translation>
    </message>
    <message>
        <source>The evidence scale &quot;%1&quot; has no levels</source>
        <translation>エビデンスの尺度「%1」にレベルがありません</translation>
    </message>
    <message>
        <source>The evidence scale &quot;%1&quot; is there twice</source>
        <translation>エビデンスの尺度「%1」が2回あります</translation>
    </message>
    <message>
        <source>Consequence: %1</source>
        <translation>影響: %1</translation>
    </message>
    <message>
        <source>%1; how the gene&apos;s diseases are inherited is not annotated</source>
        <translation>%1。この遺伝子の疾患の遺伝形式は注釈にありません</translation>
    </message>
    <message>
        <source>%1; the gene is annotated as %2</source>
        <translation>%1。この遺伝子の注釈は %2 です</translation>
    </message>
    <message>
        <source>%1, but the gene is annotated only as %2</source>
        <translation>%1。ただしこの遺伝子の注釈は %2 だけです</translation>
    </message>
    <message>
        <source>De novo</source>
        <translation>新生</translation>
    </message>
    <message>
        <source>Two copies, one from each parent</source>
        <translation>両アレル、両親から1つずつ</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>両アレル</translation>
    </message>
    <message>
        <source>One of two variants that leave no copy of the gene unchanged</source>
        <translation>この遺伝子の変化のないコピーを残さない2つのバリアントの1つ</translation>
    </message>
    <message>
        <source>On the X chromosome, as an X-linked disease would be</source>
        <translation>X染色体上、X連鎖の疾患で見られる形</translation>
    </message>
    <message>
        <source>Mitochondrial</source>
        <translation>ミトコンドリア</translation>
    </message>
    <message>
        <source>One copy, inherited from a parent</source>
        <translation>1アレル、親から受け継いだもの</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>1アレル</translation>
    </message>
    <message>
        <source>One copy, and another variant perhaps on the other</source>
        <translation>1アレル、もう一方にも別のバリアントがある可能性</translation>
    </message>
    <message>
        <source>Two copies, as a parent may have too</source>
        <translation>両アレル、親も同様の可能性</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>常染色体顕性（優性）</translation>
    </message>
    <message>
        <source>autosomal recessive</source>
        <translation>常染色体潜性（劣性）</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X連鎖</translation>
    </message>
    <message>
        <source>X-linked recessive</source>
        <translation>X連鎖潜性（劣性）</translation>
    </message>
    <message>
        <source>X-linked dominant</source>
        <translation>X連鎖顕性（優性）</translation>
    </message>
    <message>
        <source>mitochondrial</source>
        <translation>ミトコンドリア</translation>
    </message>
    <message>
        <source>Y-linked</source>
        <translation>Y連鎖</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>体細胞</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This person has others that change the same protein: %1</source>
        <translation>この人には同じ蛋白質を変える他のバリアントがあります: %1</translation>
    </message>
    <message>
        <source>Looked in other cases for variants of this one</source>
        <translation>この症例のバリアントを他の症例で調べました</translation>
    </message>
    <message>
        <source>Imported PCGR&apos;s results of %1 (%2 findings)</source>
        <translation>%1 の PCGR の結果を取り込みました(所見 %2 件)</translation>
    </message>
    <message>
        <source>Imported Exomiser&apos;s results of %1 (%2 findings)</source>
        <translation>%1 の Exomiser の結果を取り込みました(所見 %2 件)</translation>
    </message>
    <message>
        <source>Chose %1 for predictions, after %2</source>
        <translation>予測ツールに %1 を選びました(以前は %2)</translation>
    </message>
    <message>
        <source>Recorded changed preferences of %1 on the form %2</source>
        <translation>%1 の変更された意思を書式 %2 で記録しました</translation>
    </message>
    <message>
        <source>Looked at a signed form of %1</source>
        <translation>%1 の署名済みの書式を見ました</translation>
    </message>
    <message>
        <source>Made a task: %1</source>
        <translation>タスクを作りました: %1</translation>
    </message>
    <message>
        <source>Finished a task (%1): %2</source>
        <translation>タスクを終了しました(%1): %2</translation>
    </message>
    <message>
        <source>Made %1 tasks that follow from consent as recorded</source>
        <translation>記録された同意から生じるタスク %1 件を作りました</translation>
    </message>
    <message>
        <source>Opened %1 records that were sealed to named readers</source>
        <translation>指定した読者に封をされていた %1 件を開きました</translation>
    </message>
    <message>
        <source>Wrote a note on the case %1</source>
        <translation>症例 %1 にメモを書きました</translation>
    </message>
    <message>
        <source>Wrote a psychosocial note on the case %1</source>
        <translation>症例 %1 に心理社会的なメモを書きました</translation>
    </message>
    <message>
        <source>Read psychosocial notes</source>
        <translation>心理社会的なメモを読みました</translation>
    </message>
    <message>
        <source>Emergency access to the case %1 until %2</source>
        <translation>症例 %1 への緊急アクセス(%2 まで)</translation>
    </message>
    <message>
        <source>Ended the emergency access to the case %1</source>
        <translation>症例 %1 への緊急アクセスを終了しました</translation>
    </message>
    <message>
        <source>Prepared the package of everything held about %1</source>
        <translation>%1 について保有するすべてのパッケージを用意しました</translation>
    </message>
    <message>
        <source>Drafted the letter %1, revision %2</source>
        <translation>書簡 %1 の第 %2 版を下書きしました</translation>
    </message>
    <message>
        <source>Let out the letter %1, revision %2</source>
        <translation>書簡 %1 の第 %2 版を持ち出しました</translation>
    </message>
    <message>
        <source>Wrote down the incident %1</source>
        <translation>事故 %1 を記録しました</translation>
    </message>
    <message>
        <source>Closed the incident %1</source>
        <translation>事故 %1 を終了しました</translation>
    </message>
    <message>
        <source>Let out the report on the incident %1</source>
        <translation>事故 %1 の報告を持ち出しました</translation>
    </message>
    <message>
        <source>Free to leave: %1, for %2, to %3</source>
        <translation>外に出せる状態にしました: %1、目的 %2、宛先 %3</translation>
    </message>
    <message>
        <source>Signed as second person: %1, for %2, to %3</source>
        <translation>第二の人として署名しました: %1、目的 %2、宛先 %3</translation>
    </message>
    <message>
        <source>Provided %1, for %2, to %3</source>
        <translation>提供しました: %1、目的 %2、宛先 %3</translation>
    </message>
    <message>
        <source>Recorded what %1 sent: %2</source>
        <translation>%1 から届いたものを記録しました: %2</translation>
    </message>
    <message>
        <source>Recorded the agreement with %1</source>
        <translation>%1 との取り決めを記録しました</translation>
    </message>
    <message>
        <source>Ended the agreement with %1</source>
        <translation>%1 との取り決めを終了しました</translation>
    </message>
    <message>
        <source>Read the ledger</source>
        <translation>台帳を見ました</translation>
    </message>
    <message>
        <source>Wrote the ledger for an inspection (%1 rows)</source>
        <translation>検査のために台帳を書き出しました(%1 行)</translation>
    </message>
    <message>
        <source>%1 says something else than what was judged by (%2 alerts opened)</source>
        <translation>%1 は、判定の根拠となったものと異なる内容です(アラート %2 件を開きました)</translation>
    </message>
    <message>
        <source>Destroyed what was held of %1: %2</source>
        <translation>%1 について保有していたものを消去しました: %2</translation>
    </message>
    <message>
        <source>Wrote down where the journal stands, to compare it later</source>
        <translation>後で照合するため、履歴の現在の位置を書き出しました</translation>
    </message>
    <message>
        <source>Handed out the journal without patient data (%1 entries)</source>
        <translation>患者データを除いた履歴を渡しました(%1 件)</translation>
    </message>
    <message>
        <source>Removed a way to unlock of %1</source>
        <translation>%1 のロック解除の方法を削除しました</translation>
    </message>
    <message>
        <source>Unlocked after %1 wrong attempts for %2</source>
        <translation>%2 の誤った試行 %1 回の後、ロックを解除しました</translation>
    </message>
    <message>
        <source>you come in with a second factor only: add it again with the new passphrase, then remove the old way in</source>
        <translation>あなたは第二要素がある場合にのみ入れます。新しいパスフレーズで第二要素をもう一度追加し、古い方法を削除してください</translation>
    </message>
    <message>
        <source>your role works with a second factor only, and this is your last one; add another one first</source>
        <translation>あなたの役割は第二要素がある場合にのみ使え、これが最後の1つです。先に別の第二要素を追加してください</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>ワークスペースはロックされています</translation>
    </message>
    <message>
        <source>a letter says to whom it goes: use &quot;letter draft&quot;</source>
        <translation>書簡には宛先があります。&quot;letter draft&quot; を使ってください</translation>
    </message>
    <message>
        <source>One of two variants on different copies, of which not both change the protein</source>
        <translation>別々のコピーにある2つのバリアントの1つ。両方が蛋白質を変えるわけではありません</translation>
    </message>
    <message>
        <source>one of the two holds variants alone and no evidence, so they cannot be compared</source>
        <translation>一方がバリアントだけでエビデンスを含まないため、比較できません</translation>
    </message>
    <message>
        <source>%1 opinion(s) dissent or ask: a live meeting has to decide</source>
        <translation>反対または質問の意見が %1 件あります。会議で決める必要があります</translation>
    </message>
    <message>
        <source>%1 opinion(s) were given on material that was changed since</source>
        <translation>その後に変わった資料への意見が %1 件あります</translation>
    </message>
    <message>
        <source>%1: the panel needs %2 full-time members in this role, and has %3</source>
        <translation>%1: パネルにはこの役割の常勤の構成員が %2 人必要ですが、%3 人です</translation>
    </message>
    <message>
        <source>%1: the panel needs %2 members in this role, and has %3</source>
        <translation>%1: パネルにはこの役割の構成員が %2 人必要ですが、%3 人です</translation>
    </message>
    <message>
        <source>%1: the members in this role need %2 different specialties</source>
        <translation>%1: この役割の構成員には %2 種類の専門領域が必要です</translation>
    </message>
    <message>
        <source>%1 alone fills %2 roles: %3</source>
        <translation>%1 が1人で %2 つの役割を担っています: %3</translation>
    </message>
    <message>
        <source>the rules name no domain or no role</source>
        <translation>ルールに領域または役割がありません</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; has no key of its own</source>
        <translation>役割「%1」に固有のキーがありません</translation>
    </message>
    <message>
        <source>the numbers of the role &quot;%1&quot; cannot be met</source>
        <translation>役割「%1」の人数は満たせません</translation>
    </message>
    <message>
        <source>no rules on the panel&apos;s roles are in force for &quot;%1&quot; on %2</source>
        <translation>%2 に「%1」で有効な、パネルの役割のルールはありません</translation>
    </message>
    <message>
        <source>%1 is asked for, because it is not recorded whether the case needs it</source>
        <translation>%1 を求めています(症例に必要かどうか記録されていないため)</translation>
    </message>
    <message>
        <source>%1 is not asked for, because it is not recorded whether the case needs it</source>
        <translation>%1 を求めていません(症例に必要かどうか記録されていないため)</translation>
    </message>
    <message>
        <source>%1: %2 must attend, and %3 do</source>
        <translation>%1: %2 人の出席が必要ですが、%3 人です</translation>
    </message>
    <message>
        <source>主: the attending physician or a deputy must attend, or hand in treatment and family history beforehand</source>
        <translation>主: 主治医または代理の出席、あるいは治療歴と家族歴の事前の提出が必要です</translation>
    </message>
    <message>
        <source>the panel has no register of members: who belongs to it was not judged</source>
        <translation>パネルの構成員名簿がないため、構成要件は判断していません</translation>
    </message>
    <message>
        <source>only %1 person(s) decide; the rules name no least number</source>
        <translation>判断するのは %1 人だけです(最低人数はルールにありません)</translation>
    </message>
    <message>
        <source>this case is not on the agenda</source>
        <translation>この症例は議題にありません</translation>
    </message>
    <message>
        <source>a member of the panel has at least one role</source>
        <translation>パネルの構成員には1つ以上の役割が必要です</translation>
    </message>
    <message>
        <source>the role %1 would end before it starts</source>
        <translation>役割 %1 の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>say in which roles they are asked</source>
        <translation>どの役割で依頼するか示してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role of the rules in force that day; they know %2</source>
        <translation>「%1」は当日有効なルールの役割ではありません。ルールにある役割: %2</translation>
    </message>
    <message>
        <source>%1 was not invited; invite them with their roles first</source>
        <translation>%1 は招集されていません。先に役割とともに招集してください</translation>
    </message>
    <message>
        <source>say why they step back; the minutes name it</source>
        <translation>外れる理由を示してください(議事録に載ります)</translation>
    </message>
    <message>
        <source>this meeting is live; opinions are given in a circulating one</source>
        <translation>この会議は対面(同時)開催です。意見は持ち回りの場合に述べます</translation>
    </message>
    <message>
        <source>you were not invited to this meeting</source>
        <translation>この会議に招集されていません</translation>
    </message>
    <message>
        <source>you stepped back from this case</source>
        <translation>この症例からは外れています</translation>
    </message>
    <message>
        <source>say what you object to, or what you ask</source>
        <translation>反対する点、または質問を書いてください</translation>
    </message>
    <message>
        <source>Invited %2 to %1 (%3)</source>
        <translation>%2 を %1 に招集しました(%3)</translation>
    </message>
    <message>
        <source>Recorded that %2 attends %1</source>
        <translation>%2 の %1 への出席を記録しました</translation>
    </message>
    <message>
        <source>Recorded that %2 steps back from a case of %1: %3</source>
        <translation>%2 が %1 の症例から外れることを記録しました: %3</translation>
    </message>
    <message>
        <source>Recorded what the rules on roles ask about %1</source>
        <translation>%1 の構成要件に関わる事実を記録しました</translation>
    </message>
    <message>
        <source>Entered %1 in the panel&apos;s register</source>
        <translation>%1 をパネルの構成員名簿に入れました</translation>
    </message>
    <message>
        <source>Gave an opinion in %1: %2</source>
        <translation>%1 で意見を述べました: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: case, finding:ID, decision:ID, meeting:ID</source>
        <translation>「%1」は case、finding:ID、decision:ID、meeting:ID のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say of what, then = and the words</source>
        <translation>「%1」には、何について、= に続けて何を、が書かれていません</translation>
    </message>
    <message>
        <source>no panel decided on this case yet</source>
        <translation>この症例について決定したパネルはまだありません</translation>
    </message>
    <message>
        <source>this is not one JSON object: %1</source>
        <translation>これは一つの JSON オブジェクトではありません: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing of a recommendation; known are kind, findings, what, drug, trial, scheme, scale, level, reason, priority</source>
        <translation>「%1」は推奨の項目ではありません。使えるのは kind、findings、what、drug、trial、scheme、scale、level、reason、priority です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not FINDING=ACT; acts are %2</source>
        <translation>「%1」は FINDING=ACT の形ではありません。ACT は %2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no adverse event; write TERM:GRADE or TERM:GRADE:DATE</source>
        <translation>「%1」は有害事象の書き方ではありません。TERM:GRADE または TERM:GRADE:DATE と書いてください</translation>
    </message>
    <message>
        <source>say where the pack goes, or ask for a preview</source>
        <translation>資料の書き出し先を指定するか、プレビューを指定してください</translation>
    </message>
    <message>
        <source>say what to change: --add, --remove, --order or --case</source>
        <translation>何を変えるかを指定してください: --add、--remove、--order、--case のいずれか</translation>
    </message>
    <message>
        <source>say of which case: --case or --add</source>
        <translation>どの症例かを指定してください: --case または --add</translation>
    </message>
    <message>
        <source>say with what to sign: --pkcs12 or --pkcs11, one of them</source>
        <translation>何で署名するかを指定してください: --pkcs12 か --pkcs11 のどちらか一方</translation>
    </message>
    <message>
        <source>name a PDF, or give the code printed on a document with --code, one of them</source>
        <translation>PDF を指定するか、文書に印刷されたコードを --code で指定してください。どちらか一方です</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読めません</translation>
    </message>
    <message>
        <source>a summary is of all cases: leave --case or --summary out</source>
        <translation>まとめは全症例のものです。--case か --summary のどちらかを外してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a date (2026-12-01, in Japan) nor a time (2026-12-01T09:00:00Z)</source>
        <translation>「%1」は日付（日本の日付で 2026-12-01）でも時刻（2026-12-01T09:00:00Z）でもありません</translation>
    </message>
    <message>
        <source>The first line of a CanRisk file is &quot;##CanRisk&quot; with its version</source>
        <translation>CanRisk ファイルの1行目は「##CanRisk」とその版です</translation>
    </message>
    <message>
        <source>CanRisk version %1 is not known here; versions 1 to 4 are</source>
        <translation>CanRisk の版 %1 には対応していません。対応しているのは版1〜4です</translation>
    </message>
    <message>
        <source>Column %1 of CanRisk version %2 is &quot;%3&quot;, here it is &quot;%4&quot;</source>
        <translation>CanRisk 版 %2 の列 %1 は「%3」ですが、このファイルでは「%4」です</translation>
    </message>
    <message>
        <source>This line of the heading is not known to CanRisk versions 1 to 4</source>
        <translation>この見出し行は CanRisk 版1〜4にはありません</translation>
    </message>
    <message>
        <source>Lines of the heading stand before the first person</source>
        <translation>見出し行は最初の人の前に置きます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is said twice</source>
        <translation>「%1」が2回書かれています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of %2</source>
        <translation>「%1」は %2 の値ではありません</translation>
    </message>
    <message>
        <source>The line has %1 columns; a person in CanRisk version %2 has %3</source>
        <translation>この行の列数は %1 です。CanRisk 版 %2 では1人につき %3 列です</translation>
    </message>
    <message>
        <source>The file describes a second family, &quot;%1&quot;; a case has one</source>
        <translation>このファイルには2つ目の家系「%1」があります。症例の家系は一つです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is described a second time</source>
        <translation>「%1」が2回記述されています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sex of CanRisk (M or F)</source>
        <translation>「%1」は CanRisk の性別（M または F）ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor 1</source>
        <translation>「%1」は 0 でも 1 でもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no test of CanRisk (such as 0:0, S:N, T:P)</source>
        <translation>「%1」は CanRisk の検査結果（0:0、S:N、T:P など）ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are not five results of pathology</source>
        <translation>「%1」は5項目の病理結果ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither P nor N nor 0</source>
        <translation>「%1」は P、N、0 のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the file</source>
        <translation>「%1」はこのファイルにありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a parent of the wrong sex</source>
        <translation>「%1」は性別の合わない親になっています</translation>
    </message>
    <message>
        <source>%1 people are targets; a family has one</source>
        <translation>対象者が %1 人います。一つの家系に対象者は1人です</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>乳がん</translation>
    </message>
    <message>
        <source>Second breast cancer</source>
        <translation>第2の乳がん</translation>
    </message>
    <message>
        <source>Ovarian cancer</source>
        <translation>卵巣がん</translation>
    </message>
    <message>
        <source>Prostate cancer</source>
        <translation>前立腺がん</translation>
    </message>
    <message>
        <source>Pancreatic cancer</source>
        <translation>膵がん</translation>
    </message>
    <message>
        <source>a pregnancy or loss (%1)</source>
        <translation>妊娠または流産等（%1）</translation>
    </message>
    <message>
        <source>a symbol for several people (%1) is written as one</source>
        <translation>複数人を表す記号（%1）は1人として書き出されます</translation>
    </message>
    <message>
        <source>CanRisk needs the sex assigned at birth of %1</source>
        <translation>CanRisk では %1 の出生時に割り当てられた性別が必要です</translation>
    </message>
    <message>
        <source>CanRisk needs both parents of %1 or none</source>
        <translation>CanRisk では %1 の両親は、両方あるか両方ないかのどちらかです</translation>
    </message>
    <message>
        <source>the result for %1 of %2</source>
        <translation>%2 の %1 の結果</translation>
    </message>
    <message>
        <source>&quot;%1&quot; divides by nothing</source>
        <translation>「%1」は0で割っています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no probability; write it as 2/3, 0.95 or 95%</source>
        <translation>「%1」は確率ではありません。2/3、0.95、95% のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than certain: a probability is from 0 to 1</source>
        <translation>「%1」は確実を超えています。確率は 0 から 1 です</translation>
    </message>
    <message>
        <source>%1 is no age in years</source>
        <translation>%1 は年齢（歳）ではありません</translation>
    </message>
    <message>
        <source>the individual has no id</source>
        <translation>この人の ID がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the family twice</source>
        <translation>「%1」が家系に2人います</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the family</source>
        <translation>「%1」は家系にいません</translation>
    </message>
    <message>
        <source>one symbol stands for 1 to 99 people, or 0 for an unknown number</source>
        <translation>一つの記号が表すのは1〜99人、人数不明は 0 です</translation>
    </message>
    <message>
        <source>%1 is no number of weeks of a pregnancy</source>
        <translation>%1 は妊娠週数ではありません</translation>
    </message>
    <message>
        <source>%1 is no year</source>
        <translation>%1 は西暦年ではありません</translation>
    </message>
    <message>
        <source>the year of death is before that of birth</source>
        <translation>死亡年が出生年より前です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the key</source>
        <translation>「%1」は凡例にありません</translation>
    </message>
    <message>
        <source>there is no set of twins &quot;%1&quot;</source>
        <translation>双子の組「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be among their own ancestors</source>
        <translation>「%1」が自分自身の祖先になってしまいます</translation>
    </message>
    <message>
        <source>a partnership is of two people</source>
        <translation>パートナー関係は2人の間のものです</translation>
    </message>
    <message>
        <source>each trait of the key needs an id of its own</source>
        <translation>凡例の各形質にはそれぞれの ID が必要です</translation>
    </message>
    <message>
        <source>a symbol has four parts, 1 to 4; 0 is none</source>
        <translation>記号の区画は 1〜4 です。0 は区画なしです</translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <translation>聴取相手: %1</translation>
    </message>
    <message>
        <source>Drawn on %1</source>
        <translation>作成日: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>confirmed by records</source>
        <translation>記録で確認済み</translation>
    </message>
    <message>
        <source>as reported by the family</source>
        <translation>家族の申告による</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: say on which side, paternal or maternal</source>
        <translation>「%1」: 父方か母方かを書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood</source>
        <translation>「%1」は解釈できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a number before it</source>
        <translation>「%1」の前に人数が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of relatives (1 to 20)</source>
        <translation>「%1」は親族の人数（1〜20）ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: name a relative first</source>
        <translation>「%1」: 先に続柄を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age in years</source>
        <translation>「%1」は年齢（歳）ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is one of them only</source>
        <translation>「%1」: この続柄は1人だけです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is said of more people than there are</source>
        <translation>「%1」は全体の人数より多くなっています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year of birth</source>
        <translation>「%1」は出生年ではありません</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>罹患</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>非罹患</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>保因</translation>
    </message>
    <message>
        <source>carrier without signs so far</source>
        <translation>未発症の保因</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation>流産</translation>
    </message>
    <message>
        <source>termination</source>
        <translation>人工妊娠中絶</translation>
    </message>
    <message>
        <source>stillbirth</source>
        <translation>死産</translation>
    </message>
    <message>
        <source>adopted into the family</source>
        <translation>養子（家族に迎えた）</translation>
    </message>
    <message>
        <source>given up for adoption</source>
        <translation>養子（他家へ）</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>双子</translation>
    </message>
    <message>
        <source>identical twins</source>
        <translation>一卵性双生児</translation>
    </message>
    <message>
        <source>fraternal twins</source>
        <translation>二卵性双生児</translation>
    </message>
    <message>
        <source>little is known</source>
        <translation>情報が少ない</translation>
    </message>
    <message>
        <source>%1 of them: %2</source>
        <translation>うち %1 人: %2</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>older brother</source>
        <translation>兄</translation>
    </message>
    <message>
        <source>younger brother</source>
        <translation>弟</translation>
    </message>
    <message>
        <source>older sister</source>
        <translation>姉</translation>
    </message>
    <message>
        <source>younger sister</source>
        <translation>妹</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>兄弟</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>姉妹</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>同胞</translation>
    </message>
    <message>
        <source>son</source>
        <translation>息子</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>娘</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>夫</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>妻</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>paternal grandfather</source>
        <translation>父方祖父</translation>
    </message>
    <message>
        <source>paternal grandmother</source>
        <translation>父方祖母</translation>
    </message>
    <message>
        <source>maternal grandfather</source>
        <translation>母方祖父</translation>
    </message>
    <message>
        <source>maternal grandmother</source>
        <translation>母方祖母</translation>
    </message>
    <message>
        <source>paternal uncle</source>
        <translation>父方おじ</translation>
    </message>
    <message>
        <source>paternal aunt</source>
        <translation>父方おば</translation>
    </message>
    <message>
        <source>maternal uncle</source>
        <translation>母方おじ</translation>
    </message>
    <message>
        <source>maternal aunt</source>
        <translation>母方おば</translation>
    </message>
    <message>
        <source>paternal cousin</source>
        <translation>父方いとこ</translation>
    </message>
    <message>
        <source>maternal cousin</source>
        <translation>母方いとこ</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>おい</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>めい</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>孫</translation>
    </message>
    <message>
        <source>%1 is no number of children</source>
        <translation>%1 は子の人数ではありません</translation>
    </message>
    <message>
        <source>carries it</source>
        <translation>保因者である</translation>
    </message>
    <message>
        <source>does not carry it</source>
        <translation>保因者でない</translation>
    </message>
    <message>
        <source>the test found nothing (it finds %1 of carriers)</source>
        <translation>検査で見つからなかった（この検査は保因者の %1 を見つけます）</translation>
    </message>
    <message>
        <source>Both parents carry it. Of four equally likely outcomes one is ill and excluded; two of the three others carry it</source>
        <translation>両親とも保因者です。同じ確からしさの4通りのうち1通りは発症で除かれ、残る3通りのうち2通りが保因者です</translation>
    </message>
    <message>
        <source>A parent of somebody with the illness passed one copy on and carries it for certain</source>
        <translation>発症者の親は一つのコピーを伝えており、必ず保因者です</translation>
    </message>
    <message>
        <source>Who has the illness passes a copy on to every child</source>
        <translation>発症者はすべての子にコピーを一つ伝えます</translation>
    </message>
    <message>
        <source>The common parent carries it and passes the copy on to half of the children</source>
        <translation>共通の親が保因者で、子の半分にコピーを伝えます</translation>
    </message>
    <message>
        <source>The parent who is their sibling carries it, so one of the grandparents does; half of the grandparents&apos; children carry it</source>
        <translation>きょうだいである親が保因者なので、祖父母の一方が保因者です。祖父母の子の半分が保因者です</translation>
    </message>
    <message>
        <source>The parent got the copy from one of two grandparents</source>
        <translation>親は、2人の祖父母のどちらかからコピーを受け継ぎました</translation>
    </message>
    <message>
        <source>The sibling carries it with 2/3 and passes it on to half of the children</source>
        <translation>きょうだいは 2/3 の確率で保因者で、子の半分に伝えます</translation>
    </message>
    <message>
        <source>The aunt or uncle carries it with 1/2 and passes it on to half of the children</source>
        <translation>おじ・おばは 1/2 の確率で保因者で、子の半分に伝えます</translation>
    </message>
    <message>
        <source>As many in the population carry it</source>
        <translation>一般集団での保因者の割合です</translation>
    </message>
    <message>
        <source>two hypotheses are needed at least</source>
        <translation>仮説は少なくとも2つ必要です</translation>
    </message>
    <message>
        <source>each thing observed needs a probability under each hypothesis</source>
        <translation>観察した各事柄には、それぞれの仮説のもとでの確率が必要です</translation>
    </message>
    <message>
        <source>the hypotheses are more than certain together (%1)</source>
        <translation>仮説の確率の合計が確実を超えています（%1）</translation>
    </message>
    <message>
        <source>the numbers are too long to calculate exactly; give fewer digits</source>
        <translation>数が長すぎて正確に計算できません。桁数を減らしてください</translation>
    </message>
    <message>
        <source>what was observed cannot be under any of the hypotheses</source>
        <translation>観察した事柄は、どの仮説のもとでも起こりえません</translation>
    </message>
    <message>
        <source>If: %1. Prior probability times what was observed</source>
        <translation>もし %1 なら。事前確率 × 観察の確率</translation>
    </message>
    <message>
        <source>All of these together</source>
        <translation>これらすべての合計</translation>
    </message>
    <message>
        <source>The first divided by all together</source>
        <translation>最初のものを合計で割る</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>与えられた値</translation>
    </message>
    <message>
        <source>say how many in the population carry it</source>
        <translation>一般集団の保因者の割合を指定してください</translation>
    </message>
    <message>
        <source>%1 children with a partner who carries it are not ill</source>
        <translation>保因者のパートナーとの子 %1 人が発症していません</translation>
    </message>
    <message>
        <source>A child is ill when both carry it and both pass it on: one of four</source>
        <translation>両方が保因者で両方が伝えたとき、子は発症します。4人に1人です</translation>
    </message>
    <message>
        <source>%1 sons are healthy (each with 1/2 if she carries it)</source>
        <translation>健康な息子が %1 人います（保因者なら1人につき 1/2）</translation>
    </message>
    <message>
        <source>A carrier passes it on to half of her daughters</source>
        <translation>保因者は娘の半分に伝えます</translation>
    </message>
    <message>
        <source>A son is ill when she carries it and passes it on: one of two</source>
        <translation>母が保因者で、それを伝えたとき、息子は発症します。2人に1人です</translation>
    </message>
    <message>
        <source>give the penetrance at the age, or a table of ages and the age</source>
        <translation>その年齢での浸透率か、年齢の表と年齢を指定してください</translation>
    </message>
    <message>
        <source>ages have to rise and penetrance may not fall: see %1</source>
        <translation>年齢は昇順で、浸透率は下がってはいけません: %1 を確認してください</translation>
    </message>
    <message>
        <source>the table begins at %1</source>
        <translation>表は %1 から始まります</translation>
    </message>
    <message>
        <source>Penetrance at %1, between the table&apos;s ages %2 and %3</source>
        <translation>%1 の浸透率（表の年齢 %2 と %3 の間）</translation>
    </message>
    <message>
        <source>Penetrance at %1 by the table</source>
        <translation>表による %1 の浸透率</translation>
    </message>
    <message>
        <source>shows nothing of it (%1 of carriers would by then)</source>
        <translation>まだ症状がない（保因者の %1 がその年齢までに発症します）</translation>
    </message>
    <message>
        <source>A parent with it passes it on to half of the children</source>
        <translation>その親は子の半分に伝えます</translation>
    </message>
    <message>
        <source>Probability before the test</source>
        <translation>検査前の確率</translation>
    </message>
    <message>
        <source>proband</source>
        <translation>発端者</translation>
    </message>
    <message>
        <source>consultand</source>
        <translation>クライエント</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>養子</translation>
    </message>
    <message>
        <source>loss before 20 weeks</source>
        <translation>20週未満の流産等</translation>
    </message>
    <message>
        <source>partners are related</source>
        <translation>パートナー同士が血縁</translation>
    </message>
    <message>
        <source>ectopic pregnancy</source>
        <translation>異所性妊娠</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>ノンバイナリー</translation>
    </message>
    <message>
        <source>gender not known</source>
        <translation>ジェンダー不明</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 週</translation>
    </message>
    <message>
        <source>d. %1 y</source>
        <translation>享年 %1</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 歳</translation>
    </message>
    <message>
        <source>b. %1</source>
        <translation>%1 年生</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>複数人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>affected: %1</source>
        <translation>罹患: %1</translation>
    </message>
    <message>
        <source>a circulation lasts at least a day</source>
        <translation>持ち回りの期間は1日以上です</translation>
    </message>
    <message>
        <source>reminders go up in level and come later from one to the next</source>
        <translation>督促は段階が上がるごとに後になります</translation>
    </message>
    <message>
        <source>a stage needs a key, the events it lies between and a target above zero</source>
        <translation>区間には、キーと、両端の出来事と、0より大きい目標が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the events that the set lists</source>
        <translation>「%1」はこのセットが挙げる出来事にありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the stages</source>
        <translation>「%1」は区間にありません</translation>
    </message>
    <message>
        <source>there is no certificate in the file (PEM or DER)</source>
        <translation>ファイルに証明書（PEM または DER）がありません</translation>
    </message>
    <message>
        <source>the file is no PKCS#12 container (.p12, .pfx)</source>
        <translation>このファイルは PKCS#12 コンテナー（.p12、.pfx）ではありません</translation>
    </message>
    <message>
        <source>the passphrase of the PKCS#12 file does not fit</source>
        <translation>PKCS#12 ファイルのパスフレーズが合いません</translation>
    </message>
    <message>
        <source>the PKCS#12 file is locked in a way that is no longer safe (RC2 or similar); have it issued anew, or convert it with AES</source>
        <translation>この PKCS#12 ファイルは、もはや安全でない方式（RC2 など）で保護されています。再発行するか、AES の形式に変換してください</translation>
    </message>
    <message>
        <source>the PKCS#12 file does not hold a private key with its certificate</source>
        <translation>この PKCS#12 ファイルには、秘密鍵とその証明書の組がありません</translation>
    </message>
    <message>
        <source>the token holds no certificate of this key; name its file</source>
        <translation>トークンにこの鍵の証明書がありません。証明書のファイルを指定してください</translation>
    </message>
    <message>
        <source>this PDF is built in a way that Enza cannot sign</source>
        <translation>この PDF の構造には Enza は署名できません</translation>
    </message>
    <message>
        <source>the signature is larger than the place that was kept for it</source>
        <translation>署名が、確保した領域より大きくなりました</translation>
    </message>
    <message>
        <source>the PDF&apos;s table of objects is not one that Enza can add to</source>
        <translation>この PDF のオブジェクト表には Enza から追記できません</translation>
    </message>
    <message>
        <source>%1 is not an http address</source>
        <translation>%1 は http のアドレスではありません</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>the certificate of %1 was revoked</source>
        <translation>%1 の証明書は失効しています</translation>
    </message>
    <message>
        <source>what %1 answers is not a valid statement on the certificate</source>
        <translation>%1 の応答は、証明書についての有効な回答ではありません</translation>
    </message>
    <message>
        <source>%1 does not know the certificate</source>
        <translation>%1 はこの証明書を知りません</translation>
    </message>
    <message>
        <source>a timestamp could not be asked for</source>
        <translation>タイムスタンプを要求できませんでした</translation>
    </message>
    <message>
        <source>%1 gives no timestamp</source>
        <translation>%1 はタイムスタンプを発行しません</translation>
    </message>
    <message>
        <source>the timestamp of %1 does not fit, or is not by an authority that this site trusts</source>
        <translation>%1 のタイムスタンプが合わないか、この施設が信頼する機関のものではありません</translation>
    </message>
    <message>
        <source>the signature could not be made</source>
        <translation>署名を作成できませんでした</translation>
    </message>
    <message>
        <source>the certificate of %1 is in force from %2 to %3 only; use another one</source>
        <translation>%1 の証明書は %2 から %3 までのみ有効です。別の証明書を使ってください</translation>
    </message>
    <message>
        <source>the certificate of %1 is not for signing</source>
        <translation>%1 の証明書は署名用ではありません</translation>
    </message>
    <message>
        <source>this is no revocation list in PEM</source>
        <translation>これは PEM 形式の失効リストではありません</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2 and not with what was asked for</source>
        <translation>%1 の応答（HTTP %2）は、求めたものではありません</translation>
    </message>
    <message>
        <source>what answers at %1 calls itself %2</source>
        <translation>%1 で応答しているものは %2 と名乗っています</translation>
    </message>
    <message>
        <source>%1 names no safe address that gives tokens</source>
        <translation>%1 は、トークンを発行する安全なアドレスを示していません</translation>
    </message>
    <message>
        <source>%1 does not let this client in (HTTP %2)</source>
        <translation>%1 はこのクライアントの接続を認めません（HTTP %2）</translation>
    </message>
    <message>
        <source>%1 is no FHIR server: check the path of the address</source>
        <translation>%1 は FHIR サーバーではありません。アドレスのパスを確認してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a platform: it begins with https:// and names a host</source>
        <translation>「%1」はプラットフォームのアドレスではありません。https:// で始まり、ホスト名が必要です</translation>
    </message>
    <message>
        <source>this file holds no certificate in PEM; ask the platform for that of its authority</source>
        <translation>このファイルには PEM 形式の証明書がありません。プラットフォームに認証局の証明書を求めてください</translation>
    </message>
    <message>
        <source>a pin is the SHA-256 of the server&apos;s public key</source>
        <translation>ピンは、サーバーの公開鍵の SHA-256 です</translation>
    </message>
    <message>
        <source>the address that gives tokens begins with https://, too</source>
        <translation>トークンを発行するアドレスも https:// で始まります</translation>
    </message>
    <message>
        <source>say under which id the platform knows this client</source>
        <translation>プラットフォームでのこのクライアントの ID を指定してください</translation>
    </message>
    <message>
        <source>a proxy is http://HOST:PORT</source>
        <translation>プロキシは http://HOST:PORT の形です</translation>
    </message>
    <message>
        <source>%1 shows a certificate it signed itself; nothing was sent. Ask the platform for the certificate of its authority</source>
        <translation>%1 の証明書は自己署名です。何も送信していません。プラットフォームに認証局の証明書を求めてください</translation>
    </message>
    <message>
        <source>the certificate of %1 comes from an authority that this workspace does not trust; nothing was sent</source>
        <translation>%1 の証明書は、このワークスペースが信頼しない認証局のものです。何も送信していません</translation>
    </message>
    <message>
        <source>the certificate of %1 has expired; nothing was sent. The platform has to renew it</source>
        <translation>%1 の証明書は期限切れです。何も送信していません。プラットフォーム側での更新が必要です</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid yet; nothing was sent. Check this computer&apos;s date</source>
        <translation>%1 の証明書はまだ有効になっていません。何も送信していません。このコンピューターの日付を確認してください</translation>
    </message>
    <message>
        <source>the certificate shown is not one for %1; nothing was sent</source>
        <translation>示された証明書は %1 のものではありません。何も送信していません</translation>
    </message>
    <message>
        <source>%1 did not send the status of its certificate that this workspace asks for; nothing was sent</source>
        <translation>%1 は、このワークスペースが求める証明書の状態を送りませんでした。何も送信していません</translation>
    </message>
    <message>
        <source>the status of its certificate that %1 sent cannot be trusted; nothing was sent</source>
        <translation>%1 が送った証明書の状態は信頼できません。何も送信していません</translation>
    </message>
    <message>
        <source>the certificate of %1 was refused (%2); nothing was sent</source>
        <translation>%1 の証明書を拒否しました（%2）。何も送信していません</translation>
    </message>
    <message>
        <source>the certificate of %1 was revoked by its authority; nothing was sent. Tell the platform</source>
        <translation>%1 の証明書は認証局により失効しています。何も送信していません。プラットフォームに知らせてください</translation>
    </message>
    <message>
        <source>the revocation list for %1 is out of date; nothing was sent. Fetch the newest from the authority</source>
        <translation>%1 の失効リストが古くなっています。何も送信していません。認証局から最新のものを入手してください</translation>
    </message>
    <message>
        <source>there is no revocation list of the authority that certified %1; nothing was sent</source>
        <translation>%1 を認証した認証局の失効リストがありません。何も送信していません</translation>
    </message>
    <message>
        <source>%1 asks for this workspace&apos;s own certificate and got none; enter the one the platform gave you</source>
        <translation>%1 はこのワークスペースの証明書を求めましたが、示せませんでした。プラットフォームから渡された証明書を登録してください</translation>
    </message>
    <message>
        <source>%1 does not accept this workspace&apos;s certificate; ask the platform for a new one</source>
        <translation>%1 はこのワークスペースの証明書を受け付けません。プラットフォームに新しいものを求めてください</translation>
    </message>
    <message>
        <source>%1 offers only versions of TLS that are too weak; nothing was sent. It has to offer TLS 1.2 or 1.3</source>
        <translation>%1 が提供する TLS の版は弱すぎます。何も送信していません。TLS 1.2 または 1.3 が必要です</translation>
    </message>
    <message>
        <source>%1 refused to speak: either it offers only ciphers that are too weak, or it asks for this workspace&apos;s own certificate; nothing was sent</source>
        <translation>%1 が接続を拒否しました。提供する暗号が弱すぎるか、このワークスペースの証明書を求めています。何も送信していません</translation>
    </message>
    <message>
        <source>%1 offers only ciphers that are too weak; nothing was sent</source>
        <translation>%1 が提供する暗号は弱すぎます。何も送信していません</translation>
    </message>
    <message>
        <source>no computer is known by the name %1; check the address and the network</source>
        <translation>%1 という名前のコンピューターが見つかりません。アドレスとネットワークを確認してください</translation>
    </message>
    <message>
        <source>%1 does not answer at this port</source>
        <translation>%1 はこのポートで応答しません</translation>
    </message>
    <message>
        <source>%1 cut the connection off before it had answered; perhaps it does not accept this workspace&apos;s certificate</source>
        <translation>%1 は応答する前に接続を切りました。このワークスペースの証明書を受け付けないのかもしれません</translation>
    </message>
    <message>
        <source>%1 cut the connection off before it had answered; perhaps it asks for this workspace&apos;s own certificate</source>
        <translation>%1 は応答する前に接続を切りました。このワークスペースの証明書を求めているのかもしれません</translation>
    </message>
    <message>
        <source>%1 cut the connection off before it had answered</source>
        <translation>%1 は応答する前に接続を切りました</translation>
    </message>
    <message>
        <source>%1 was silent for too long</source>
        <translation>%1 からの応答が長い間ありません</translation>
    </message>
    <message>
        <source>the proxy does not let this through to %1: %2</source>
        <translation>プロキシが %1 への接続を通しません: %2</translation>
    </message>
    <message>
        <source>the connection to %1 failed: %2</source>
        <translation>%1 への接続に失敗しました: %2</translation>
    </message>
    <message>
        <source>%1 gave no access: %2</source>
        <translation>%1 はアクセスを認めませんでした: %2</translation>
    </message>
    <message>
        <source>the assertion for the platform could not be signed</source>
        <translation>プラットフォーム向けのアサーションに署名できませんでした</translation>
    </message>
    <message>
        <source>the key for tokens is a PEM without a passphrase: EC P-384, or RSA of at least 2048 bits</source>
        <translation>トークン用の鍵は、パスフレーズのない PEM で、EC P-384 または 2048 ビット以上の RSA です</translation>
    </message>
    <message>
        <source>this passphrase does not open the PKCS#12 file, or it is none</source>
        <translation>パスフレーズが合わないか、PKCS#12 ファイルではありません</translation>
    </message>
    <message>
        <source>%1 shows another key than the one this workspace was set up with; nothing was sent. Ask the platform whether its key changed</source>
        <translation>%1 の鍵は、このワークスペースに登録されたものと違います。何も送信していません。鍵が変わったかどうかをプラットフォームに確認してください</translation>
    </message>
    <message>
        <source>nothing is sent but over https</source>
        <translation>https 以外では何も送信しません</translation>
    </message>
    <message>
        <source>this case is closed in this meeting</source>
        <translation>この症例はこの会議で終了しています</translation>
    </message>
    <message>
        <source>the live meeting &quot;%1&quot; decides this case in its place</source>
        <translation>対面会議「%1」がこの症例を代わりに決定します</translation>
    </message>
    <message>
        <source>this circulation was started before</source>
        <translation>この持ち回りはすでに始まっています</translation>
    </message>
    <message>
        <source>nobody is invited yet; a circulation needs members to go to</source>
        <translation>まだ誰も招集されていません。持ち回りには回付先の構成員が必要です</translation>
    </message>
    <message>
        <source>the deadline is over already</source>
        <translation>期限はすでに過ぎています</translation>
    </message>
    <message>
        <source>the case changed since you read it: read it again</source>
        <translation>読んだあとで症例が変わりました。もう一度読んでください</translation>
    </message>
    <message>
        <source>the case changed since you read it: read it again (%1)</source>
        <translation>読んだあとで症例が変わりました。もう一度読んでください（%1）</translation>
    </message>
    <message>
        <source>nobody dissents or asks; say which cases are to be decided live</source>
        <translation>異議も質問もありません。対面で決定する症例を指定してください</translation>
    </message>
    <message>
        <source>nobody dissents or asks; say why a live meeting has to decide</source>
        <translation>異議も質問もありません。対面会議で決定する理由を書いてください</translation>
    </message>
    <message>
        <source>say on which day the case was registered</source>
        <translation>症例の登録日を指定してください</translation>
    </message>
    <message>
        <source>this day is still to come</source>
        <translation>この日はまだ来ていません</translation>
    </message>
    <message>
        <source>say why the case is not registered</source>
        <translation>症例を登録しない理由を書いてください</translation>
    </message>
    <message>
        <source>the comment is empty</source>
        <translation>コメントが空です</translation>
    </message>
    <message>
        <source>an answer is written where its thread is</source>
        <translation>返信は、そのスレッドがある場所に書きます</translation>
    </message>
    <message>
        <source>this thread is resolved already</source>
        <translation>このスレッドはすでに解決済みです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no finding of this case</source>
        <translation>「%1」はこの症例の所見ではありません</translation>
    </message>
    <message>
        <source>say by which other method the finding is to be confirmed</source>
        <translation>どの別法で所見を確認するかを書いてください</translation>
    </message>
    <message>
        <source>say which laboratory is asked</source>
        <translation>依頼する検査機関を書いてください</translation>
    </message>
    <message>
        <source>say whether it was confirmed, not confirmed or cancelled</source>
        <translation>確認された、確認されなかった、取り消し、のいずれかを指定してください</translation>
    </message>
    <message>
        <source>say what the laboratory wrote, or why it was cancelled</source>
        <translation>検査機関の記載、または取り消した理由を書いてください</translation>
    </message>
    <message>
        <source>this test has its result already; order another one</source>
        <translation>この検査にはすでに結果があります。別の検査を依頼してください</translation>
    </message>
    <message>
        <source>nothing is decided yet: recommend something, or say why not</source>
        <translation>まだ何も決定していません。推奨を記載するか、推奨しない理由を書いてください</translation>
    </message>
    <message>
        <source>%1 has a level of evidence, and the decision says nothing of it: recommend, say why nothing follows, or put the finding aside</source>
        <translation>%1 にはエビデンスレベルがありますが、決定で触れていません。推奨するか、何もしない理由を書くか、所見を除外してください</translation>
    </message>
    <message>
        <source>the decision was changed after the chair, %1, signed it: it has to be signed again</source>
        <translation>議長 %1 の署名のあとで決定が変わりました。もう一度署名が必要です</translation>
    </message>
    <message>
        <source>the chair, %1, has not signed the decision</source>
        <translation>議長 %1 が決定に署名していません</translation>
    </message>
    <message>
        <source>the case was changed after the chair, %1, signed the decision: look at it and sign again</source>
        <translation>議長 %1 の署名のあとで症例が変わりました。確認してもう一度署名してください</translation>
    </message>
    <message>
        <source>the case cannot be closed: %1</source>
        <translation>症例を終了できません: %1</translation>
    </message>
    <message>
        <source>the decision was changed meanwhile; look at it and close again</source>
        <translation>その間に決定が変わりました。確認してもう一度終了してください</translation>
    </message>
    <message>
        <source>no decision on this case was signed</source>
        <translation>この症例には署名された決定がありません</translation>
    </message>
    <message>
        <source>the version of the decision that was signed cannot be read any more</source>
        <translation>署名された版の決定を読み出せなくなっています</translation>
    </message>
    <message>
        <source>%1: its criteria cannot be weighed by the rules of today</source>
        <translation>%1: 現在の規則では、その基準を評価できません</translation>
    </message>
    <message>
        <source>some of what it was judged from cannot be read any more</source>
        <translation>判断の元になった記録の一部を読み出せなくなっています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of recommendation</source>
        <translation>「%1」は推奨の種類ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood as an alteration; write it like EGFR L858R, exon 19 deletion, EML4::ALK or amplification</source>
        <translation>「%1」は変化の表記として解釈できません。EGFR L858R、exon 19 deletion、EML4::ALK、amplification のように書いてください</translation>
    </message>
    <message>
        <source>say what to look for: a gene, an alteration, a tumour or a drug</source>
        <translation>何を探すかを指定してください: 遺伝子、変化、腫瘍、薬剤</translation>
    </message>
    <message>
        <source>no OncoTree was imported, so tumour types are compared by their words</source>
        <translation>OncoTree が取り込まれていないため、腫瘍の種類は文字列で比べます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in OncoTree, so it was looked for in the words of diagnoses</source>
        <translation>「%1」は OncoTree にないため、診断名の文字列から探しました</translation>
    </message>
    <message>
        <source>only who takes part in the meeting signs its list</source>
        <translation>会議の一覧に署名できるのは、会議の参加者だけです</translation>
    </message>
    <message>
        <source>each case is signed by the chair of the meeting, %1</source>
        <translation>各症例には会議の議長 %1 が署名します</translation>
    </message>
    <message>
        <source>you stepped back from this case; somebody else has to be its chair</source>
        <translation>この症例の審議から外れているため、別の人が議長を務める必要があります</translation>
    </message>
    <message>
        <source>the case is closed in this meeting</source>
        <translation>この症例はこの会議で終了しています</translation>
    </message>
    <message>
        <source>nothing is decided on this case yet: recommend something, or say why not</source>
        <translation>この症例についてまだ何も決定していません。推奨を記載するか、推奨しない理由を書いてください</translation>
    </message>
    <message>
        <source>nothing is decided on the case %1 yet</source>
        <translation>症例 %1 についてまだ何も決定していません</translation>
    </message>
    <message>
        <source>you stepped back from every case of this meeting</source>
        <translation>この会議のすべての症例で審議から外れています</translation>
    </message>
    <message>
        <source>say what is recommended: a drug, a trial, where to refer to, which tissue</source>
        <translation>推奨する内容を書いてください: 薬剤、治験、紹介先、組織</translation>
    </message>
    <message>
        <source>a priority is 1 or more; 0 is no order</source>
        <translation>優先順位は1以上です。0 は順位なしです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scheme; use one of %2</source>
        <translation>「%1」は提供の枠組みにありません。%2 のいずれかを使ってください</translation>
    </message>
    <message>
        <source>say on which scale the level %1 is; levels of different scales are not the same</source>
        <translation>レベル %1 がどの尺度のものかを指定してください。尺度が違えばレベルは同じではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level of the scale &quot;%2&quot;</source>
        <translation>「%1」は尺度「%2」のレベルではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows from the result of a confirmatory test; it cannot be entered</source>
        <translation>「%1」は確認検査の結果から決まるもので、入力できません</translation>
    </message>
    <message>
        <source>say why nothing is recommended</source>
        <translation>何も推奨しない理由を書いてください</translation>
    </message>
    <message>
        <source>there is a recommendation; it cannot be none as well</source>
        <translation>推奨があるため、「なし」にはできません</translation>
    </message>
    <message>
        <source>this finding is decided twice</source>
        <translation>この所見の決定が2つあります</translation>
    </message>
    <message>
        <source>say why it is not disclosed</source>
        <translation>開示しない理由を書いてください</translation>
    </message>
    <message>
        <source>say why nothing follows from this finding</source>
        <translation>この所見について何もしない理由を書いてください</translation>
    </message>
    <message>
        <source>this finding is handled twice</source>
        <translation>この所見の扱いが2つあります</translation>
    </message>
    <message>
        <source>say with what they do not agree; the minutes name it</source>
        <translation>何に同意しないのかを書いてください。議事録に記載されます</translation>
    </message>
    <message>
        <source>the decision was changed meanwhile by %1; look at it and decide again</source>
        <translation>その間に %1 が決定を変更しました。確認してもう一度決定してください</translation>
    </message>
    <message>
        <source>the decision was taken back meanwhile; look at it and decide again</source>
        <translation>その間に決定が取り消されました。確認してもう一度決定してください</translation>
    </message>
    <message>
        <source>the case is closed in this meeting; what was decided stays. Put it on the agenda of another meeting</source>
        <translation>この症例はこの会議で終了しており、決定は変わりません。別の会議の議題にしてください</translation>
    </message>
    <message>
        <source>somebody changed the meeting meanwhile; look at it again and repeat what you did</source>
        <translation>その間に誰かが会議を変更しました。確認してもう一度操作してください</translation>
    </message>
    <message>
        <source>this meeting has ended; what was planned for it stays as it was</source>
        <translation>この会議は終了しています。予定の内容は変わりません</translation>
    </message>
    <message>
        <source>opinions were given in this circulation; plan a live meeting that continues it</source>
        <translation>この持ち回りではすでに意見が出ています。それを引き継ぐ対面会議を予定してください</translation>
    </message>
    <message>
        <source>this case was closed in this meeting; it stays on its agenda</source>
        <translation>この症例はこの会議で終了しており、議題から外せません</translation>
    </message>
    <message>
        <source>a meeting needs at least one case; put another on the agenda first</source>
        <translation>会議には少なくとも1症例が必要です。先に別の症例を議題にしてください</translation>
    </message>
    <message>
        <source>a guest needs a name</source>
        <translation>陪席者の氏名が必要です</translation>
    </message>
    <message>
        <source>%1 is a guest already</source>
        <translation>%1 はすでに陪席者です</translation>
    </message>
    <message>
        <source>%1 is no guest of this meeting</source>
        <translation>%1 はこの会議の陪席者ではありません</translation>
    </message>
    <message>
        <source>this meeting has begun</source>
        <translation>この会議はすでに始まっています</translation>
    </message>
    <message>
        <source>this meeting has not begun</source>
        <translation>この会議はまだ始まっていません</translation>
    </message>
    <message>
        <source>Expert panel, live</source>
        <translation>エキスパートパネル（対面）</translation>
    </message>
    <message>
        <source>Expert panel, in circulation</source>
        <translation>エキスパートパネル（持ち回り）</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>主催: %1</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation>議長: %1</translation>
    </message>
    <message>
        <source>Opinions until: %1</source>
        <translation>意見の期限: %1</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2（%3 分）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 attends; say first that they do not</source>
        <translation>%1 は出席になっています。先に出席を取り消してください</translation>
    </message>
    <message>
        <source>the panel&apos;s register knows nobody in a role of that day who is not asked already</source>
        <translation>その日の役割をもち、まだ招集されていない人は、パネルの名簿にいません</translation>
    </message>
    <message>
        <source>a case was closed while %1 attended; that stays</source>
        <translation>%1 の出席中に終了した症例があるため、変更できません</translation>
    </message>
    <message>
        <source>this case was closed in this meeting; who stepped back stays as it was</source>
        <translation>この症例はこの会議で終了しており、審議から外れた人は変更できません</translation>
    </message>
    <message>
        <source>%1 did not step back from this case</source>
        <translation>%1 はこの症例の審議から外れていません</translation>
    </message>
    <message>
        <source>主 Attending physician or a deputy</source>
        <translation>主 主治医または代理</translation>
    </message>
    <message>
        <source>The signature of %1 does not hold: the document was changed after it was signed.</source>
        <translation>%1 の署名は有効ではありません。署名のあとで文書が変更されています。</translation>
    </message>
    <message>
        <source>The signature of %1 was made in a way that can be forged.</source>
        <translation>%1 の署名は、偽造されうる方式で作られています。</translation>
    </message>
    <message>
        <source>The signature of %1 was made with another certificate than the one it shows.</source>
        <translation>%1 の署名は、示されている証明書とは別の証明書で作られています。</translation>
    </message>
    <message>
        <source>There is a signature of a kind that Enza does not check.</source>
        <translation>Enza が検証しない種類の署名があります。</translation>
    </message>
    <message>
        <source>There is a signature that is damaged.</source>
        <translation>壊れた署名があります。</translation>
    </message>
    <message>
        <source>Whose certificate it is was not checked: this site has not said which issuers it trusts.</source>
        <translation>誰の証明書かは確認していません。この施設が信頼する発行者が設定されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has ended, and no timestamp that can be trusted shows that it was used before.</source>
        <translation>%1 の証明書は期限が切れており、期限前に使われたことを示す信頼できるタイムスタンプがありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not in force yet.</source>
        <translation>%1 の証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked before it signed.</source>
        <translation>%1 の証明書は、署名の前に失効していました。</translation>
    </message>
    <message>
        <source>Nobody that this site trusts vouches for the certificate of %1.</source>
        <translation>%1 の証明書を、この施設が信頼する発行者の誰も保証していません。</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>このファイルは署名されていません。</translation>
    </message>
    <message>
        <source>Signed by %1 on %2; what was signed is unchanged.</source>
        <translation>%2 に %1 が署名しました。署名された内容は変わっていません。</translation>
    </message>
    <message>
        <source>Its timestamp does not fit.</source>
        <translation>タイムスタンプが合いません。</translation>
    </message>
    <message>
        <source>The journal of this workspace is not the one that stood here when it was signed: see &quot;audit verify&quot;.</source>
        <translation>このワークスペースの記録は、署名した時のものと違います。「audit verify」を参照してください。</translation>
    </message>
    <message>
        <source>Something was added to the file after the last signature; it is not signed.</source>
        <translation>最後の署名のあとでファイルに追記があります。追記は署名されていません。</translation>
    </message>
    <message>
        <source>This document was amended: revision %1 takes its place.</source>
        <translation>この文書は修正されました。改訂 %1 が後継です。</translation>
    </message>
    <message>
        <source>This workspace holds the document %1, but not in this form.</source>
        <translation>このワークスペースに文書 %1 はありますが、この形のものではありません。</translation>
    </message>
    <message>
        <source>It is a draft that nobody has signed: revision %1.</source>
        <translation>これは誰も署名していない下書きです: 改訂 %1。</translation>
    </message>
    <message>
        <source>This is a draft of the document, revision %1; it was signed in its final form later.</source>
        <translation>これは改訂 %1 の下書きです。あとで確定した形で署名されています。</translation>
    </message>
    <message>
        <source>This workspace holds it: %1, revision %2.</source>
        <translation>このワークスペースにあります: %1、改訂 %2。</translation>
    </message>
    <message>
        <source>It is out of date: %1.</source>
        <translation>内容が古くなっています: %1。</translation>
    </message>
    <message>
        <source>the file is too large for a document</source>
        <translation>文書としてはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>the file is no PDF</source>
        <translation>このファイルは PDF ではありません</translation>
    </message>
    <message>
        <source>Further people have signed it since.</source>
        <translation>その後、ほかの人も署名しています。</translation>
    </message>
    <message>
        <source>This workspace does not know the document.</source>
        <translation>このワークスペースにはこの文書がありません。</translation>
    </message>
    <message>
        <source>this is no code of a document; it reads ENZA1:…:…:… and stands at the foot of the first page</source>
        <translation>これは文書のコードではありません。ENZA1:…:…:… の形で、1ページ目の下端にあります</translation>
    </message>
    <message>
        <source>Signed by %1 on %2.</source>
        <translation>%2 に %1 が署名しました。</translation>
    </message>
    <message>
        <source>the file holds no valid signature that says where a journal stood</source>
        <translation>このファイルには、記録の位置を示す有効な署名がありません</translation>
    </message>
    <message>
        <source>the opinion of %1 on %2</source>
        <translation>%2 についての %1 の意見</translation>
    </message>
    <message>
        <source>the consensus on %1</source>
        <translation>%1 についての合意</translation>
    </message>
    <message>
        <source>the consent of %1 of %2</source>
        <translation>%2 の %1 への同意</translation>
    </message>
    <message>
        <source>the withdrawal of %1</source>
        <translation>%1 の撤回</translation>
    </message>
    <message>
        <source>In force now: %1, and it was drawn by %2</source>
        <translation>現在有効なのは %1 ですが、%2 に基づいて作成されています</translation>
    </message>
    <message>
        <source>%1 relative(s) recorded</source>
        <translation>親族の記録 %1 人</translation>
    </message>
    <message>
        <source>%1 sign(s) recorded</source>
        <translation>徴候の記録 %1 件</translation>
    </message>
    <message>
        <source>%1 file(s) imported</source>
        <translation>取り込み済みのファイル %1 件</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>%1 に取り込み</translation>
    </message>
    <message>
        <source>a live meeting has no deadline for opinions</source>
        <translation>対面会議に意見の期限はありません</translation>
    </message>
    <message>
        <source>the deadline lies before the circulation begins</source>
        <translation>期限が持ち回りの開始より前です</translation>
    </message>
    <message>
        <source>no meeting has this case on its agenda</source>
        <translation>この症例を議題とする会議はありません</translation>
    </message>
    <message>
        <source>order forms are written in ja or en, not in &quot;%1&quot;</source>
        <translation>依頼書の言語は ja か en です。「%1」ではありません</translation>
    </message>
    <message>
        <source>this document is neither minutes nor an order form</source>
        <translation>この文書は議事録でも依頼書でもありません</translation>
    </message>
    <message>
        <source>say to whom it goes</source>
        <translation>誰に渡すかを指定してください</translation>
    </message>
    <message>
        <source>minutes are written in ja or en, not in &quot;%1&quot;</source>
        <translation>議事録の言語は ja か en です。「%1」ではありません</translation>
    </message>
    <message>
        <source>no panel may be left out: the table %1 is switched off. A hospital that may use one installs its own, with two signatures</source>
        <translation>パネルは省略できません。表 %1 は無効です。省略できる病院は、2人の署名で自院の表を導入します</translation>
    </message>
    <message>
        <source>for &quot;%1&quot; the table %2 asks for a panel</source>
        <translation>「%1」については、表 %2 がパネルを求めています</translation>
    </message>
    <message>
        <source>say why this case can do without a panel</source>
        <translation>この症例でパネルを省略できる理由を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the words in force: %2</source>
        <translation>「%1」は現在の用語にありません: %2</translation>
    </message>
    <message>
        <source>the treatment would end before it starts</source>
        <translation>治療の終了が開始より前です</translation>
    </message>
    <message>
        <source>say why it was not given</source>
        <translation>投与しなかった理由を書いてください</translation>
    </message>
    <message>
        <source>a treatment that was given has no reason for not giving it</source>
        <translation>投与した治療に、投与しなかった理由はありません</translation>
    </message>
    <message>
        <source>say which other treatment was given</source>
        <translation>ほかのどの治療を行ったかを書いてください</translation>
    </message>
    <message>
        <source>what was not given has no dates, response or adverse events</source>
        <translation>投与していないものに、日付、効果、有害事象はありません</translation>
    </message>
    <message>
        <source>lines of treatment are counted from 1</source>
        <translation>治療ラインは1から数えます</translation>
    </message>
    <message>
        <source>name the adverse event by its term in %1</source>
        <translation>有害事象は %1 の用語で書いてください</translation>
    </message>
    <message>
        <source>%1: the grade of an adverse event is 1 to 5</source>
        <translation>%1: 有害事象の grade は1〜5です</translation>
    </message>
    <message>
        <source>say on which day the patient died</source>
        <translation>死亡日を指定してください</translation>
    </message>
    <message>
        <source>a cause belongs to a death</source>
        <translation>死因は死亡の場合のみです</translation>
    </message>
    <message>
        <source>only drugs and trials are followed up; this recommends something else</source>
        <translation>追跡するのは薬剤と治験だけです。これは別の推奨です</translation>
    </message>
    <message>
        <source>%1 works here no more</source>
        <translation>%1 はもうここの利用者ではありません</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3: say what they are to this institution</source>
        <translation>%1 は %3 ではなく %2 の所属です。この施設との関係を指定してください</translation>
    </message>
    <message>
        <source>no case of this meeting is for %1</source>
        <translation>この会議に %1 に渡せる症例はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year to count</source>
        <translation>「%1」は集計する年ではありません</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>開催した会議</translation>
    </message>
    <message>
        <source>Meetings planned and not held</source>
        <translation>予定して開催しなかった会議</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>参加した人数</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>延べ出席者数</translation>
    </message>
    <message>
        <source>People at a meeting, median</source>
        <translation>1会議の出席者数（中央値）</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>陪席者</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Times a case was discussed</source>
        <translation>症例の検討回数</translation>
    </message>
    <message>
        <source>Times a case was discussed, by domain</source>
        <translation>症例の検討回数（領域別）</translation>
    </message>
    <message>
        <source>Times a case was discussed, by ordering hospital</source>
        <translation>症例の検討回数（依頼元病院別）</translation>
    </message>
    <message>
        <source>own hospital, or not said</source>
        <translation>自院、または記載なし</translation>
    </message>
    <message>
        <source>Times a case was discussed, by round</source>
        <translation>症例の検討回数（回別）</translation>
    </message>
    <message>
        <source>Times a case was discussed, by form</source>
        <translation>症例の検討回数（形式別）</translation>
    </message>
    <message>
        <source>Minutes planned for a case, median</source>
        <translation>1症例の予定時間（分、中央値）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>With a recommendation</source>
        <translation>推奨あり</translation>
    </message>
    <message>
        <source>Decided without a recommendation</source>
        <translation>推奨なしの決定</translation>
    </message>
    <message>
        <source>Without a decision</source>
        <translation>決定なし</translation>
    </message>
    <message>
        <source>With a confirmatory test</source>
        <translation>確認検査あり</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>審議からの除外</translation>
    </message>
    <message>
        <source>Cases not shown and not counted</source>
        <translation>表示も集計もされない症例</translation>
    </message>
    <message>
        <source>a bundle of FamilyMemberHistory resources of FHIR R4 is expected here</source>
        <translation>FHIR R4 の FamilyMemberHistory リソースの Bundle が必要です</translation>
    </message>
    <message>
        <source>the bundle holds no FamilyMemberHistory</source>
        <translation>Bundle に FamilyMemberHistory がありません</translation>
    </message>
    <message>
        <source>this is no age</source>
        <translation>これは年齢ではありません</translation>
    </message>
    <message>
        <source>the relationship to the patient is missing</source>
        <translation>患者との続柄がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no gender of FHIR</source>
        <translation>「%1」は FHIR の gender ではありません</translation>
    </message>
    <message>
        <source>the condition has neither text nor code</source>
        <translation>疾患にテキストもコードもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parent</source>
        <translation>「%1」は親ではありません</translation>
    </message>
    <message>
        <source>where &quot;%1&quot; stands in the family is not said; parents are missing</source>
        <translation>「%1」の家系での位置がわかりません。両親の記載がありません</translation>
    </message>
    <message>
        <source>tests, carrier state, sex assigned at birth, and age beside a year of birth, of %1</source>
        <translation>%1 の検査、保因状態、出生時に割り当てられた性別、出生年以外の年齢</translation>
    </message>
    <message>
        <source>the packet describes no family</source>
        <translation>このパケットには家系がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status of the phenopacket schema</source>
        <translation>「%1」は phenopacket スキーマの status ではありません</translation>
    </message>
    <message>
        <source>tests, carrier states and notes of %1</source>
        <translation>%1 の検査、保因状態、メモ</translation>
    </message>
    <message>
        <source>a PED file holds parents, sex and affected or not, and nothing else</source>
        <translation>PED ファイルには両親、性別、罹患の有無だけが入ります</translation>
    </message>
    <message>
        <source>for tokens the issuer, this client&apos;s id and its key are needed, all three</source>
        <translation>トークンには、発行者、このクライアントの ID、その鍵の3つがすべて必要です</translation>
    </message>
    <message>
        <source>an issuer of tokens is an address that begins with https://</source>
        <translation>トークンの発行者は https:// で始まるアドレスです</translation>
    </message>
    <message>
        <source>%1 is an address, and what was entered for it can be read</source>
        <translation>%1 はアドレスとして正しく、登録内容も読み取れます</translation>
    </message>
    <message>
        <source>the certificate of %1 and the connection stood every check</source>
        <translation>%1 の証明書と接続はすべての検査に合格しました</translation>
    </message>
    <message>
        <source>no tokens are used</source>
        <translation>トークンは使いません</translation>
    </message>
    <message>
        <source>%1 knows this client and gave it access</source>
        <translation>%1 はこのクライアントを認識し、アクセスを認めました</translation>
    </message>
    <message>
        <source>it lets this client in, and does not describe itself</source>
        <translation>このクライアントの接続を認めますが、サーバーの自己記述はありません</translation>
    </message>
    <message>
        <source>it speaks FHIR %1; this workspace speaks R4 (4.0)</source>
        <translation>サーバーは FHIR %1 です。このワークスペースは R4（4.0）に対応しています</translation>
    </message>
    <message>
        <source>a FHIR %1 server (%2)</source>
        <translation>FHIR %1 サーバー（%2）</translation>
    </message>
    <message>
        <source>say which hospital asks for the panel</source>
        <translation>パネルを依頼する病院を指定してください</translation>
    </message>
    <message>
        <source>say on which day the referral came in; it cannot lie ahead</source>
        <translation>依頼を受けた日を指定してください。未来の日は指定できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fee by the rules of that day; they know %2</source>
        <translation>「%1」はその日の規則の算定区分ではありません。使えるのは %2 です</translation>
    </message>
    <message>
        <source>somebody changed the referral meanwhile; look at it again and repeat what you did</source>
        <translation>その間に誰かが依頼を変更しました。確認してもう一度操作してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no item of the checklist; it has %2</source>
        <translation>「%1」は確認項目ではありません。項目は %2 です</translation>
    </message>
    <message>
        <source>say why this is not needed</source>
        <translation>不要な理由を書いてください</translation>
    </message>
    <message>
        <source>Enza draws no documents of the kind &quot;%1&quot; from a case alone</source>
        <translation>種類「%1」の文書は、症例だけからは作成できません</translation>
    </message>
    <message>
        <source>say why the document is amended: the reason is printed on the new one</source>
        <translation>文書を修正する理由を書いてください。新しい文書に印刷されます</translation>
    </message>
    <message>
        <source>this document is not signed yet, so there is nothing to amend: draft it again</source>
        <translation>この文書はまだ署名されていないため、修正の対象ではありません。下書きを作り直してください</translation>
    </message>
    <message>
        <source>revision %1 has taken its place already: amend that one</source>
        <translation>すでに改訂 %1 が後継です。そちらを修正してください</translation>
    </message>
    <message>
        <source>the file is too large to hold keys or certificates</source>
        <translation>鍵や証明書のファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>say with what to sign: a PKCS#12 file or a card (PKCS#11)</source>
        <translation>何で署名するかを指定してください: PKCS#12 ファイルまたはカード（PKCS#11）</translation>
    </message>
    <message>
        <source>this document is out of date, so it is not signed: %1. Draft it again</source>
        <translation>この文書は内容が古いため署名しません: %1。下書きを作り直してください</translation>
    </message>
    <message>
        <source>revision %1 has taken its place, so it is not signed</source>
        <translation>改訂 %1 が後継のため、署名しません</translation>
    </message>
    <message>
        <source>revision %1 is signed and in force: amend it with a reason instead of signing another one beside it</source>
        <translation>改訂 %1 が署名済みで有効です。並べて署名するのではなく、理由を付けて修正してください</translation>
    </message>
    <message>
        <source>the case has just been changed, so nothing was signed. Draft the document again</source>
        <translation>たった今症例が変わったため、何も署名していません。下書きを作り直してください</translation>
    </message>
    <message>
        <source>a timestamp authority is named, and no certificate that vouches for it</source>
        <translation>タイムスタンプ局が指定されていますが、それを保証する証明書がありません</translation>
    </message>
    <message>
        <source>%1 may not finish tasks; give it to somebody else</source>
        <translation>%1 はタスクを終えられません。別の人に割り当ててください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event of the turnaround rules; they ask for %2</source>
        <translation>「%1」は TAT の規則の出来事ではありません。規則にあるのは %2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows from what happens in Enza and is not typed; what happens elsewhere is %2</source>
        <translation>「%1」は Enza での操作から決まるもので、入力しません。外部で起きることは %2 です</translation>
    </message>
    <message>
        <source>say when it happened: a time that is not still to come</source>
        <translation>いつ起きたかを指定してください。未来の時刻は指定できません</translation>
    </message>
    <message>
        <source>say why the clock stands still; the time without it would look like work</source>
        <translation>時計を止める理由を書いてください。理由のない時間は作業時間と区別できません</translation>
    </message>
    <message>
        <source>the clock of this case stands still already</source>
        <translation>この症例の時計はすでに止まっています</translation>
    </message>
    <message>
        <source>the clock of this case runs</source>
        <translation>この症例の時計は動いています</translation>
    </message>
    <message>
        <source>Entered the connection to the platform %1</source>
        <translation>プラットフォーム %1 への接続を登録</translation>
    </message>
    <message>
        <source>Checked the connection to the platform %1</source>
        <translation>プラットフォーム %1 への接続を点検</translation>
    </message>
    <message>
        <source>Recorded of the case %1: %2 on %3</source>
        <translation>症例 %1 の %2 を %3 と記録</translation>
    </message>
    <message>
        <source>Stopped the clock of the case %1: %2</source>
        <translation>症例 %1 の時計を停止: %2</translation>
    </message>
    <message>
        <source>Let the clock of the case %1 run again</source>
        <translation>症例 %1 の時計を再開</translation>
    </message>
    <message>
        <source>Handed out statistics without patient data (%1)</source>
        <translation>患者情報を含まない統計を書き出し（%1）</translation>
    </message>
    <message>
        <source>Drafted %1, revision %2, as an amendment</source>
        <translation>%1 の改訂 %2 を修正版として下書き</translation>
    </message>
    <message>
        <source>Signed %1, revision %2</source>
        <translation>%1 の改訂 %2 に署名</translation>
    </message>
    <message>
        <source>Gave a task (%1) to %2</source>
        <translation>タスク（%1）を %2 に割り当て</translation>
    </message>
    <message>
        <source>Changed what is planned for %1</source>
        <translation>%1 の予定を変更</translation>
    </message>
    <message>
        <source>Put the case %2 on the agenda of %1</source>
        <translation>症例 %2 を %1 の議題に追加</translation>
    </message>
    <message>
        <source>Took the case %2 off the agenda of %1</source>
        <translation>症例 %2 を %1 の議題から除外</translation>
    </message>
    <message>
        <source>Put the agenda of %1 in another order</source>
        <translation>%1 の議題の順序を変更</translation>
    </message>
    <message>
        <source>Changed what is planned for the case %2 in %1</source>
        <translation>%1 での症例 %2 の予定を変更</translation>
    </message>
    <message>
        <source>Changed the guests of %1</source>
        <translation>%1 の陪席者を変更</translation>
    </message>
    <message>
        <source>Took back the invitation of %2 to %1</source>
        <translation>%1 への %2 の招集を取り消し</translation>
    </message>
    <message>
        <source>Recorded that %2 does not attend %1</source>
        <translation>%2 が %1 に出席していないと記録</translation>
    </message>
    <message>
        <source>Took back that %2 steps back from a case of %1</source>
        <translation>%1 の症例からの %2 の除外を取り消し</translation>
    </message>
    <message>
        <source>Began the meeting %1</source>
        <translation>会議 %1 を開始</translation>
    </message>
    <message>
        <source>Ended the meeting %1</source>
        <translation>会議 %1 を終了</translation>
    </message>
    <message>
        <source>Handed out the invitation to %1</source>
        <translation>%1 の招集状を書き出し</translation>
    </message>
    <message>
        <source>Recorded that %2 referred the case %1</source>
        <translation>%2 からの症例 %1 の依頼を記録</translation>
    </message>
    <message>
        <source>Changed the referral of the case %1 by %2</source>
        <translation>%2 からの症例 %1 の依頼を変更</translation>
    </message>
    <message>
        <source>Checked the referral of the case %1: %2</source>
        <translation>症例 %1 の依頼を確認: %2</translation>
    </message>
    <message>
        <source>Wrote down what %1 decided</source>
        <translation>%1 の決定を記入</translation>
    </message>
    <message>
        <source>Signed the decision of %1 as its chair</source>
        <translation>%1 の決定に議長として署名</translation>
    </message>
    <message>
        <source>Signed the list of decisions of %1</source>
        <translation>%1 の決定一覧に署名</translation>
    </message>
    <message>
        <source>Closed a case of %1</source>
        <translation>%1 の症例を終了</translation>
    </message>
    <message>
        <source>Recorded that the case %1 does without a panel (%2)</source>
        <translation>症例 %1 のパネル省略を記録（%2）</translation>
    </message>
    <message>
        <source>Approved that a case does without a panel</source>
        <translation>パネル省略を承認</translation>
    </message>
    <message>
        <source>Ordered a confirmatory test of %1: %2</source>
        <translation>%1 の確認検査を依頼: %2</translation>
    </message>
    <message>
        <source>Recorded of the confirmatory test of %1: %2</source>
        <translation>%1 の確認検査について記録: %2</translation>
    </message>
    <message>
        <source>Read a circulating case for %1, revision %2</source>
        <translation>%1 の持ち回りの症例を閲覧、改訂 %2</translation>
    </message>
    <message>
        <source>Sent the circulation %1 to its members (%2 answers asked for)</source>
        <translation>持ち回り %1 を構成員に回付（求める回答 %2 件）</translation>
    </message>
    <message>
        <source>What %1 could not conclude is decided live in %2</source>
        <translation>%1 で結論が出なかったものを %2 で対面決定</translation>
    </message>
    <message>
        <source>Brought the tasks of %1 in step (%2 opinions no longer count)</source>
        <translation>%1 のタスクを更新（無効になった意見 %2 件）</translation>
    </message>
    <message>
        <source>Put together what two copies had changed in %1</source>
        <translation>%1 で2つの複製に加えられた変更を統合</translation>
    </message>
    <message>
        <source>Commented on %1</source>
        <translation>%1 にコメント</translation>
    </message>
    <message>
        <source>Resolved a thread of comments on %1</source>
        <translation>%1 のコメントのスレッドを解決</translation>
    </message>
    <message>
        <source>Handed out briefings of %1 to %2 (%3 cases)</source>
        <translation>%1 の症例概要を %2 に渡した（%3 症例）</translation>
    </message>
    <message>
        <source>Recorded what came of %1: %2</source>
        <translation>%1 の経過を記録: %2</translation>
    </message>
    <message>
        <source>Recorded of the cohort %1: %2</source>
        <translation>コホート %1 について記録: %2</translation>
    </message>
    <message>
        <source>the printer did not take the pages; look at its queue and try again</source>
        <translation>プリンターがページを受け付けませんでした。印刷待ちを確認して、もう一度試してください</translation>
    </message>
    <message>
        <source>this printer writes a file and not on paper</source>
        <translation>このプリンターは紙ではなくファイルに書き出します</translation>
    </message>
    <message>
        <source>a printer with paper; to get a file, use &quot;Export&quot;</source>
        <translation>紙に印刷するプリンターを選んでください。ファイルにするには「書き出し」を使います</translation>
    </message>
    <message>
        <source>the pages of this document cannot be read</source>
        <translation>この文書のページを読めません</translation>
    </message>
    <message>
        <source>a picture cannot be read back as a family</source>
        <translation>図は家系として読み込めません</translation>
    </message>
    <message>
        <source>this family is shared with other cases or holds what may not be seen here; a file does not replace it</source>
        <translation>この家系はほかの症例と共有されているか、ここで表示できない内容を含むため、ファイルで置き換えられません</translation>
    </message>
    <message>
        <source>the case has no family to write</source>
        <translation>この症例には書き出す家系がありません</translation>
    </message>
    <message>
        <source>somebody changed the family meanwhile; look at it again</source>
        <translation>その間に誰かが家系を変更しました。もう一度確認してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed: not everything of this person may be seen here</source>
        <translation>「%1」は削除できません。この人の情報のすべてをここで表示できるわけではないためです</translation>
    </message>
    <message>
        <source>the case %1 has a family of its own</source>
        <translation>症例 %1 には別の家系があります</translation>
    </message>
    <message>
        <source>Drew the family of the case %1 (%2 people)</source>
        <translation>症例 %1 の家系図を作成（%2 人）</translation>
    </message>
    <message>
        <source>Read the family chart from %1 (%2 people)</source>
        <translation>%1 から家系図を読み込み（%2 人）</translation>
    </message>
    <message>
        <source>Let out the family chart, for %1, to %2</source>
        <translation>家系図を書き出し（目的: %1、提供先: %2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read</source>
        <translation>「%1」を読めません</translation>
    </message>
    <message>
        <source>say with --of who in this family is the person of the other case</source>
        <translation>もう一方の症例の人がこの家系の誰にあたるかを --of で指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age with its penetrance (such as 40:0.2)</source>
        <translation>「%1」は年齢と浸透率（40:0.2 など）の形ではありません</translation>
    </message>
    <message>
        <source>there is no finding to disclose</source>
        <translation>開示する所見がありません</translation>
    </message>
    <message>
        <source>consent was taken back: this case is no longer discussed</source>
        <translation>同意が撤回されています。この症例はもう検討できません</translation>
    </message>
    <message>
        <source>the agenda holds other cases than these; look at it again and name each of them once</source>
        <translation>議題の症例が指定と違います。確認して、それぞれを1回ずつ指定してください</translation>
    </message>
    <message>
        <source>%1 is not disclosed: the person has not agreed to be told findings of this kind</source>
        <translation>%1 は開示しません: この種類の所見を知らせることに本人が同意していません</translation>
    </message>
    <message>
        <source>%1 is not disclosed: nobody has judged it yet</source>
        <translation>%1 は開示しません: まだ誰も判断していません</translation>
    </message>
    <message>
        <source>%1 is not disclosed: it waits for the result of the confirmatory test</source>
        <translation>%1 は開示しません: 確認検査の結果を待っています</translation>
    </message>
    <message>
        <source>Drafted %1, revision %2, a disclosure of germline findings</source>
        <translation>%1 の改訂 %2 を下書き（生殖細胞系列所見の開示文書）</translation>
    </message>
    <message>
        <source>say where the anchor is kept: --out FILE or --platform, one of them</source>
        <translation>照合点の保管先を指定してください: --out FILE か --platform のどちらか一方</translation>
    </message>
    <message>
        <source>%1 did not take it (HTTP %2): %3</source>
        <translation>%1 は受け付けませんでした（HTTP %2）: %3</translation>
    </message>
</context>
<context>
    <name>enza::ui::AddCasesDialog</name>
    <message>
        <source>Put cases on the agenda</source>
        <translation>議題に症例を追加</translation>
    </message>
    <message>
        <source>The same case may come before several meetings: an interim round, the final one, again later.</source>
        <translation>同じ症例を複数の会議（中間、最終、後日の再検討）の議題にできます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>enza::ui::AdminPage</name>
    <message>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>passphrase and key file</source>
        <translation>パスフレーズと鍵ファイル</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>This workspace was restored from a backup. Nothing may leave it until somebody has checked that consent is still as recorded.</source>
        <translation>このワークスペースはバックアップから復元されました。同意が今も記録どおりであることを確認するまで、何も持ち出せません。</translation>
    </message>
    <message>
        <source>Consent is as recorded</source>
        <translation>同意は記録どおり</translation>
    </message>
    <message>
        <source>Confirm that consent was checked after the restore</source>
        <translation>復元後に同意を確認したことを記録します</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>検査…</translation>
    </message>
    <message>
        <source>Read every record and blob and verify the journal</source>
        <translation>すべての記録と保管ファイルを読み、履歴を検証します</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>An encrypted copy of everything in one file</source>
        <translation>すべてを暗号化して 1 つのファイルに写します</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>A backup into a new folder; this workspace stays</source>
        <translation>バックアップを新しいフォルダーに復元します。このワークスペースはそのまま残ります</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>鍵を更新…</translation>
    </message>
    <message>
        <source>Encrypt the store with a new key</source>
        <translation>保管庫を新しい鍵で暗号化します</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>パスフレーズの変更…</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>ご自分のパスフレーズ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>自動ロックまでの時間</translation>
    </message>
    <message>
        <source>Minutes without keyboard or mouse</source>
        <translation>キーボードやマウスの操作がない時間（分）</translation>
    </message>
    <message>
        <source>&amp;Lock by itself after</source>
        <translation>自動ロックまでの時間(&amp;L)</translation>
    </message>
    <message>
        <source>without keyboard or mouse; what you are writing is kept</source>
        <translation>キーボードやマウスの操作がない場合。書きかけの内容は保存されます</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Problems found by the check</source>
        <translation>検査で見つかった問題</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>利用者を追加…</translation>
    </message>
    <message>
        <source>Disable user…</source>
        <translation>利用者を無効化…</translation>
    </message>
    <message>
        <source>The chosen user; the store gets a new key</source>
        <translation>選んだ利用者を無効にします。保管庫の鍵は更新されます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>ロック解除の方法</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>%1 MiB, %2 passes</source>
        <translation>%1 MiB、%2 回</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>%1 cases, %2 users · format %3 · SQLCipher %4</source>
        <translation>症例 %1 件、利用者 %2 人 · 形式 %3 · SQLCipher %4</translation>
    </message>
    <message>
        <source>For tests only.</source>
        <translation>テスト専用。</translation>
    </message>
    <message>
        <source>Choose the user in the table first.</source>
        <translation>先に表で利用者を選んでください。</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 を無効にしますか？</translation>
    </message>
    <message>
        <source>This person can no longer unlock the workspace. What they wrote stays. The store gets a new key.</source>
        <translation>この人はワークスペースのロックを解除できなくなります。書いた内容は残ります。保管庫の鍵は更新されます。</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>利用者を無効化</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 を無効にしました。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>ワークスペースを検査しています</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>The workspace is whole: every record, blob and journal entry verified.</source>
        <translation>ワークスペースは正常です。すべての記録、保管ファイル、履歴の項目を検証しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found, see Workspace.</source>
        <translation>
            <numerusform>%n 件の問題が見つかりました。「ワークスペース」をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Enza backup (*.enzabackup)</source>
        <translation>Enza のバックアップ (*.enzabackup)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップしています</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 にバックアップしました。</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>どのバックアップですか？</translation>
    </message>
    <message>
        <source>Enza backup (*.enzabackup);;All files (*)</source>
        <translation>Enza のバックアップ (*.enzabackup);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Into which new folder?</source>
        <translation>どの新しいフォルダーに復元しますか？</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元しています</translation>
    </message>
    <message>
        <source>Restored into %1. Lock this workspace to open that one.</source>
        <translation>%1 に復元しました。そちらを開くには、このワークスペースをロックしてください。</translation>
    </message>
    <message>
        <source>Encrypt the store with a new key?</source>
        <translation>保管庫を新しい鍵で暗号化しますか？</translation>
    </message>
    <message>
        <source>Use this when somebody may have learnt a key. Old backups keep their old key.</source>
        <translation>鍵を誰かに知られたおそれがあるときに行います。以前のバックアップは以前の鍵のままです。</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>鍵を更新</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>鍵を更新しています</translation>
    </message>
    <message>
        <source>The workspace has new keys.</source>
        <translation>ワークスペースの鍵を更新しました。</translation>
    </message>
    <message>
        <source>Confirmed. The gate works again.</source>
        <translation>確認しました。持ち出し管理が再び使えます。</translation>
    </message>
    <message>
        <source>passphrase and card</source>
        <translation>パスフレーズとカード</translation>
    </message>
    <message>
        <source>recovery code, with an administrator</source>
        <translation>復旧コード(管理者と一緒に使用)</translation>
    </message>
    <message>
        <source>⚠ This computer&apos;s swap space is not encrypted: what is shown in the window may be written there. Ask the hospital&apos;s IT to encrypt it.</source>
        <translation>⚠ このコンピューターのスワップ領域は暗号化されていません。画面に表示した内容が書き込まれることがあります。病院の情報部門に暗号化を依頼してください。</translation>
    </message>
    <message>
        <source>Passphrase lost…</source>
        <translation>パスフレーズを忘れた場合…</translation>
    </message>
    <message>
        <source>The chosen user gets a new passphrase with their recovery code; you stand by as administrator</source>
        <translation>選んだ利用者に、その人の復旧コードで新しいパスフレーズを設定します。管理者として立ち会います</translation>
    </message>
    <message>
        <source>Add second factor…</source>
        <translation>第二要素を追加…</translation>
    </message>
    <message>
        <source>A card or a key file beside your passphrase</source>
        <translation>パスフレーズに加える、カードまたは鍵ファイル</translation>
    </message>
    <message>
        <source>Rule sets…</source>
        <translation>ルールセット…</translation>
    </message>
    <message>
        <source>By which rules is judged here, and since when</source>
        <translation>ここで判定に使うルールと、その適用開始日</translation>
    </message>
    <message>
        <source>Export changes…</source>
        <translation>変更を出力…</translation>
    </message>
    <message>
        <source>What another copy of this workspace lacks, in one encrypted file</source>
        <translation>このワークスペースの別の複製にない変更を、暗号化した1つのファイルに出力します</translation>
    </message>
    <message>
        <source>Take over changes…</source>
        <translation>変更を統合…</translation>
    </message>
    <message>
        <source>A file that another copy of this workspace exported</source>
        <translation>このワークスペースの別の複製が出力したファイルを統合します</translation>
    </message>
    <message>
        <source>between two copies of this workspace, the second made by backup and restore</source>
        <translation>このワークスペースの2つの複製の間で行います。2つ目はバックアップと復元で作ります</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>復旧コードを再発行…</translation>
    </message>
    <message>
        <source>Of the user chosen above, who has to be here; without one, your own</source>
        <translation>上で選んだ利用者のコード（本人の立ち会いが必要です）。選んでいなければ、ご自分のコード</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>変更を出力</translation>
    </message>
    <message>
        <source>Changes of Enza (*.enzachanges)</source>
        <translation>Enza の変更 (*.enzachanges)</translation>
    </message>
    <message>
        <source>Exporting changes</source>
        <translation>変更を出力しています</translation>
    </message>
    <message>
        <source>Changes written to %1.</source>
        <translation>変更を %1 に出力しました。</translation>
    </message>
    <message>
        <source>Which changes?</source>
        <translation>どの変更ファイルを統合しますか？</translation>
    </message>
    <message>
        <source>Changes of Enza (*.enzachanges);;All files (*)</source>
        <translation>Enza の変更 (*.enzachanges);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Taking over changes</source>
        <translation>変更を統合しています</translation>
    </message>
    <message numerus="yes">
        <source> %n record(s) were changed in both copies.</source>
        <translation>
            <numerusform> %n 件の記録が両方の複製で変更されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) taken over.</source>
        <translation>
            <numerusform>%n 件の操作を統合しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>監査…</translation>
    </message>
    <message>
        <source>Who saw, changed and gave out what</source>
        <translation>誰が見て、変え、持ち出したか</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>事故…</translation>
    </message>
    <message>
        <source>A loss, leak, mistaken disclosure or attack, with its deadlines</source>
        <translation>紛失、漏えい、誤った開示、攻撃とその期限</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>権限…</translation>
    </message>
    <message>
        <source>Which role may do what</source>
        <translation>どの役割が何をできるか</translation>
    </message>
    <message>
        <source>Remove way to unlock…</source>
        <translation>ロック解除の方法を削除…</translation>
    </message>
    <message>
        <source>The chosen one below: a lost card, or the passphrase alone</source>
        <translation>下で選んだ方法(紛失したカード、パスフレーズ単独の方法など)</translation>
    </message>
    <message>
        <source>Passphrase: at least %1 characters, %2 beside a second factor. After %3 wrong attempts each next one waits. (%4)</source>
        <translation>パスフレーズ: %1 文字以上、第二要素と併用なら %2 文字以上。誤った試行が %3 回を超えると、次の試行まで待ちます。(%4)</translation>
    </message>
    <message>
        <source>⚠ Your role works with a second factor only. Add a key file or a card, then lock and unlock with it.</source>
        <translation>⚠ あなたの役割は第二要素がある場合にのみ使えます。鍵ファイルまたはカードを追加し、一度ロックしてそれで解除してください。</translation>
    </message>
    <message>
        <source>⚠ You came without a second factor, which the guideline asks for from %1.</source>
        <translation>⚠ 第二要素なしで入りました。ガイドラインは %1 から第二要素を求めています。</translation>
    </message>
    <message>
        <source>Choose the way to unlock in the table first.</source>
        <translation>先に表でロック解除の方法を選んでください。</translation>
    </message>
    <message>
        <source>Remove %1 of %2?</source>
        <translation>%2 の「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>It no longer unlocks this workspace. Copies and backups made before still know it.</source>
        <translation>以後、このワークスペースのロックは解除できません。以前に作られた複製とバックアップでは有効なままです。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>⚠ When this computer is put to sleep it may write its whole memory to the disk in the clear. Ask the hospital&apos;s IT to encrypt the swap space, or to turn hibernation off.</source>
        <translation>⚠ このコンピューターは、スリープ時にメモリー全体を平文でディスクに書くことがあります。病院の情報部門に、スワップ領域の暗号化または休止状態の無効化を依頼してください。</translation>
    </message>
    <message>
        <source>For demonstration: synthetic data only. Everybody consented on the current forms; nothing goes to companies or abroad, and the trio&apos;s father wants to know no secondary findings.</source>
        <translation>デモ用: 合成データのみです。全員が現行の様式で同意しており、企業や国外への提供はありません。トリオの父は二次的所見の開示を希望していません。</translation>
    </message>
    <message>
        <source>What both copies did in %1 was put together.</source>
        <translation>2つの複製で %1 に加えられた変更を統合しました。</translation>
    </message>
    <message>
        <source>Of %1, %2 stands and not %3.</source>
        <translation>%1 については %2 が残り、%3 は残りません。</translation>
    </message>
</context>
<context>
    <name>enza::ui::AgendaItemDialog</name>
    <message>
        <source>Case %1 in this meeting</source>
        <translation>この会議での症例 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>the hospital that holds the meeting</source>
        <translation>会議を主催する病院</translation>
    </message>
    <message>
        <source>Treatment and &amp;family history were handed in beforehand</source>
        <translation>治療歴・家族歴の資料が事前に提出された(&amp;F)</translation>
    </message>
    <message>
        <source>Then the attending physician need not be there</source>
        <translation>その場合、主治医の出席は不要です</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>時間（分）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>依頼元(&amp;A)</translation>
    </message>
</context>
<context>
    <name>enza::ui::AgendaModel</name>
    <message numerus="yes">
        <source>%1, after %n earlier</source>
        <translation>
            <numerusform>%1（これまでに %n 回）</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ may conclude</source>
        <translation>✓ 結論を出せます</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n missing</source>
        <translation>
            <numerusform>✕ 不足 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>%1: this meeting</source>
        <translation>%1: この会議</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1、終了</translation>
    </message>
    <message>
        <source>a case before it has no planned minutes</source>
        <translation>前の症例に予定時間がありません</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>依頼元</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>enza::ui::AgreementDialog</name>
    <message>
        <source>Agreement with a recipient</source>
        <translation>提供先との取り決め</translation>
    </message>
    <message>
        <source>While it stands, and this person agreed to whole-genome analysis, data that identify by themselves may go to this recipient without a second signature each time.</source>
        <translation>有効な間、本人が全ゲノム解析に同意していれば、個人識別符号にあたるデータを、そのつど2人目の署名なしでこの提供先に渡せます。</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>取り決めを記録</translation>
    </message>
    <message>
        <source>as it is named in each provision</source>
        <translation>各提供での呼び名どおりに</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>提供先(&amp;R)</translation>
    </message>
    <message>
        <source>the contract or approval, with its date</source>
        <translation>契約または承認と、その日付</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>根拠(&amp;B)</translation>
    </message>
    <message>
        <source>None ticked: for each purpose</source>
        <translation>選択なし: すべての目的</translation>
    </message>
    <message>
        <source>&amp;Purposes</source>
        <translation>目的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;It ends on a day</source>
        <translation>終了日がある(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最終日(&amp;L)</translation>
    </message>
</context>
<context>
    <name>enza::ui::AgreementsView</name>
    <message>
        <source>New agreement…</source>
        <translation>新しい取り決め…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>The last day of the selected agreement</source>
        <translation>選択した取り決めの最終日</translation>
    </message>
    <message>
        <source>Standing agreements with recipients. Without one, data that identify by themselves need a second person&apos;s signature each time.</source>
        <translation>提供先との継続的な取り決めです。これがない場合、個人識別符号にあたるデータには、そのつど2人目の署名が必要です。</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>does not stand today</source>
        <translation>今日は無効</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Agreements with recipients</source>
        <translation>提供先との取り決め</translation>
    </message>
    <message>
        <source>No agreement is recorded</source>
        <translation>記録された取り決めはありません</translation>
    </message>
    <message>
        <source>Record a contract or an approval under which identifying data may go to a recipient.</source>
        <translation>個人識別符号にあたるデータを提供先に渡す根拠となる契約または承認を記録します。</translation>
    </message>
    <message>
        <source>A contract or approval under which identifying data may go (Ctrl+N)</source>
        <translation>個人識別符号にあたるデータを渡す根拠となる契約または承認（Ctrl+N）</translation>
    </message>
    <message>
        <source>each</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>enza::ui::AmendDialog</name>
    <message>
        <source>Amend revision %1</source>
        <translation>改訂 %1 を修正</translation>
    </message>
    <message>
        <source>The next revision is drawn from the case as it is now. Reason, date and a link to the original stand on it; until it is signed the original stays in force.</source>
        <translation>次の改訂は、現在の症例から作成します。理由、日付、元の文書への参照が印刷され、署名されるまで元の文書が有効です。</translation>
    </message>
    <message>
        <source>Draft the amendment</source>
        <translation>修正版を下書き</translation>
    </message>
    <message>
        <source>&amp;Reason, as it will be printed</source>
        <translation>理由（そのまま印刷されます）(&amp;R)</translation>
    </message>
</context>
<context>
    <name>enza::ui::AnswersModel</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>enza::ui::AnswersView</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>enza::ui::AssessmentSummary</name>
    <message>
        <source>Points %1</source>
        <translation>点数 %1</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>点数による</translation>
    </message>
    <message>
        <source>by rules</source>
        <translation>組合せ規則による</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>recorded, %1</source>
        <translation>記録（%1）</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>数えないもの: %1</translation>
    </message>
    <message>
        <source>The class given by hand differs from the computed one; the comment has to say why.</source>
        <translation>手動の判定が計算された判定と異なります。理由をコメントに記入してください。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
</context>
<context>
    <name>enza::ui::AssignTaskDialog</name>
    <message>
        <source>Who does it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>It waits on the page of whoever is to do it.</source>
        <translation>担当者のページに表示されます。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Make task</source>
        <translation>タスクを作成</translation>
    </message>
    <message>
        <source>what there is to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>whoever may do it</source>
        <translation>担当できる人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>担当(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;by a day</source>
        <translation>期限あり(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>期限(&amp;D)</translation>
    </message>
</context>
<context>
    <name>enza::ui::AuditDialog</name>
    <message>
        <source>Emergency access</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>持ち出し</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>対象の人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>Entry %1 of the chain %2</source>
        <translation>連鎖 %2 の %1 番目の記録</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Anchor…</source>
        <translation>照合点…</translation>
    </message>
    <message>
        <source>Where the journal stands, signed, to be kept elsewhere: it shows later whether an older copy was put back</source>
        <translation>履歴の現在の位置に署名したもの。別の場所に保管し、後で古い複製に戻されていないか確かめます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>出力…</translation>
    </message>
    <message>
        <source>What is listed, without what it says of patients</source>
        <translation>表示中の内容(患者に関することを除く)</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>操作の種類</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>すべての症例</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>過去 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>任意の語で絞り込む  ( / )</translation>
    </message>
    <message>
        <source>Filter the audit trail</source>
        <translation>監査記録の絞り込み</translation>
    </message>
    <message>
        <source>Filter the audit trail (/)</source>
        <translation>監査記録の絞り込み (/)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Anchors (*.json)</source>
        <translation>照合点 (*.json)</translation>
    </message>
    <message>
        <source>Anchor on the platform</source>
        <translation>プラットフォームに照合点を保管</translation>
    </message>
    <message>
        <source>The same, kept by the central platform; its connection has to be entered first</source>
        <translation>同じものを中央プラットフォームが保管します。先に接続の登録が必要です</translation>
    </message>
    <message numerus="yes">
        <source>The platform keeps where %n chain(s) stand.</source>
        <translation>
            <numerusform>%n 本の記録の位置をプラットフォームが保管しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::BriefingDialog</name>
    <message>
        <source>Case briefing</source>
        <translation>症例概要</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF に保存…</translation>
    </message>
    <message>
        <source>One A4 page leaves through the gate</source>
        <translation>A4 1ページ。ゲートを通ります</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>症例概要を保存</translation>
    </message>
    <message>
        <source>Saved to %1; shortened to fit one page.</source>
        <translation>%1 に保存しました。1ページに収まるよう縮めています。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>enza::ui::BriefingView</name>
    <message>
        <source>Case briefing</source>
        <translation>症例概要</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>症例が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a case of the agenda to see it on one page.</source>
        <translation>議題の症例を選ぶと、1ページにまとめて表示します。</translation>
    </message>
    <message>
        <source>%1 years (by year of birth)</source>
        <translation>%1 歳（出生年から）</translation>
    </message>
    <message>
        <source>age not recorded</source>
        <translation>年齢の記録なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>asked about: %1</source>
        <translation>検討事項: %1</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>徴候: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>(not: %1)</source>
        <translation>（なし: %1）</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>病期 %1</translation>
    </message>
    <message>
        <source>PS %1</source>
        <translation>PS %1</translation>
    </message>
    <message>
        <source>tumour content %1</source>
        <translation>腫瘍細胞含有割合 %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>病歴</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>No finding is marked. Mark variants on the page Variants of the case.</source>
        <translation>所見がまだありません。症例の「バリアント」ページで選んでください。</translation>
    </message>
    <message>
        <source>%1 (secondary)</source>
        <translation>%1（二次的）</translation>
    </message>
    <message>
        <source>opinions differ</source>
        <translation>意見が分かれています</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>VAF %1</source>
        <translation>VAF %1</translation>
    </message>
    <message>
        <source>agreed by the panel</source>
        <translation>パネルで合意</translation>
    </message>
    <message>
        <source>Drugs and trials</source>
        <translation>薬剤と治験</translation>
    </message>
    <message>
        <source>None is recorded, and imported knowledge suggests none.</source>
        <translation>記録はなく、取り込んだ知識からの候補もありません。</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>要確認</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the page Findings shows all</source>
        <translation>
            <numerusform>ほか %n 件。「所見」ページにすべて表示します</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier cases with the same alteration</source>
        <translation>同じ変化をもつ過去の症例</translation>
    </message>
    <message>
        <source>None in this workspace.</source>
        <translation>このワークスペースにはありません。</translation>
    </message>
    <message>
        <source>nothing recommended</source>
        <translation>推奨なし</translation>
    </message>
    <message>
        <source>not before a panel</source>
        <translation>パネル未実施</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未解決の点</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>nothing, said expressly</source>
        <translation>なし（明示的な決定）</translation>
    </message>
    <message>
        <source>Recommended so far: %1</source>
        <translation>これまでの推奨: %1</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>OncoTree code</source>
        <translation>OncoTree コード</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>病期</translation>
    </message>
    <message>
        <source>performance status</source>
        <translation>パフォーマンスステータス</translation>
    </message>
    <message>
        <source>treatments so far</source>
        <translation>これまでの治療</translation>
    </message>
    <message>
        <source>tumour content</source>
        <translation>腫瘍細胞含有割合</translation>
    </message>
    <message>
        <source>signs (HPO)</source>
        <translation>徴候（HPO）</translation>
    </message>
    <message>
        <source>history</source>
        <translation>病歴</translation>
    </message>
    <message>
        <source>With a level, and not dealt with by the decision: %1</source>
        <translation>レベルがあり、決定で扱われていない: %1</translation>
    </message>
    <message>
        <source>To be confirmed by another method before treatment: %1</source>
        <translation>治療前に別法での確認が必要: %1</translation>
    </message>
    <message>
        <source>Opinions differ: %1</source>
        <translation>意見が分かれている: %1</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>記録なし: %1</translation>
    </message>
    <message>
        <source>No consent is recorded</source>
        <translation>同意の記録がありません</translation>
    </message>
    <message>
        <source>Consent not answered: %1</source>
        <translation>同意の回答なし: %1</translation>
    </message>
    <message>
        <source>Newer knowledge says something else: %1</source>
        <translation>新しい知識と食い違い: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to be done</source>
        <translation>
            <numerusform>行うべきタスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To be done: %1</source>
        <translation>行うべきこと: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not resolved</source>
        <translation>
            <numerusform>未解決のコメント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments not resolved: %1</source>
        <translation>未解決のコメント: %1</translation>
    </message>
    <message>
        <source>The check of samples against people is not settled</source>
        <translation>検体と人の照合が未解決です</translation>
    </message>
    <message>
        <source>No finding is marked</source>
        <translation>所見が選ばれていません</translation>
    </message>
    <message>
        <source>interim report</source>
        <translation>中間報告</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>再検討</translation>
    </message>
    <message>
        <source>final report</source>
        <translation>最終報告</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>治験</translation>
    </message>
    <message>
        <source>given</source>
        <translation>投与した</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>投与しなかった</translation>
    </message>
    <message>
        <source>another treatment</source>
        <translation>別の治療</translation>
    </message>
</context>
<context>
    <name>enza::ui::CallSetCards</name>
    <message>
        <source>No variants yet. Import a VCF or BCF file, or drop it on this window.</source>
        <translation>バリアントはまだありません。VCF または BCF ファイルを取り込むか、この画面にドロップしてください。</translation>
    </message>
    <message>
        <source>%1 (superseded)</source>
        <translation>%1（置き換え済み）</translation>
    </message>
    <message>
        <source>assembly unknown</source>
        <translation>参照ゲノム不明</translation>
    </message>
    <message>
        <source>not annotated</source>
        <translation>注釈なし</translation>
    </message>
    <message>
        <source>annotated: %1</source>
        <translation>注釈: %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>%1 records, %2 alleles</source>
        <translation>%1 レコード、%2 アレル</translation>
    </message>
    <message>
        <source>No samples: sites only</source>
        <translation>検体なし: 部位のみ</translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation>検体: %1</translation>
    </message>
    <message>
        <source>Imported %1 by %2</source>
        <translation>%1 に %2 が取り込み</translation>
    </message>
    <message>
        <source>Hand back…</source>
        <translation>提供元へ返却…</translation>
    </message>
    <message>
        <source>Save the source file of %1 as it came, byte for byte; recorded in the ledger</source>
        <translation>%1 の元ファイルを受領時のまま（1バイトも変えずに）保存します。台帳に記録されます</translation>
    </message>
    <message>
        <source>Hand back the file %1</source>
        <translation>ファイル %1 を提供元へ返却</translation>
    </message>
</context>
<context>
    <name>enza::ui::CascadeEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Passes &amp;when</source>
        <translation>通過条件(&amp;W)</translation>
    </message>
    <message>
        <source>for example: af &lt; 0.01 ?</source>
        <translation>例: af &lt; 0.01 ?</translation>
    </message>
    <message>
        <source>Columns compared with == != &lt; &lt;= &gt; &gt;= ~ in, joined by &amp;&amp; || !, known(column).
A question mark after a comparison lets unknown values pass.</source>
        <translation>列を == != &lt; &lt;= &gt; &gt;= ~ in で比較し、&amp;&amp; || ! でつなぎます。known(column) も使えます。
比較の後に ? を付けると、値が不明のものも通します。</translation>
    </message>
    <message>
        <source>Condition of the filter step</source>
        <translation>絞り込み段階の条件</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Name of the filter step</source>
        <translation>絞り込み段階の名前</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>段階を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type a condition.</source>
        <translation>条件を入力してください。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>列「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no column “%1” (character %2).</source>
        <translation>列「%1」はありません（%2 文字目）。</translation>
    </message>
    <message>
        <source>Variants whose answer is unknown pass.</source>
        <translation>結果が不明のバリアントも通します。</translation>
    </message>
    <message>
        <source>Variants whose answer is unknown do not pass. Add ? to keep them.</source>
        <translation>結果が不明のバリアントは通しません。残すには ? を付けてください。</translation>
    </message>
    <message>
        <source>&amp;Inheritance</source>
        <translation>遺伝形式(&amp;I)</translation>
    </message>
    <message>
        <source>Conditions on inheritance</source>
        <translation>遺伝形式の条件</translation>
    </message>
    <message>
        <source>Fills in a condition on how the variant could be passed on.</source>
        <translation>バリアントがどう受け継がれうるかの条件を入力します。</translation>
    </message>
    <message>
        <source>%1, or it cannot be told</source>
        <translation>%1、または判断できない</translation>
    </message>
</context>
<context>
    <name>enza::ui::CascadeModel</name>
    <message>
        <source>All variants</source>
        <translation>すべてのバリアント</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 件を残す</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 件を除去</translation>
    </message>
    <message>
        <source>Variants whose answer is unknown pass this step.</source>
        <translation>結果が不明のバリアントもこの段階を通ります。</translation>
    </message>
    <message>
        <source>Variants whose answer is unknown do not pass this step.</source>
        <translation>結果が不明のバリアントはこの段階を通りません。</translation>
    </message>
    <message>
        <source>Enter shows what this step removed.</source>
        <translation>Enter キーで、この段階で除かれたものを表示します。</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Passes when</source>
        <translation>通過条件</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>enza::ui::CascadePresets</name>
    <message>
        <source>P&amp;reset</source>
        <translation>絞り込みセット(&amp;R)</translation>
    </message>
    <message>
        <source>Filter preset</source>
        <translation>絞り込みセット</translation>
    </message>
    <message>
        <source>A named set of filter steps, columns and sorting</source>
        <translation>絞り込みの段階、列、並べ替えに名前を付けてまとめたもの</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More about the preset</source>
        <translation>絞り込みセットのその他の操作</translation>
    </message>
    <message>
        <source>Save as your own preset, share, remove, go back</source>
        <translation>自分の絞り込みセットとして保存、共有、削除、元に戻す</translation>
    </message>
    <message>
        <source>comes with Enza</source>
        <translation>Enza に付属</translation>
    </message>
    <message>
        <source>shared in this workspace</source>
        <translation>このワークスペースで共有</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>▪ modified</source>
        <translation>▪ 変更あり</translation>
    </message>
    <message>
        <source>The steps differ from the preset&apos;s own.</source>
        <translation>段階が絞り込みセットの元の内容と異なります。</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>変更を「%1」に保存</translation>
    </message>
    <message>
        <source>Save as a new preset…</source>
        <translation>新しい絞り込みセットとして保存…</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s own steps</source>
        <translation>絞り込みセットの元の段階に戻す</translation>
    </message>
    <message>
        <source>Share with everybody in this workspace</source>
        <translation>このワークスペースの全員と共有</translation>
    </message>
    <message>
        <source>Remove “%1”…</source>
        <translation>「%1」を削除…</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <translation>新しい絞り込みセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>絞り込みセットの名前</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>絞り込みセットを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved the preset “%1”.</source>
        <translation>絞り込みセット「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>絞り込みセットを削除</translation>
    </message>
    <message>
        <source>Remove the preset “%1”?</source>
        <translation>絞り込みセット「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>What is shown now stays as it is.</source>
        <translation>現在の表示はそのまま残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>enza::ui::CascadeView</name>
    <message>
        <source>Filter steps</source>
        <translation>絞り込みの段階</translation>
    </message>
    <message>
        <source>Filter steps with the number of variants each leaves</source>
        <translation>絞り込みの各段階と、残るバリアントの数</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>Adds a condition that variants must meet.</source>
        <translation>バリアントが満たすべき条件を追加します。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Changes the condition or the name of the step.</source>
        <translation>段階の条件または名前を変更します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes the step away.</source>
        <translation>段階を取り除きます。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Moves the step before the one above.</source>
        <translation>段階を 1 つ前に移します。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Moves the step after the one below.</source>
        <translation>段階を 1 つ後に移します。</translation>
    </message>
    <message>
        <source>Show what passes</source>
        <translation>通過したものを表示</translation>
    </message>
    <message>
        <source>Show removed</source>
        <translation>除かれたものを表示</translation>
    </message>
    <message>
        <source>Shows in the table what this step removed.</source>
        <translation>この段階で除かれたものを表に表示します。</translation>
    </message>
</context>
<context>
    <name>enza::ui::CaseDialog</name>
    <message>
        <source>New case</source>
        <translation>新しい症例</translation>
    </message>
    <message>
        <source>for example C-2026-014; never a name</source>
        <translation>例: C-2026-014（氏名は入れないでください）</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>diagnosis or question, may follow later</source>
        <translation>診断または検討事項（後から入力可）</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sex of the proband</source>
        <translation>発端者の性別(&amp;S)</translation>
    </message>
    <message>
        <source>year, may stay empty</source>
        <translation>年（空欄可）</translation>
    </message>
    <message>
        <source>&amp;Birth year</source>
        <translation>出生年(&amp;B)</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>ファイルの記載に従う</translation>
    </message>
    <message>
        <source>&amp;Assembly</source>
        <translation>参照ゲノム(&amp;A)</translation>
    </message>
    <message>
        <source>Names and hospital numbers go into the sealed identity of the person, not here.</source>
        <translation>氏名や病院の患者番号はここではなく、その人の封印された識別情報に入力します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>症例を作成</translation>
    </message>
    <message>
        <source>Create case (Enter)</source>
        <translation>症例を作成 (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::CaseEventDialog</name>
    <message>
        <source>Record an event</source>
        <translation>出来事を記録</translation>
    </message>
    <message>
        <source>What happens in Enza is known by itself; this is for what happens elsewhere.</source>
        <translation>Enza での操作は自動で記録されます。これは外部で起きたことのためのものです。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>laboratory slip, delivery note …</source>
        <translation>検査室の伝票、納品書など</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Known from</source>
        <translation>情報源(&amp;K)</translation>
    </message>
</context>
<context>
    <name>enza::ui::CaseListPage</name>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>参照ゲノム</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終操作</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例一覧</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>症例の新規作成…</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>症例を絞り込む</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>任意の語で絞り込む  ( / )</translation>
    </message>
    <message>
        <source>Filter the cases (/)</source>
        <translation>症例を絞り込む (/)</translation>
    </message>
    <message>
        <source>Open the selected case with Enter</source>
        <translation>Enter で選択した症例を開きます</translation>
    </message>
    <message>
        <source>New case (Ctrl+N)</source>
        <translation>症例の新規作成 (Ctrl+N)</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>症例はまだありません</translation>
    </message>
    <message>
        <source>Create a case, then import its variants. You can also drop a VCF or BCF file on this window.</source>
        <translation>症例を作成してから、バリアントを取り込んでください。VCF または BCF のファイルをこの画面にドラッグして始めることもできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 症例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::CasePanelPage</name>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Sign as chair</source>
        <translation>議長として署名</translation>
    </message>
    <message>
        <source>With your own key; pins what the decision was judged from</source>
        <translation>ご自身の鍵で署名し、判断の根拠を固定します</translation>
    </message>
    <message>
        <source>Sign the meeting&apos;s list</source>
        <translation>会議の一覧に署名</translation>
    </message>
    <message>
        <source>Each member signs the decisions of the meeting once</source>
        <translation>各構成員は会議の決定に1回だけ署名します</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>症例を終了</translation>
    </message>
    <message>
        <source>From then on the decision stays as it is</source>
        <translation>以後、決定は変わりません</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>議事録…</translation>
    </message>
    <message>
        <source>As a PDF of the whole meeting, through the gate</source>
        <translation>会議全体の PDF。ゲートを通ります</translation>
    </message>
    <message>
        <source>Check the signed decision</source>
        <translation>署名済みの決定を検証</translation>
    </message>
    <message>
        <source>Rebuilds it from what is stored and compares it byte for byte</source>
        <translation>保存された記録から作り直し、1バイトずつ比べます</translation>
    </message>
    <message>
        <source>Judge by today&apos;s knowledge</source>
        <translation>現在の知識で判断</translation>
    </message>
    <message>
        <source>Lists what would be judged differently; changes nothing</source>
        <translation>判断が変わるものを一覧にします。何も変更しません</translation>
    </message>
    <message>
        <source>Record result…</source>
        <translation>結果を記録…</translation>
    </message>
    <message>
        <source>Of the selected confirmatory test</source>
        <translation>選択した確認検査の結果</translation>
    </message>
    <message>
        <source>Order form…</source>
        <translation>依頼書…</translation>
    </message>
    <message>
        <source>Of the selected confirmatory test, as a PDF through the gate</source>
        <translation>選択した確認検査の依頼書（PDF）。ゲートを通ります</translation>
    </message>
    <message>
        <source>Rounds of this case</source>
        <translation>この症例の回</translation>
    </message>
    <message>
        <source>What keeps the case open</source>
        <translation>終了できない理由</translation>
    </message>
    <message>
        <source>Beside the decision</source>
        <translation>決定の補足</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>As</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>member, the list</source>
        <translation>構成員（一覧）</translation>
    </message>
    <message>
        <source>chair, this case</source>
        <translation>議長（この症例）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>● stands</source>
        <translation>● 有効</translation>
    </message>
    <message>
        <source>✕ void: changed since</source>
        <translation>✕ 無効: その後変更あり</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>検査方法</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>検査機関</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>依頼日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Confirmatory tests</source>
        <translation>確認検査</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>This case is on no meeting&apos;s agenda</source>
        <translation>この症例はどの会議の議題にもなっていません</translation>
    </message>
    <message>
        <source>Plan a meeting on the Panel page and put the case on its agenda.</source>
        <translation>「パネル」ページで会議を予定し、症例を議題にしてください。</translation>
    </message>
    <message>
        <source> · closed</source>
        <translation> · 終了</translation>
    </message>
    <message>
        <source>A signature stands under one version of the decision; changing it voids the signature.</source>
        <translation>署名は一つの版の決定に対するものです。決定を変えると署名は無効になります。</translation>
    </message>
    <message>
        <source>● Closed on %1</source>
        <translation>● %1 に終了</translation>
    </message>
    <message>
        <source>● Ready to be closed</source>
        <translation>● 終了できます</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Signed the meeting&apos;s list</source>
        <translation>会議の一覧に署名済み</translation>
    </message>
    <message>
        <source>Its decision then stays as it is. A later round is another meeting.</source>
        <translation>決定はそのまま残ります。次の回は別の会議になります。</translation>
    </message>
    <message>
        <source>The case is closed in this meeting</source>
        <translation>この症例はこの会議で終了しています</translation>
    </message>
    <message>
        <source>minutes.pdf</source>
        <translation>minutes.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The minutes are written</source>
        <translation>議事録を書き出しました</translation>
    </message>
    <message>
        <source>● Rebuilt from %1 stored records: identical, byte for byte (%2).</source>
        <translation>● 保存された記録 %1 件から作り直しました: 1バイトも違わず同一です（%2）。</translation>
    </message>
    <message>
        <source>▲ Not everything it was judged from can be read any more, so it cannot be rebuilt.</source>
        <translation>▲ 判断の元になった記録の一部を読み出せないため、作り直せません。</translation>
    </message>
    <message>
        <source>✕ What is stored gives another list than the one that was signed.</source>
        <translation>✕ 保存された記録から、署名されたものとは違う一覧ができました。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>● Nothing would be judged differently today.</source>
        <translation>● 現在の知識でも判断は変わりません。</translation>
    </message>
    <message>
        <source>Result of the confirmatory test</source>
        <translation>確認検査の結果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>What the laboratory wrote</source>
        <translation>検査機関の記載</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>order.pdf</source>
        <translation>order.pdf</translation>
    </message>
    <message>
        <source>The order form is written</source>
        <translation>依頼書を書き出しました</translation>
    </message>
</context>
<context>
    <name>enza::ui::CasePicker</name>
    <message>
        <source>Nothing is missing</source>
        <translation>不足なし</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足: %1</translation>
    </message>
    <message numerus="yes">
        <source> · %n missing</source>
        <translation>
            <numerusform> · 不足 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>語句で絞り込み</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>症例を絞り込む</translation>
    </message>
    <message>
        <source>Cases for the agenda</source>
        <translation>議題の症例</translation>
    </message>
    <message>
        <source>Space puts the case on the agenda or leaves it out</source>
        <translation>スペースキーで議題に入れる・外す</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>&amp;Minutes for each</source>
        <translation>1症例の時間（分）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>回(&amp;R)</translation>
    </message>
</context>
<context>
    <name>enza::ui::CirculationDialog</name>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>decided live: %1</source>
        <translation>対面で決定: %1</translation>
    </message>
    <message>
        <source>may conclude</source>
        <translation>結論を出せます</translation>
    </message>
    <message>
        <source>a live meeting has to decide</source>
        <translation>対面会議での決定が必要です</translation>
    </message>
    <message>
        <source>circulating</source>
        <translation>回付中</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>持ち回り</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>構成員</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>改訂</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Who has read and answered what</source>
        <translation>誰が何を読み、何を答えたか</translation>
    </message>
    <message>
        <source>Deadline for answers</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>&amp;Send out</source>
        <translation>回付する(&amp;S)</translation>
    </message>
    <message>
        <source>Every member gets a task for every case</source>
        <translation>構成員ごと・症例ごとにタスクを作ります</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Time of the live meeting</source>
        <translation>対面会議の日時</translation>
    </message>
    <message>
        <source>why; else who dissents or asks</source>
        <translation>理由。空欄なら、異議・質問をした人</translation>
    </message>
    <message>
        <source>Why a live meeting decides</source>
        <translation>対面会議で決定する理由</translation>
    </message>
    <message>
        <source>&amp;Decide live</source>
        <translation>対面で決定(&amp;D)</translation>
    </message>
    <message>
        <source>Plan a live meeting on the cases somebody dissents from or asks about; with a reason, on all that are open</source>
        <translation>異議や質問のあった症例の対面会議を予定します。理由を書けば、未終了のすべての症例が対象です</translation>
    </message>
    <message>
        <source>Live meeting</source>
        <translation>対面会議</translation>
    </message>
    <message>
        <source>sent out %1</source>
        <translation>%1 に回付</translation>
    </message>
    <message>
        <source>not sent out yet</source>
        <translation>未回付</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>回答期限 %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>reminder level %1</source>
        <translation>督促 %1 段階</translation>
    </message>
    <message>
        <source>Sent out: %1</source>
        <translation>回付日: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>予定日: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::CirculationStrip</name>
    <message>
        <source>not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>read, changed since</source>
        <translation>既読、その後変更あり</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>void: changed since</source>
        <translation>無効: その後変更あり</translation>
    </message>
    <message>
        <source>stepped back</source>
        <translation>審議から除外</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（追加）</translation>
    </message>
    <message>
        <source>%1 (taken away)</source>
        <translation>%1（削除）</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>持ち回り</translation>
    </message>
    <message>
        <source>Circulation of this case</source>
        <translation>この症例の持ち回り</translation>
    </message>
    <message>
        <source>Circulation and deadline</source>
        <translation>持ち回りと期限</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>あなたの状況</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>あなたを待っているもの</translation>
    </message>
    <message>
        <source>What changed since you read it</source>
        <translation>前回読んでからの変更</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>With what is proposed for this case</source>
        <translation>この症例についての提案に同意します</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Say what you object to; a live meeting decides then</source>
        <translation>異議の内容を書いてください。対面会議で決定することになります</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Say what you ask; a live meeting decides then</source>
        <translation>質問を書いてください。対面会議で決定することになります</translation>
    </message>
    <message>
        <source>comment; needed to dissent or ask</source>
        <translation>コメント。異議と質問では必須</translation>
    </message>
    <message>
        <source>Comment to your opinion</source>
        <translation>意見へのコメント</translation>
    </message>
    <message>
        <source>Sign opinion</source>
        <translation>意見に署名</translation>
    </message>
    <message>
        <source>With your own key, on the revision shown</source>
        <translation>ご自身の鍵で、表示中の改訂に署名します</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Go on with the case as it is now</source>
        <translation>現在の症例で続けます</translation>
    </message>
    <message>
        <source>%1 · answer by %2</source>
        <translation>%1 · 回答期限 %2</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>改訂 %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>asked as %1</source>
        <translation>%1 として招集</translation>
    </message>
    <message>
        <source>Changed since you read revision %1: %2</source>
        <translation>改訂 %1 を読んでからの変更: %2</translation>
    </message>
    <message>
        <source>What you said before no longer counts: %1</source>
        <translation>前回の意見は無効になりました: %1</translation>
    </message>
    <message>
        <source>Your opinion on revision %1 is signed.</source>
        <translation>改訂 %1 への意見に署名しました。</translation>
    </message>
    <message>
        <source>What you said before no longer counts.</source>
        <translation>前回の意見は無効になりました。</translation>
    </message>
    <message>
        <source>Sign: I agree</source>
        <translation>署名: 同意</translation>
    </message>
    <message>
        <source>Sign: I dissent</source>
        <translation>署名: 異議</translation>
    </message>
    <message>
        <source>Sign: I ask</source>
        <translation>署名: 質問</translation>
    </message>
</context>
<context>
    <name>enza::ui::ClinicalForm</name>
    <message>
        <source>Clinical data</source>
        <translation>臨床情報</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the clinical data</source>
        <translation>臨床情報を保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Show the saved data again</source>
        <translation>保存済みの内容に戻します</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>症例の種類</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>エキスパートパネル</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>code, for example BRCA</source>
        <translation>コード（例: BRCA）</translation>
    </message>
    <message>
        <source>OncoTree</source>
        <translation>OncoTree</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>病期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Performance status (ECOG)</source>
        <translation>全身状態（ECOG PS）</translation>
    </message>
    <message>
        <source>one per line, in order of treatment lines</source>
        <translation>1行に1つ、治療ラインの順に入力</translation>
    </message>
    <message>
        <source>Regimens</source>
        <translation>治療レジメン</translation>
    </message>
    <message>
        <source>fraction of tumour cells, 0–1</source>
        <translation>腫瘍細胞の割合（0～1）</translation>
    </message>
    <message>
        <source>Tumour content</source>
        <translation>腫瘍細胞含有割合</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>how it was measured</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>%1: method</source>
        <translation>%1: 測定方法</translation>
    </message>
    <message>
        <source>gene panel that states the question</source>
        <translation>検討する範囲を示す遺伝子パネル</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>検討事項</translation>
    </message>
    <message>
        <source>Phenotype (HPO)</source>
        <translation>表現型（HPO）</translation>
    </message>
    <message>
        <source>history and family history</source>
        <translation>病歴と家族歴</translation>
    </message>
    <message>
        <source>History</source>
        <translation>病歴</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Clinical data saved.</source>
        <translation>臨床情報を保存しました。</translation>
    </message>
    <message>
        <source>restored draft, not saved yet</source>
        <translation>復元した下書き（未保存）</translation>
    </message>
    <message>
        <source>Make finding</source>
        <translation>所見にする</translation>
    </message>
    <message>
        <source>Make a finding of the saved value, to be judged and reported like any other</source>
        <translation>保存した値を所見にします。ほかの所見と同じように判定し、報告できます</translation>
    </message>
    <message>
        <source>%1: make finding</source>
        <translation>%1: 所見にする</translation>
    </message>
    <message>
        <source>%1 is a finding now.</source>
        <translation>%1 を所見にしました。</translation>
    </message>
</context>
<context>
    <name>enza::ui::ClockDialog</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 から %2 まで: %3</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>%1 から: %2</translation>
    </message>
    <message>
        <source>Day %1 / %2</source>
        <translation>%1 日目 / %2 日</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>%1 日目</translation>
    </message>
    <message>
        <source>Turnaround of this case</source>
        <translation>この症例の TAT</translation>
    </message>
    <message>
        <source>Record an event…</source>
        <translation>出来事を記録…</translation>
    </message>
    <message>
        <source>Something that happened elsewhere: the sample was taken, the sequence arrived</source>
        <translation>外部で起きたこと: 検体の採取、配列データの受領など</translation>
    </message>
    <message>
        <source>Stop the clock…</source>
        <translation>時計を止める…</translation>
    </message>
    <message>
        <source>Time from now on does not count; it needs a reason</source>
        <translation>以後の時間を数えません。理由が必要です</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Time from now on counts again</source>
        <translation>以後の時間を再び数えます</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stages of this case</source>
        <translation>この症例の区間</translation>
    </message>
    <message>
        <source>Times the clock stood still</source>
        <translation>時計が止まっていた期間</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The clock has not started: no consent is recorded</source>
        <translation>時計は始まっていません: 同意の記録がありません</translation>
    </message>
    <message>
        <source>%1 · stands still</source>
        <translation>%1 · 停止中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>ended late</source>
        <translation>遅れて終了</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>&quot;?&quot; is not known. The clock never stood still.</source>
        <translation>「?」は不明です。時計が止まったことはありません。</translation>
    </message>
    <message>
        <source>&quot;?&quot; is not known. The clock stood still %1</source>
        <translation>「?」は不明です。時計が止まっていた期間: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::CnvSheet</name>
    <message>
        <source>1 · Genomic content</source>
        <translation>1 · ゲノム上の内容</translation>
    </message>
    <message>
        <source>2 · Overlap with established regions and genes</source>
        <translation>2 · 確立した領域・遺伝子との重なり</translation>
    </message>
    <message>
        <source>3 · Number of genes</source>
        <translation>3 · 遺伝子の数</translation>
    </message>
    <message>
        <source>4 · Cases in the literature and databases</source>
        <translation>4 · 文献・データベースの症例</translation>
    </message>
    <message>
        <source>5 · Inheritance and family</source>
        <translation>5 · 遺伝形式と家系</translation>
    </message>
    <message>
        <source>Loss or gain</source>
        <translation>欠失か重複か</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>欠失</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: points</source>
        <translation>%1: 点数</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>%1: comment</source>
        <translation>%1: コメント</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::CodeDialog</name>
    <message>
        <source>The recovery code of %1. With an administrator it gives a new passphrase when this one is lost. It is shown only now: hand it over on paper.</source>
        <translation>%1 の復旧コードです。パスフレーズをなくしたとき、管理者と一緒に新しいパスフレーズを設定できます。表示されるのは今だけです。紙で手渡してください。</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>復旧コード: %1</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>書き写しました(&amp;W)</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き写しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::CohortDialog</name>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>&amp;Cohort</source>
        <translation>コホート(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Registered on</source>
        <translation>登録日(&amp;R)</translation>
    </message>
    <message>
        <source>why it is not registered</source>
        <translation>登録しない理由</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>コホート</translation>
    </message>
    <message>
        <source>Whether a case is registered in the cohorts of the whole-genome programme.</source>
        <translation>症例が全ゲノム解析事業のコホートに登録されているかどうか。</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>症例(&amp;A)</translation>
    </message>
</context>
<context>
    <name>enza::ui::CommentThreads</name>
    <message>
        <source>the case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>%1 が解決</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Selected comment</source>
        <translation>選択したコメント</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新しいコメント</translation>
    </message>
    <message>
        <source>Comment; @ and a name tells that person</source>
        <translation>コメント。@ と名前でその人に知らせます</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>新しいスレッド</translation>
    </message>
    <message>
        <source>Start a thread with what is written</source>
        <translation>書いた内容でスレッドを始めます</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>In the chosen thread; where there is none, a new one</source>
        <translation>選択中のスレッドに。なければ新しいスレッドに</translation>
    </message>
    <message>
        <source>Resolve thread</source>
        <translation>スレッドを解決</translation>
    </message>
    <message>
        <source>Nothing more waits for anybody there</source>
        <translation>以後、誰の待ち事項にもなりません</translation>
    </message>
    <message numerus="yes">
        <source>Comments, %n thread(s) open</source>
        <translation>
            <numerusform>コメント（未解決のスレッド %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment added.</source>
        <translation>コメントを追加しました。</translation>
    </message>
    <message>
        <source>Thread resolved.</source>
        <translation>スレッドを解決しました。</translation>
    </message>
</context>
<context>
    <name>enza::ui::CompareDialog</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Compare snapshots</source>
        <translation>知識データの比較</translation>
    </message>
    <message>
        <source>What differs between two snapshots</source>
        <translation>2つの知識データの違い</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>比較元(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>比較先(&amp;A)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare (Enter)</source>
        <translation>比較 (Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較を中止</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>比較の結果</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Choose two different snapshots.</source>
        <translation>異なる2つの知識データを選んでください。</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 changed; %4 with another review status only.</source>
        <translation>新規 %1 件、消失 %2 件、変更 %3 件。ほかにレビュー状況だけが異なるもの %4 件。</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>最初の %1 件を表示しています。</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsensusCard</name>
    <message>
        <source>Consensus of the panel</source>
        <translation>パネルの合意</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>まだ記録されていません。</translation>
    </message>
    <message>
        <source>recorded by %1, %2</source>
        <translation>記録: %1、%2</translation>
    </message>
    <message>
        <source>taken over from %1</source>
        <translation>%1 から採用</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsensusDialog</name>
    <message>
        <source>Consensus of the panel</source>
        <translation>パネルの合意</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>現在の合意のまま</translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>新しく作成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>採用する見解(&amp;T)</translation>
    </message>
    <message>
        <source>What the panel agreed on</source>
        <translation>パネルで合意した内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Record consensus</source>
        <translation>合意を記録</translation>
    </message>
    <message>
        <source>Record consensus (Ctrl+S)</source>
        <translation>合意を記録 (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentAnswerDialog</name>
    <message>
        <source>agreed</source>
        <translation>希望する</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>希望しない</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Answer about secondary findings</source>
        <translation>二次的所見についての回答</translation>
    </message>
    <message>
        <source>What was answered about secondary findings</source>
        <translation>二次的所見について回答された内容</translation>
    </message>
    <message>
        <source>As on the signed form. It takes effect at once: what is declined disappears from every page.</source>
        <translation>署名された同意書のとおりに入力します。すぐに反映され、希望されなかったものはすべての画面から消えます。</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>同意書(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>代諾者</translation>
    </message>
    <message>
        <source>a minor&apos;s assent</source>
        <translation>未成年者のアセント</translation>
    </message>
    <message>
        <source>Answered &amp;by</source>
        <translation>回答者(&amp;B)</translation>
    </message>
    <message>
        <source>who answered, without the name if that is enough</source>
        <translation>回答した人（続柄などで足りる場合、氏名は不要です）</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>回答者(&amp;W)</translation>
    </message>
    <message>
        <source>relation to the person, and why</source>
        <translation>本人との関係と理由</translation>
    </message>
    <message>
        <source>&amp;Reason for a proxy</source>
        <translation>代諾の理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>署名日(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>回答を記録</translation>
    </message>
    <message>
        <source>Record answer (Enter)</source>
        <translation>回答を記録 (Enter)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、第 %2 版</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentDialog</name>
    <message>
        <source>Record consent of %1</source>
        <translation>%1 の同意を記録</translation>
    </message>
    <message>
        <source>Record changed preferences of %1</source>
        <translation>%1 の意思変更を記録</translation>
    </message>
    <message>
        <source>Y, N and U answer the item and go to the next; digits choose by place, Backspace takes an answer away. It takes effect at once.</source>
        <translation>Y・N・U で項目に回答して次へ進みます。数字キーは順番で選び、Backspace で回答を消します。直ちに有効になります。</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>回答を記録</translation>
    </message>
    <message>
        <source>Record changes</source>
        <translation>変更を記録</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、第 %2 版</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>書式(&amp;F)</translation>
    </message>
    <message>
        <source>who is to be told, where the answer asks for it</source>
        <translation>誰に伝えるか(回答で求められる場合)</translation>
    </message>
    <message>
        <source>&amp;Named</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>Answered &amp;by</source>
        <translation>回答の立場(&amp;B)</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>回答した人</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>回答者(&amp;W)</translation>
    </message>
    <message>
        <source>mother, guardian, …</source>
        <translation>母、後見人など</translation>
    </message>
    <message>
        <source>&amp;Relation to the person</source>
        <translation>本人との関係(&amp;R)</translation>
    </message>
    <message>
        <source>why a proxy answered</source>
        <translation>代諾者が回答した理由</translation>
    </message>
    <message>
        <source>Reason for a pro&amp;xy</source>
        <translation>代諾の理由(&amp;X)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>年齢(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>署名日(&amp;S)</translation>
    </message>
    <message>
        <source>who explained it</source>
        <translation>説明した人</translation>
    </message>
    <message>
        <source>E&amp;xplained by</source>
        <translation>説明者(&amp;X)</translation>
    </message>
    <message>
        <source>Explained &amp;on</source>
        <translation>説明日(&amp;O)</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>electronically, identity checked</source>
        <translation>電子的(本人確認済み)</translation>
    </message>
    <message>
        <source>by telephone, noted</source>
        <translation>電話(記録あり)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>署名済みの書式</translation>
    </message>
    <message>
        <source>Signe&amp;d form</source>
        <translation>署名済みの書式(&amp;D)</translation>
    </message>
    <message>
        <source>Record what %1 says to it</source>
        <translation>これについての %1 の考えを記録</translation>
    </message>
    <message>
        <source>A proxy answered. Ask the child too, in words that fit the age: an assent permits nothing by itself, but a “no” is obeyed over the proxy. Answer what was talked about; the rest stays open.</source>
        <translation>代諾者が答えました。年齢に合った言葉で本人にも尋ねてください。アセントだけで許可にはなりませんが、「いいえ」は代諾より優先されます。話し合った項目に答え、残りは空けておきます。</translation>
    </message>
    <message>
        <source>&amp;has finished junior high school</source>
        <translation>中学校を卒業している(&amp;H)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Guardian &amp;informed</source>
        <translation>保護者に知らせた(&amp;I)</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentDocumentDialog</name>
    <message>
        <source>Signed form: %1</source>
        <translation>署名済みの書式: %1</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>持ち出す…</translation>
    </message>
    <message>
        <source>Writes a copy through the gate, and into the ledger</source>
        <translation>持ち出し管理を通して写しを書き出し、台帳に記します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>署名済みの書式</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it was handed in.</source>
        <translation>この種類のファイルはここでは表示できません。提出されたまま保管されています。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>signed consent form</source>
        <translation>署名済みの同意書</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentPage</name>
    <message>
        <source>Changed preference: %1 %2</source>
        <translation>意思変更: %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, proxy (%2)</source>
        <translation>%1、代諾(%2)</translation>
    </message>
    <message>
        <source>%1, assent at %2</source>
        <translation>%1、アセント(%2 歳)</translation>
    </message>
    <message>
        <source>%1, assent</source>
        <translation>%1、アセント</translation>
    </message>
    <message>
        <source>Withdrawal: %1</source>
        <translation>撤回: %1</translation>
    </message>
    <message>
        <source>cannot be called back: %1</source>
        <translation>取り戻せないもの: %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Record answers…</source>
        <translation>回答を記録…</translation>
    </message>
    <message>
        <source>A form as the person filled it in, item by item</source>
        <translation>本人が記入した書式を項目ごとに</translation>
    </message>
    <message>
        <source>Change preference…</source>
        <translation>意思の変更…</translation>
    </message>
    <message>
        <source>A notice of changed preference; only what is named changes</source>
        <translation>意思変更申出書。挙げた項目だけが変わります</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>All or part of the consent is taken back; it takes effect at once</source>
        <translation>同意の全部または一部の撤回。直ちに有効になります</translation>
    </message>
    <message>
        <source>Show signed form</source>
        <translation>署名済みの書式を表示</translation>
    </message>
    <message>
        <source>Of the selected line of the timeline; reading it is journaled</source>
        <translation>時系列で選んだ行のもの。閲覧は履歴に残ります</translation>
    </message>
    <message>
        <source>Persons of the case</source>
        <translation>症例の人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効な回答</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>署名した人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>効力</translation>
    </message>
    <message>
        <source>Items in force</source>
        <translation>有効な項目</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>署名済みの書式</translation>
    </message>
    <message>
        <source>Timeline of consent</source>
        <translation>同意の時系列</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Selected line of the timeline</source>
        <translation>時系列で選んだ行</translation>
    </message>
    <message>
        <source>Nothing is recorded of this person&apos;s consent</source>
        <translation>この人の同意は何も記録されていません</translation>
    </message>
    <message>
        <source>Without it nothing that needs consent leaves, and secondary findings are treated as not answered. Record the form as it was signed.</source>
        <translation>同意がなければ、同意の必要なものは持ち出せず、二次的所見は未回答として扱われます。署名された書式のとおりに記録してください。</translation>
    </message>
    <message>
        <source>%1 (withdrew)</source>
        <translation>%1(撤回)</translation>
    </message>
    <message>
        <source>Consent was taken back on %1: %2. %3</source>
        <translation>%1 に同意が撤回されました: %2。%3</translation>
    </message>
    <message>
        <source>A minor until %1; a proxy&apos;s answers permit nothing new from then on.</source>
        <translation>%1 まで未成年です。その後は代諾者の回答では新たに何も許可されません。</translation>
    </message>
    <message>
        <source>● %1 items agreed to</source>
        <translation>● 同意した項目 %1 件</translation>
    </message>
    <message>
        <source>○ declined: %1</source>
        <translation>○ 同意しない: %1</translation>
    </message>
    <message>
        <source>? not decided: %1</source>
        <translation>? 未決定: %1</translation>
    </message>
    <message>
        <source>Record assent…</source>
        <translation>アセントを記録…</translation>
    </message>
    <message>
        <source>What a child says to what a proxy answered</source>
        <translation>代諾者の回答について、本人がどう言うか</translation>
    </message>
    <message>
        <source>A proxy answered, and nothing is recorded of what the child says: ask for assent (%1).</source>
        <translation>代諾者の回答はありますが、本人の考えの記録がありません: アセントを求めてください（%1）。</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentWithdrawDialog</name>
    <message>
        <source>Take consent of %1 back</source>
        <translation>%1 の同意を撤回</translation>
    </message>
    <message>
        <source>It takes effect at once, in every copy of the workspace from its next merge on.</source>
        <translation>直ちに有効になります。ワークスペースの他の複製では、次の統合から有効になります。</translation>
    </message>
    <message>
        <source>Take consent back</source>
        <translation>同意を撤回</translation>
    </message>
    <message>
        <source>Items taken back</source>
        <translation>撤回する項目</translation>
    </message>
    <message>
        <source>who took it back</source>
        <translation>撤回した人</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>撤回した人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>署名日(&amp;S)</translation>
    </message>
    <message>
        <source>as the person gave it; may stay empty</source>
        <translation>本人が述べたとおり(空欄可)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>署名済みの書式</translation>
    </message>
    <message>
        <source>Signe&amp;d form</source>
        <translation>署名済みの書式(&amp;D)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1(%2 まで)</translation>
    </message>
    <message>
        <source>Tasks that follow: %1. What was published cannot be called back and is named.</source>
        <translation>生じるタスク: %1。公表済みのものは取り戻せず、その旨が示されます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>stop work</source>
        <translation>作業の停止</translation>
    </message>
    <message>
        <source>tell the national platform</source>
        <translation>全国プラットフォームへの連絡</translation>
    </message>
    <message>
        <source>ask each recipient to stop using it</source>
        <translation>各受領者への利用停止の依頼</translation>
    </message>
    <message>
        <source>dispose of samples</source>
        <translation>検体の廃棄</translation>
    </message>
    <message>
        <source>destroy what is held</source>
        <translation>保有するものの消去</translation>
    </message>
    <message>
        <source>remove from backups</source>
        <translation>バックアップからの削除</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>再度の確認</translation>
    </message>
    <message>
        <source>contact the person</source>
        <translation>本人への連絡</translation>
    </message>
    <message>
        <source>tell the guardian</source>
        <translation>保護者への連絡</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>opinion on a circulating case</source>
        <translation>持ち回りの症例への意見</translation>
    </message>
    <message>
        <source>confirmatory test</source>
        <translation>確認検査</translation>
    </message>
    <message>
        <source>explain the result</source>
        <translation>結果の説明</translation>
    </message>
    <message>
        <source>follow the treatment</source>
        <translation>治療の追跡</translation>
    </message>
    <message>
        <source>open point</source>
        <translation>未解決の点</translation>
    </message>
</context>
<context>
    <name>enza::ui::ConsentWords</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>to be asked again: %1</source>
        <translation>再同意が必要: %1</translation>
    </message>
    <message>
        <source>came of age: to be asked again</source>
        <translation>成年に達したため再同意が必要</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>single items</source>
        <translation>項目ごと</translation>
    </message>
    <message>
        <source>no further use</source>
        <translation>今後の利用停止</translation>
    </message>
    <message>
        <source>deletion and disposal</source>
        <translation>削除・廃棄</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>代諾者</translation>
    </message>
    <message>
        <source>a minor&apos;s assent</source>
        <translation>未成年者のアセント</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>説明文書</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>同意撤回書</translation>
    </message>
    <message>
        <source>Changed preference</source>
        <translation>意思変更申出書</translation>
    </message>
    <message>
        <source>Consent by proxy</source>
        <translation>代諾フォーム</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::Context</name>
    <message>
        <source>Copied: %1. The clipboard is emptied in a minute.</source>
        <translation>コピーしました: %1。クリップボードは1分後に消去されます。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to %1. Until they are printed, that printer&apos;s queue holds them unencrypted.</source>
        <translation>
            <numerusform>%n ページを %1 に送りました。印刷されるまで、プリンターの待ち行列に暗号化されずに残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::CreateDialog</name>
    <message>
        <source>New workspace</source>
        <translation>ワークスペースの新規作成</translation>
    </message>
    <message>
        <source>New encrypted workspace</source>
        <translation>暗号化ワークスペースの新規作成</translation>
    </message>
    <message>
        <source>Everything in it is encrypted with keys that only its users&apos; passphrases open.</source>
        <translation>内容はすべて暗号化され、その鍵は利用者のパスフレーズでのみ開けます。</translation>
    </message>
    <message>
        <source>This computer&apos;s swap space is not encrypted: what is shown in the window may be written there. Ask the hospital&apos;s IT to encrypt it.</source>
        <translation>このコンピューターのスワップ領域は暗号化されていません。画面に表示した内容がそこに書き込まれることがあります。病院の情報システム部門に暗号化を依頼してください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>as it shall appear beside opinions</source>
        <translation>見解に添えて表示する氏名</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Create workspace (Enter)</source>
        <translation>ワークスペースを作成 (Enter)</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>ワークスペースのフォルダー</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>This code opens the workspace when the passphrase is lost. It is shown only now. Write it on paper and keep it locked away, apart from the computer.</source>
        <translation>パスフレーズを忘れたときは、このコードでワークスペースを開けます。表示されるのは今だけです。紙に書き写し、コンピューターとは別の場所に施錠して保管してください。</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>書き写しました(&amp;W)</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き写しました</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Open the workspace (Enter)</source>
        <translation>ワークスペースを開く (Enter)</translation>
    </message>
    <message>
        <source>Making keys…</source>
        <translation>鍵を作成しています…</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>復旧コード: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::CriteriaEditor</name>
    <message>
        <source>type codes and press Enter: PVS1 PM2_Sup; -BS1 for considered and not applied</source>
        <translation>コードを入力して Enter: PVS1 PM2_Sup。-BS1 は「検討したが適用せず」</translation>
    </message>
    <message>
        <source>Enter criteria by their codes</source>
        <translation>基準をコードで入力</translation>
    </message>
    <message>
        <source>Show the text of all criteria</source>
        <translation>すべての基準の本文を表示</translation>
    </message>
    <message>
        <source>“%1” is not a criterion</source>
        <translation>「%1」は基準ではありません</translation>
    </message>
</context>
<context>
    <name>enza::ui::CriteriaGrid</name>
    <message>
        <source>Pathogenic</source>
        <translation>病的</translation>
    </message>
    <message>
        <source>Oncogenic</source>
        <translation>がん原性</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未検討</translation>
    </message>
    <message>
        <source>suggested, not answered yet</source>
        <translation>候補あり、未回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::CriterionRow</name>
    <message>
        <source>Suggested: applies, %1</source>
        <translation>候補: 適用、%1</translation>
    </message>
    <message>
        <source>The data speak against it</source>
        <translation>データは適用を支持しません</translation>
    </message>
    <message>
        <source>Nothing can be suggested</source>
        <translation>候補を示せません</translation>
    </message>
    <message>
        <source>· missing: %1</source>
        <translation>· 不足: %1</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未検討</translation>
    </message>
    <message>
        <source>%1: applied or not</source>
        <translation>%1: 適用の有無</translation>
    </message>
    <message>
        <source>%1: strength</source>
        <translation>%1: 強さ</translation>
    </message>
    <message>
        <source>comment on this criterion</source>
        <translation>この基準についてのコメント</translation>
    </message>
    <message>
        <source>%1: comment</source>
        <translation>%1: コメント</translation>
    </message>
    <message>
        <source>retired: no longer recommended</source>
        <translation>廃止: 現在は推奨されません</translation>
    </message>
    <message>
        <source>recommended strength: %1</source>
        <translation>推奨される強さ: %1</translation>
    </message>
    <message>
        <source>not together with %1</source>
        <translation>%1 とは併用できません</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Apply %1 as suggested</source>
        <translation>%1 を候補のとおりに適用します</translation>
    </message>
    <message>
        <source>%1: accept the suggestion</source>
        <translation>%1: 候補を採用</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Record %1 as considered and not applied, with this evidence</source>
        <translation>この根拠とともに、%1 を「検討したが適用せず」と記録します</translation>
    </message>
    <message>
        <source>%1: decline the suggestion</source>
        <translation>%1: 候補を不採用</translation>
    </message>
</context>
<context>
    <name>enza::ui::DecisionEditor</name>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>The selected suggestion becomes a recommendation; Enter in the list does the same</source>
        <translation>選択した候補を推奨にします。一覧で Enter を押しても同じです</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>推奨する…</translation>
    </message>
    <message>
        <source>A recommendation entered by hand</source>
        <translation>手入力の推奨</translation>
    </message>
    <message>
        <source>Re-biopsy…</source>
        <translation>再生検…</translation>
    </message>
    <message>
        <source>Ask for another specimen</source>
        <translation>別の検体を求めます</translation>
    </message>
    <message>
        <source>Nothing to recommend…</source>
        <translation>推奨なし…</translation>
    </message>
    <message>
        <source>Said expressly, with the reason</source>
        <translation>明示的に、理由とともに</translation>
    </message>
    <message>
        <source>Nothing follows…</source>
        <translation>対応なし…</translation>
    </message>
    <message>
        <source>Say of a finding with a level of evidence why nothing follows from it</source>
        <translation>エビデンスレベルのある所見について、何もしない理由を書きます</translation>
    </message>
    <message>
        <source>Germline…</source>
        <translation>生殖細胞系列…</translation>
    </message>
    <message>
        <source>What becomes of a finding that concerns the germ line</source>
        <translation>生殖細胞系列に関わる所見の扱い</translation>
    </message>
    <message>
        <source>Confirmatory test…</source>
        <translation>確認検査…</translation>
    </message>
    <message>
        <source>Order a test of a finding by another method</source>
        <translation>別法による所見の確認を依頼します</translation>
    </message>
    <message>
        <source>Dissent…</source>
        <translation>異議…</translation>
    </message>
    <message>
        <source>Who does not agree, by name; the minutes say it</source>
        <translation>同意しない人の名前。議事録に記載されます</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>The selected recommendation; Enter in the list does the same</source>
        <translation>選択した推奨。一覧で Enter を押しても同じです</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The selected line of the decision; undo brings it back</source>
        <translation>選択した決定の行。「元に戻す」で戻せます</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>✓ taken over</source>
        <translation>✓ 採用済み</translation>
    </message>
    <message>
        <source>Suggested recommendations</source>
        <translation>推奨の候補</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Nothing is recommended</source>
        <translation>推奨なし</translation>
    </message>
    <message>
        <source>Germline: %1</source>
        <translation>生殖細胞系列: %1</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>異議: %1</translation>
    </message>
    <message>
        <source>Closed on %1. What was decided stays; put the case on the agenda of another meeting to look at it again.</source>
        <translation>%1 に終了しました。決定はそのまま残ります。再検討するには、別の会議の議題にしてください。</translation>
    </message>
    <message>
        <source>No level of evidence is recorded for this case, so nothing is suggested. Record levels on the findings page, or recommend by hand.</source>
        <translation>この症例にはエビデンスレベルの記録がないため、候補はありません。「所見」ページでレベルを記録するか、手入力で推奨してください。</translation>
    </message>
    <message>
        <source>Nothing to recommend</source>
        <translation>推奨なし</translation>
    </message>
    <message>
        <source>It is said expressly, and the minutes give the reason.</source>
        <translation>明示的な決定となり、議事録に理由が記載されます。</translation>
    </message>
    <message>
        <source>Recommend nothing</source>
        <translation>推奨なしとする</translation>
    </message>
    <message>
        <source>Nothing follows from a finding</source>
        <translation>所見への対応なし</translation>
    </message>
    <message>
        <source>A case is closed only when each finding with a level of evidence is spoken of.</source>
        <translation>エビデンスレベルのある所見すべてに触れないと、症例を終了できません。</translation>
    </message>
    <message>
        <source>all %1 that nobody spoke of</source>
        <translation>まだ触れていない %1 件すべて</translation>
    </message>
    <message>
        <source>Germline finding</source>
        <translation>生殖細胞系列の所見</translation>
    </message>
    <message>
        <source>A finding from whole-genome results is told only after another method confirmed it.</source>
        <translation>全ゲノム解析の所見は、別法で確認されてから伝えます。</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>どう扱うか</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定する</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>With what they do not agree</source>
        <translation>何に同意しないのか</translation>
    </message>
    <message>
        <source>Minute it</source>
        <translation>議事録に記載</translation>
    </message>
    <message>
        <source>Confirmatory test</source>
        <translation>確認検査</translation>
    </message>
    <message>
        <source>What rests on a whole-genome finding waits until another method of assured accuracy confirms it.</source>
        <translation>全ゲノム解析の所見に基づくものは、精度の確保された別法で確認されるまで待ちます。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>検査方法</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>検査機関</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>依頼する</translation>
    </message>
</context>
<context>
    <name>enza::ui::DecisionReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>enza::ui::DecisionSearchPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing: %1</source>
        <translation>推奨なし: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>過去の決定</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>&amp;Gene</source>
        <translation>遺伝子(&amp;G)</translation>
    </message>
    <message>
        <source>EGFR</source>
        <translation>EGFR</translation>
    </message>
    <message>
        <source>&amp;Alteration</source>
        <translation>変化(&amp;A)</translation>
    </message>
    <message>
        <source>L858R, exon 19 deletion, EML4::ALK</source>
        <translation>L858R、exon 19 deletion、EML4::ALK</translation>
    </message>
    <message>
        <source>&amp;Tumour</source>
        <translation>腫瘍(&amp;T)</translation>
    </message>
    <message>
        <source>LUAD, melanoma</source>
        <translation>LUAD、melanoma</translation>
    </message>
    <message>
        <source>&amp;Drug</source>
        <translation>薬剤(&amp;D)</translation>
    </message>
    <message>
        <source>osimertinib, jRCT2031…</source>
        <translation>オシメルチニブ、jRCT2031…</translation>
    </message>
    <message>
        <source>only &amp;signed ones</source>
        <translation>署名済みのみ(&amp;S)</translation>
    </message>
    <message>
        <source>Only decisions that the chair signed</source>
        <translation>議長が署名した決定のみ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかった決定</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find decisions (Enter)</source>
        <translation>決定を検索（Enter）</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Tumour</source>
        <translation>腫瘍</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>by the chair</source>
        <translation>議長署名</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Open the case with Enter</source>
        <translation>Enter で症例を開きます</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>まだ検索していません</translation>
    </message>
    <message>
        <source>Say a gene, an alteration, a tumour or a drug, and press Enter. Everything you say has to fit.</source>
        <translation>遺伝子、変化、腫瘍、薬剤のいずれかを入力して Enter を押してください。入力したすべてに当てはまるものを探します。</translation>
    </message>
    <message>
        <source>No decision fits</source>
        <translation>当てはまる決定はありません</translation>
    </message>
    <message>
        <source>Leave something out, or say less of it: a gene without its alteration, a wider tumour type.</source>
        <translation>条件を減らすか、緩めてください。変化を省いて遺伝子だけにする、より広い腫瘍の種類にする、などです。</translation>
    </message>
    <message>
        <source>Selected decision</source>
        <translation>選択した決定</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>決定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>It cannot be said whether these fit: %1</source>
        <translation>当てはまるかどうかを判断できないもの: %1</translation>
    </message>
    <message>
        <source>the case as a whole</source>
        <translation>症例全体</translation>
    </message>
    <message>
        <source>%1 for %2. %3</source>
        <translation>%2 に対する %1。%3</translation>
    </message>
    <message>
        <source>%1 (?)</source>
        <translation>%1（?）</translation>
    </message>
    <message numerus="yes">
        <source>%n of which it cannot be said whether they fit</source>
        <translation>
            <numerusform>うち判断できないもの %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::DecisionWords</name>
    <message>
        <source>Drug</source>
        <translation>薬剤</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>治験</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Re-biopsy</source>
        <translation>再生検</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>遺伝カウンセリング</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>no confirmation needed</source>
        <translation>確認不要</translation>
    </message>
    <message>
        <source>▲ confirm before treatment</source>
        <translation>▲ 治療前に確認が必要</translation>
    </message>
    <message>
        <source>● confirmed</source>
        <translation>● 確認済み</translation>
    </message>
    <message>
        <source>✕ not confirmed</source>
        <translation>✕ 確認されず</translation>
    </message>
    <message>
        <source>Disclose</source>
        <translation>開示する</translation>
    </message>
    <message>
        <source>Disclose after confirmation</source>
        <translation>確認後に開示する</translation>
    </message>
    <message>
        <source>Do not disclose</source>
        <translation>開示しない</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>依頼済み</translation>
    </message>
    <message>
        <source>● Confirmed</source>
        <translation>● 確認済み</translation>
    </message>
    <message>
        <source>✕ Not confirmed</source>
        <translation>✕ 確認されず</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>interim</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>再検討</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailLinks</name>
    <message>
        <source>tells the gene&apos;s name</source>
        <translation>遺伝子名を送信します</translation>
    </message>
    <message>
        <source>tells the variant&apos;s public identifier</source>
        <translation>バリアントの公開識別子を送信します</translation>
    </message>
    <message>
        <source>tells the position of a variant that gnomAD holds</source>
        <translation>gnomAD に登録済みのバリアントの位置を送信します</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailPane</name>
    <message>
        <source>Detail of the selected variant</source>
        <translation>選択したバリアントの詳細</translation>
    </message>
    <message>
        <source>HGVS name of the protein change</source>
        <translation>タンパク質変化の HGVS 表記</translation>
    </message>
    <message>
        <source>HGVS name of the transcript change</source>
        <translation>転写産物の変化の HGVS 表記</translation>
    </message>
    <message>
        <source>Position and alleles</source>
        <translation>位置とアレル</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>外部で調べる</translation>
    </message>
    <message>
        <source>Look up in public databases</source>
        <translation>公開データベースで調べる</translation>
    </message>
    <message>
        <source>Opens a public database in the browser. Only public identifiers leave.</source>
        <translation>公開データベースをブラウザーで開きます。外部に送られるのは公開識別子だけです。</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>評価…</translation>
    </message>
    <message>
        <source>Assess this finding</source>
        <translation>この所見を評価</translation>
    </message>
    <message>
        <source>Opens the finding with your opinion.</source>
        <translation>所見を開き、自分の見解を入力します。</translation>
    </message>
    <message>
        <source>No variant selected</source>
        <translation>バリアントが選択されていません</translation>
    </message>
    <message>
        <source>Choose a row in the table to see everything the file says about it.</source>
        <translation>表の行を選ぶと、そのバリアントについてファイルにある情報をすべて表示します。</translation>
    </message>
    <message>
        <source>no gene</source>
        <translation>遺伝子なし</translation>
    </message>
    <message>
        <source>Gene: %1</source>
        <translation>遺伝子: %1</translation>
    </message>
    <message>
        <source>ClinVar, as the file says: %1</source>
        <translation>ClinVar（ファイルの記載）: %1</translation>
    </message>
    <message>
        <source>MANE %1</source>
        <translation>MANE %1</translation>
    </message>
    <message>
        <source>exon %1</source>
        <translation>エクソン %1</translation>
    </message>
    <message>
        <source>intron %1</source>
        <translation>イントロン %1</translation>
    </message>
    <message>
        <source>The file says nothing about genes here.</source>
        <translation>この位置の遺伝子について、ファイルに記載がありません。</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>You have not judged this finding yet.</source>
        <translation>この所見はまだ判定していません。</translation>
    </message>
    <message>
        <source>My opinion: %1</source>
        <translation>自分の見解: %1</translation>
    </message>
    <message>
        <source>Others: %1 agree, %2 differ · %3</source>
        <translation>他の人: 一致 %1、相違 %2 · %3</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <translation>他の人: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>ClinVar %1: %2%3 (%4)</source>
        <translation>ClinVar %1: %2%3 (%4)</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailTree</name>
    <message>
        <source>Everything known about the variant</source>
        <translation>このバリアントについて分かっているすべての情報</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>集団頻度</translation>
    </message>
    <message>
        <source>ClinVar in the file</source>
        <translation>ファイル内の ClinVar</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>機能予測</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>検体</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>転写産物</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>他の症例</translation>
    </message>
    <message>
        <source>INFO as in the file</source>
        <translation>INFO（ファイルの記載どおり）</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ファイルに記載なし</translation>
    </message>
    <message>
        <source>nothing in the file</source>
        <translation>ファイルに記載なし</translation>
    </message>
    <message>
        <source>VAF %1</source>
        <translation>VAF %1</translation>
    </message>
    <message>
        <source>depth %1 (%2)</source>
        <translation>深度 %1 (%2)</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>深度 %1</translation>
    </message>
    <message>
        <source>GQ %1</source>
        <translation>GQ %1</translation>
    </message>
    <message>
        <source>intron %1</source>
        <translation>イントロン %1</translation>
    </message>
    <message>
        <source>exon %1</source>
        <translation>エクソン %1</translation>
    </message>
    <message>
        <source>MANE</source>
        <translation>MANE</translation>
    </message>
    <message>
        <source>canonical</source>
        <translation>代表（canonical）</translation>
    </message>
    <message>
        <source>%1: the one the table shows</source>
        <translation>%1: 表に表示している転写産物</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>ファイルになし</translation>
    </message>
    <message>
        <source>the file is not annotated</source>
        <translation>ファイルに注釈がありません</translation>
    </message>
    <message>
        <source>set</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>not seen in other cases</source>
        <translation>他の症例にはありません</translation>
    </message>
    <message numerus="yes">
        <source>seen in %n other case(s)</source>
        <translation>
            <numerusform>他の %n 症例にあり</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>nobody judged it there</source>
        <translation>他の症例では判定されていません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>ClinVar imported here</source>
        <translation>取り込み済みの ClinVar</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>疾患名</translation>
    </message>
    <message>
        <source>none imported</source>
        <translation>取り込みなし</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>比較できません</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>does not know this variant</source>
        <translation>このバリアントの記載なし</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Germline</source>
        <translation>生殖細胞系列</translation>
    </message>
    <message>
        <source>Somatic impact</source>
        <translation>体細胞バリアントの臨床的意義</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>がん原性</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>遺伝形式</translation>
    </message>
    <message>
        <source>no family is recorded for this file</source>
        <translation>このファイルには家系の記録がありません</translation>
    </message>
    <message>
        <source>Enter or a double click goes to this variant.</source>
        <translation>Enter またはダブルクリックで、このバリアントに移動します。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%n more partner(s)</source>
        <translation>
            <numerusform>相手のバリアントがほかに %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>遺伝型</translation>
    </message>
    <message>
        <source>no model fits for sure</source>
        <translation>確実に合う遺伝形式なし</translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation>この順位の理由</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailVafBar</name>
    <message>
        <source>VAF %1 · depth %2, of these %3 with the variant</source>
        <translation>VAF %1 · 深度 %2、うちバリアントあり %3</translation>
    </message>
    <message>
        <source>VAF %1 · depth %2</source>
        <translation>VAF %1 · 深度 %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::DetailValue</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>enza::ui::DismissDialog</name>
    <message>
        <source>Put aside</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Put aside %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>空欄でもかまいません</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>コメント(&amp;C)</translation>
    </message>
    <message>
        <source>It can be brought back with Undo (Ctrl+Z).</source>
        <translation>「元に戻す」(Ctrl+Z) で戻せます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Put aside (Enter)</source>
        <translation>除外 (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::EmergencyDialog</name>
    <message>
        <source>Emergency access</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>For care that cannot wait. Who looked, when and why is written down and stands first in the audit. It opens nothing of a person who took consent back, and no secondary finding that was declined: such an exception is an ethics committee&apos;s to make.</source>
        <translation>待つことのできない診療のためのものです。誰が、いつ、なぜ見たかが記録され、監査の最初に表示されます。同意を撤回した人のもの、および希望されなかった二次的所見は開きません。そのような例外は倫理委員会が決めることです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason of the emergency access</source>
        <translation>緊急アクセスの理由</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n minutes: identity and psychosocial notes of this case.</source>
        <translation>
            <numerusform>%n 分間開く: この症例の本人情報と心理社会的なメモ。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::EndAgreementDialog</name>
    <message>
        <source>End the agreement with %1</source>
        <translation>%1 との取り決めを終了</translation>
    </message>
    <message>
        <source>What went under it stays in the ledger. From the next day on nothing more goes by it.</source>
        <translation>これに基づいて渡したものは台帳に残ります。翌日からは、これに基づいて渡せません。</translation>
    </message>
    <message>
        <source>End agreement</source>
        <translation>取り決めを終了</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最終日(&amp;L)</translation>
    </message>
</context>
<context>
    <name>enza::ui::EraseDialog</name>
    <message>
        <source>Destroy data</source>
        <translation>データの消去</translation>
    </message>
    <message>
        <source>Destroy what is held of this person</source>
        <translation>この人について保有するものを消去します</translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation>消去するもの</translation>
    </message>
    <message>
        <source>Who else is concerned</source>
        <translation>他に関係する人</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>for the journal</source>
        <translation>履歴に残ります</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>This cannot be undone, here or in any other copy of the workspace.</source>
        <translation>ここでも、ワークスペースの他のどの複製でも、元に戻せません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Destroyed are %1 records, %2 stored files and %3 sets of variants.</source>
        <translation>データ %1 件、保存されたファイル %2 件、バリアントのセット %3 件を消去します。</translation>
    </message>
    <message>
        <source>⚠ %1 stand in the same files, which are rewritten without this person.</source>
        <translation>⚠ %1 が同じファイルに含まれています。この人を除いて書き直します。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>残るもの:</translation>
    </message>
    <message>
        <source>Destroyed. The act is in the journal.</source>
        <translation>消去しました。操作は履歴に残っています。</translation>
    </message>
</context>
<context>
    <name>enza::ui::ErrorPanel</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>By rule: %1</source>
        <translation>根拠となる規則: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>必要なもの: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::ExportDialog</name>
    <message>
        <source>The own institution</source>
        <translation>自施設</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Works on our behalf (entrustment)</source>
        <translation>業務を委託した相手(委託)</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>共同利用</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>第三者</translation>
    </message>
    <message>
        <source>Asked for by law</source>
        <translation>法令に基づく求め</translation>
    </message>
    <message>
        <source>Variants (VCF)</source>
        <translation>バリアント(VCF)</translation>
    </message>
    <message>
        <source>Variants as a table (TSV)</source>
        <translation>バリアントの表(TSV)</translation>
    </message>
    <message>
        <source>Signs and marked variants (phenopacket)</source>
        <translation>徴候と印を付けたバリアント(Phenopacket)</translation>
    </message>
    <message>
        <source>%1. It holds a whole genome, which identifies a person by itself.</source>
        <translation>%1。全ゲノムを含み、それだけで本人を識別できます。</translation>
    </message>
    <message>
        <source>%1. It holds a whole exome, which identifies a person by itself.</source>
        <translation>%1。全エクソームを含み、それだけで本人を識別できます。</translation>
    </message>
    <message>
        <source>%1. It tells of %2 independent SNP loci and %3 STR loci of one person.</source>
        <translation>%1。1人について、独立した SNP %2 座位と STR %3 座位を示します。</translation>
    </message>
    <message>
        <source>Export data of %1</source>
        <translation>%1 のデータを出力</translation>
    </message>
    <message>
        <source>What may not be seen is not in the file. Nothing leaves before the gate allows it, and the ledger says what did.</source>
        <translation>見ることのできないものはファイルに含まれません。持ち出し管理が許可するまで何も出ず、出たものは台帳に記されます。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Everybody whose data may be seen</source>
        <translation>見ることのできる全員</translation>
    </message>
    <message>
        <source>W&amp;hose</source>
        <translation>対象の人(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>目的(&amp;P)</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>受け取る人</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>受領者(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;lation</source>
        <translation>関係(&amp;L)</translation>
    </message>
    <message>
        <source>The recipient is a &amp;business</source>
        <translation>受領者は企業(&amp;B)</translation>
    </message>
    <message>
        <source>Two letters, such as JP</source>
        <translation>2文字(例: JP)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>国(&amp;C)</translation>
    </message>
    <message>
        <source>What the person was told of that country&apos;s system and the recipient&apos;s measures</source>
        <translation>その国の制度と受領者の措置について本人に説明した内容</translation>
    </message>
    <message>
        <source>Told &amp;about it</source>
        <translation>本人への説明(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>住所(&amp;D)</translation>
    </message>
    <message>
        <source>Represe&amp;ntative</source>
        <translation>代表者(&amp;N)</translation>
    </message>
    <message>
        <source>The law that asks for it</source>
        <translation>求める法令</translation>
    </message>
    <message>
        <source>Le&amp;gal basis</source>
        <translation>法的根拠(&amp;G)</translation>
    </message>
    <message>
        <source>User name, where a second person has to sign</source>
        <translation>第二の人の署名が必要な場合の利用者名</translation>
    </message>
    <message>
        <source>Second pers&amp;on</source>
        <translation>第二の人(&amp;O)</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>第二の人のパスフレーズ</translation>
    </message>
    <message>
        <source>How much it tells</source>
        <translation>示される量</translation>
    </message>
    <message>
        <source>What the gate says</source>
        <translation>持ち出し管理の答え</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Asks for a place and lets the file out through the gate</source>
        <translation>場所を尋ね、持ち出し管理を通してファイルを出します</translation>
    </message>
    <message>
        <source>Composing it to see what it holds…</source>
        <translation>内容を確かめるために作成しています…</translation>
    </message>
    <message>
        <source>It cannot be composed</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>It may leave</source>
        <translation>持ち出せます</translation>
    </message>
    <message>
        <source>By %1, as consent was known at %2.</source>
        <translation>%1 による。同意の状況は %2 時点です。</translation>
    </message>
    <message>
        <source>It may leave when the second person signs</source>
        <translation>第二の人が署名すれば持ち出せます</translation>
    </message>
    <message>
        <source>It may not leave</source>
        <translation>持ち出せません</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>必要なもの: %1</translation>
    </message>
    <message>
        <source>It did not leave</source>
        <translation>持ち出されませんでした</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1</source>
        <translation>
            <numerusform>%n 件、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::FileField</name>
    <message>
        <source>none attached</source>
        <translation>添付なし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the file with the signed form</source>
        <translation>署名済みの書式のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Signed forms (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>署名済みの書式 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>enza::ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>所見はまだありません</translation>
    </message>
    <message>
        <source>Go to Variants (Alt+2), select a row and mark it. It then appears here for everybody&apos;s opinion.</source>
        <translation>「バリアント」(Alt+2) で行を選び、印を付けてください。ここに表示され、全員が見解を入力できるようになります。</translation>
    </message>
    <message>
        <source>Save my opinion</source>
        <translation>自分の見解を保存</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>With a reason; it can be undone</source>
        <translation>理由を付けて除外します。元に戻せます</translation>
    </message>
    <message>
        <source>Choose class %1</source>
        <translation>%1 番目の判定を選択</translation>
    </message>
    <message>
        <source>Go to the list of findings</source>
        <translation>所見の一覧へ移動</translation>
    </message>
    <message>
        <source>Show in the variant table</source>
        <translation>バリアントの表で表示</translation>
    </message>
    <message>
        <source>Role of the finding</source>
        <translation>所見の区分</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <translation>タグ（コンマ区切り）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>note for everybody</source>
        <translation>全員に共有するメモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History of opinions</source>
        <translation>見解の履歴</translation>
    </message>
    <message>
        <source>Opinion on %1 saved.</source>
        <translation>%1 への見解を保存しました。</translation>
    </message>
    <message>
        <source>Record consensus…</source>
        <translation>合意を記録…</translation>
    </message>
    <message>
        <source>What the panel agreed on</source>
        <translation>パネルで合意した内容</translation>
    </message>
    <message>
        <source>Opinions side by side</source>
        <translation>見解を並べて比較</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>履歴の対象者</translation>
    </message>
    <message>
        <source>Panel (%1)</source>
        <translation>パネル（%1）</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Consensus on %1 recorded.</source>
        <translation>%1 についての合意を記録しました。</translation>
    </message>
</context>
<context>
    <name>enza::ui::FinishTaskDialog</name>
    <message>
        <source>Finish the task</source>
        <translation>タスクの終了</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>what was done, when, and with whom</source>
        <translation>何を、いつ、誰としたか</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>対応結果(&amp;O)</translation>
    </message>
</context>
<context>
    <name>enza::ui::FollowUpPage</name>
    <message>
        <source>nothing said</source>
        <translation>記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The patient may be told</source>
        <translation>患者に伝えてよい</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>連絡しない</translation>
    </message>
    <message>
        <source>To the clinician only</source>
        <translation>担当医にのみ伝える</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation>所見を開く</translation>
    </message>
    <message>
        <source>Opens the case at this finding</source>
        <translation>症例を開き、この所見を表示します</translation>
    </message>
    <message>
        <source>Close with outcome…</source>
        <translation>対応結果を記録して終了…</translation>
    </message>
    <message>
        <source>Say what was done about it; it stays in the history</source>
        <translation>行った対応を記入します。履歴に残ります</translation>
    </message>
    <message>
        <source>Filter the alerts</source>
        <translation>通知を絞り込み</translation>
    </message>
    <message>
        <source>&amp;Closed ones too</source>
        <translation>対応済みも表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show alerts that have an outcome as well</source>
        <translation>対応結果が記録された通知も表示します</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>任意の語で絞り込む  ( / )</translation>
    </message>
    <message>
        <source>Filter the alerts (/)</source>
        <translation>通知を絞り込み (/)</translation>
    </message>
    <message>
        <source>Verdicts given here about which a newer snapshot of public knowledge says something else. An alert stays open until somebody writes what was done about it.</source>
        <translation>ここで行った判定のうち、新しい公開知識データの内容と異なるものです。行った対応を誰かが記入するまで、通知は未対応のまま残ります。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>ここでの判定</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>伝達経路</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>再分類の通知</translation>
    </message>
    <message>
        <source>Open the finding with Enter</source>
        <translation>Enter で所見を開く</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>フォローアップの対象はありません</translation>
    </message>
    <message>
        <source>When a newer ClinVar or another source contradicts a verdict that was given here, it is listed here.</source>
        <translation>新しい ClinVar やほかの出典が、ここで行った判定と食い違うと、ここに表示されます。</translation>
    </message>
    <message>
        <source>Selected alert</source>
        <translation>選択中の通知</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未対応 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 said &quot;%3&quot;, %4 says &quot;%5&quot;. Judged here: %6. %7 (%8).</source>
        <translation>%1: %2 では &quot;%3&quot;、%4 では &quot;%5&quot; です。ここでの判定: %6。%7（%8）。</translation>
    </message>
    <message>
        <source>It changed before as well.</source>
        <translation>以前にも変わったことがあります。</translation>
    </message>
    <message>
        <source>Closed by %1, %2: %3</source>
        <translation>対応済み（%1、%2）: %3</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>対応済み: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::GermlineMark</name>
    <message>
        <source>Presumed germline</source>
        <translation>推定生殖細胞系列</translation>
    </message>
    <message>
        <source>Perhaps germline</source>
        <translation>生殖細胞系列の可能性</translation>
    </message>
    <message>
        <source>Seen in the tumour alone. A germline test decides.</source>
        <translation>腫瘍だけで見られたものです。生殖細胞系列の検査で決まります。</translation>
    </message>
</context>
<context>
    <name>enza::ui::GuestDialog</name>
    <message>
        <source>Guest</source>
        <translation>陪席者</translation>
    </message>
    <message>
        <source>Somebody who listens or explains and fills no role; the minutes name them.</source>
        <translation>役割をもたずに聴講・説明する人です。議事録に氏名が記載されます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>hospital, department</source>
        <translation>病院、診療科</translation>
    </message>
    <message>
        <source>in training, a speaker by video …</source>
        <translation>研修中、ビデオでの説明者など</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>所属(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
</context>
<context>
    <name>enza::ui::HelpOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>全画面共通</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>操作キーを絞り込む</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>使う場所</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>操作キー</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>–   absent: the file says that there is none</source>
        <translation>–   なし: ファイルに「ない」と記載されています</translation>
    </message>
    <message>
        <source>?   unknown: nobody said; it is not the same as absent</source>
        <translation>?   不明: 記載がありません。「なし」とは異なります</translation>
    </message>
    <message>
        <source>P LP VUS LB B   germline class: pathogenic, likely pathogenic, uncertain significance, likely benign, benign</source>
        <translation>P LP VUS LB B   生殖細胞系列の判定: 病的、おそらく病的、意義不明、おそらく良性、良性</translation>
    </message>
    <message>
        <source>O LO VUS LB B   oncogenicity: oncogenic, likely oncogenic, uncertain significance, likely benign, benign</source>
        <translation>O LO VUS LB B   がん原性の判定: がん原性あり、おそらくがん原性あり、意義不明、おそらく良性、良性</translation>
    </message>
    <message>
        <source>Frequencies are fractions from 0 to 1, in scientific form below 0.001. VAF is a fraction too.</source>
        <translation>集団頻度は 0 から 1 の割合で、0.001 未満は指数表記で示します。VAF も割合です。</translation>
    </message>
    <message>
        <source>Consent: filled means yes, hollow means no, a question mark means not answered.</source>
        <translation>同意: 塗りつぶしは「はい」、白抜きは「いいえ」、疑問符は未回答を表します。</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>保護の範囲</translation>
    </message>
    <message>
        <source>Roles bind the users of Enza. Whoever knows a passphrase of this workspace could decrypt its store; identities are sealed to their readers in addition.</source>
        <translation>役割による制限は Enza の利用者に対するものです。このワークスペースのパスフレーズを知る人は、保存データを復号できる可能性があります。本人情報はさらに、閲覧を認められた人だけが開けるように封じています。</translation>
    </message>
    <message>
        <source>Not protected: exported files, print queues, swap and hibernation that are not encrypted, and screen readers or cameras that see the screen.</source>
        <translation>保護の対象外: 出力したファイル、印刷待ちのデータ、暗号化されていないスワップと休止状態の領域、画面を読み取る読み上げソフトやカメラ。</translation>
    </message>
    <message>
        <source>Enza supports the decisions of qualified staff. Nothing applies itself: every class, tier and report is entered, checked and answered for by a person.</source>
        <translation>Enza は有資格者の判断を支援するものです。自動的に適用されるものはありません。判定、エビデンスレベル、報告書はすべて、人が入力し、確認し、責任を負います。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>enza::ui::HelpPagesDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>すべてのページを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation>選んだページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>これらの言葉を含むページはありません。</translation>
    </message>
</context>
<context>
    <name>enza::ui::HistoryPage</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>Entry %1 of the chain %2</source>
        <translation>連鎖 %2 の %1 番目の記録</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>任意の語で絞り込む  ( / )</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>履歴を絞り込む</translation>
    </message>
    <message>
        <source>Filter the history (/)</source>
        <translation>履歴を絞り込む (/)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::IdentityCheckDialog</name>
    <message>
        <source>Identity check</source>
        <translation>本人・親子の照合確認</translation>
    </message>
    <message>
        <source>Do the samples fit the people?</source>
        <translation>検体は本人・家族と一致していますか？</translation>
    </message>
    <message>
        <source>This can reveal that people are not related as they believe. It is sealed to those who may know, and in no report, export or history.</source>
        <translation>血縁関係が本人たちの認識と異なることが明らかになる場合があります。結果は閲覧を認められた人だけに封印され、報告書、出力、履歴には含まれません。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>照合の対象</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>照合した内容</translation>
    </message>
    <message>
        <source>what was found out, and how</source>
        <translation>分かったことと、その確認方法</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>コメント(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決済みにする</translation>
    </message>
    <message>
        <source>Closes the check with this comment</source>
        <translation>このコメントを付けて照合確認を終了します</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合う</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>合わない</translation>
    </message>
    <message>
        <source>not enough sites</source>
        <translation>部位の数が不足</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>比較の対象なし</translation>
    </message>
    <message>
        <source>Inheritance: %1 from %2 and %3</source>
        <translation>遺伝: %1（%2 と %3 から）</translation>
    </message>
    <message>
        <source>%1 of %2 sites cannot be inherited</source>
        <translation>%2 部位中 %1 部位が遺伝では説明できません</translation>
    </message>
    <message>
        <source>Sex of %1, recorded as %2</source>
        <translation>%1 の性別（記録: %2）</translation>
    </message>
    <message>
        <source>%1; %2 of %3 X variants in two forms, %4 on the Y</source>
        <translation>%1。X のバリアント %3 個中 %2 個がヘテロ接合、Y に %4 個</translation>
    </message>
    <message>
        <source>Kinship: %1 and %2, of the first degree</source>
        <translation>血縁関係: %1 と %2（第一度近親）</translation>
    </message>
    <message>
        <source>Kinship: %1 and %2</source>
        <translation>血縁関係: %1 と %2</translation>
    </message>
    <message>
        <source>Kinship: %1 and %2, two people</source>
        <translation>血縁関係: %1 と %2（別人）</translation>
    </message>
    <message>
        <source>%1 sites</source>
        <translation>%1 部位</translation>
    </message>
    <message>
        <source>coefficient %1 over %2 sites</source>
        <translation>係数 %1（%2 部位）</translation>
    </message>
    <message>
        <source>Contamination of %1</source>
        <translation>%1 への混入</translation>
    </message>
    <message>
        <source>Resolved by %1, %2</source>
        <translation>解決済み（%1、%2）</translation>
    </message>
</context>
<context>
    <name>enza::ui::IdentityDialog</name>
    <message>
        <source>Identity</source>
        <translation>本人情報</translation>
    </message>
    <message>
        <source>Identity of the proband</source>
        <translation>発端者の本人情報</translation>
    </message>
    <message>
        <source>Sealed to the people who may read identities; it never leaves this workspace by itself.</source>
        <translation>本人情報の閲覧を認められた人だけが開けるように封じます。自動的にこのワークスペースの外へ出ることはありません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kana</source>
        <translation>フリガナ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hospital number</source>
        <translation>患者番号(&amp;H)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>生年月日(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Seal identity</source>
        <translation>本人情報を封じる</translation>
    </message>
    <message>
        <source>Seal identity (Enter)</source>
        <translation>本人情報を封じる (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::ImportDialog</name>
    <message>
        <source>Import variants</source>
        <translation>バリアントの取り込み</translation>
    </message>
    <message>
        <source>Import variants into %1</source>
        <translation>%1 にバリアントを取り込む</translation>
    </message>
    <message>
        <source>The file is taken whole or not at all, and kept encrypted byte for byte.</source>
        <translation>ファイルは全体を取り込むか、まったく取り込まないかのどちらかです。1バイトも変えずに暗号化して保管します。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>VCF, VCF.gz or BCF</source>
        <translation>VCF、VCF.gz または BCF</translation>
    </message>
    <message>
        <source>Variants (*.vcf *.vcf.gz *.vcf.bgz *.bcf);;All files (*)</source>
        <translation>バリアント (*.vcf *.vcf.gz *.vcf.bgz *.bcf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>by itself, from the samples&apos; roles</source>
        <translation>自動（検体の区分から）</translation>
    </message>
    <message>
        <source>&amp;Kind of calls</source>
        <translation>解析の種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Assembly</source>
        <translation>参照ゲノム(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;PED file</source>
        <translation>PED ファイル(&amp;P)</translation>
    </message>
    <message>
        <source>family, may stay empty</source>
        <translation>家系（空欄可）</translation>
    </message>
    <message>
        <source>Pedigree (*.ped *.fam);;All files (*)</source>
        <translation>家系 (*.ped *.fam);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Site p&amp;rofile</source>
        <translation>施設プロファイル(&amp;R)</translation>
    </message>
    <message>
        <source>chosen by itself</source>
        <translation>自動で選択</translation>
    </message>
    <message>
        <source>Site profile (*.json);;All files (*)</source>
        <translation>施設プロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>検体</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import (Enter)</source>
        <translation>取り込む (Enter)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>assembly not stated</source>
        <translation>参照ゲノムの記載なし</translation>
    </message>
    <message>
        <source>not annotated</source>
        <translation>注釈なし</translation>
    </message>
    <message>
        <source>annotated: %1</source>
        <translation>注釈: %1</translation>
    </message>
    <message>
        <source>profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Role of sample %1</source>
        <translation>検体 %1 の区分</translation>
    </message>
    <message>
        <source>suggested by the header</source>
        <translation>ヘッダーからの推定</translation>
    </message>
    <message>
        <source>No samples: the file lists sites only.</source>
        <translation>検体がありません。ファイルには位置の情報だけが記載されています。</translation>
    </message>
</context>
<context>
    <name>enza::ui::IncidentDialog</name>
    <message>
        <source>Write down an incident</source>
        <translation>事故の記録</translation>
    </message>
    <message>
        <source>As far as it is known now; more can be added later. No names of patients.</source>
        <translation>今わかっている範囲で書きます。後から追記できます。患者の名前は書かないでください。</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>reports, variants, names …</source>
        <translation>レポート、バリアント、氏名など</translation>
    </message>
    <message>
        <source>everybody in this workspace</source>
        <translation>このワークスペースの全員</translation>
    </message>
    <message>
        <source>whose data this recipient was given (ledger)</source>
        <translation>この受領者にデータを渡した人(台帳)</translation>
    </message>
    <message>
        <source>whose case this user worked on (audit)</source>
        <translation>この利用者が症例を扱った人(監査)</translation>
    </message>
    <message>
        <source>nobody known yet</source>
        <translation>まだわかっていない</translation>
    </message>
    <message>
        <source>recipient or user</source>
        <translation>受領者または利用者</translation>
    </message>
    <message>
        <source>It may have been done on purpose</source>
        <translation>故意によるおそれがある</translation>
    </message>
    <message>
        <source>The data could be used to take money</source>
        <translation>財産的被害のおそれがあるデータ</translation>
    </message>
    <message>
        <source>Strongly encrypted, and the key was not lost with it</source>
        <translation>強く暗号化され、鍵は一緒に失われていない</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題(&amp;T)</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>何が起きたか(&amp;H)</translation>
    </message>
    <message>
        <source>Known &amp;since</source>
        <translation>判明日(&amp;S)</translation>
    </message>
    <message>
        <source>Kinds of &amp;data</source>
        <translation>データの種類(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Whom it concerns</source>
        <translation>該当する人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Recipient or user</source>
        <translation>受領者または利用者(&amp;R)</translation>
    </message>
    <message>
        <source>Worked &amp;from</source>
        <translation>扱った期間の開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>終了(&amp;U)</translation>
    </message>
</context>
<context>
    <name>enza::ui::IncidentsDialog</name>
    <message>
        <source>Loss or theft</source>
        <translation>紛失・盗難</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>漏えい</translation>
    </message>
    <message>
        <source>Sent or shown to the wrong person</source>
        <translation>誤った相手への送付・提示</translation>
    </message>
    <message>
        <source>Unauthorised access</source>
        <translation>不正アクセス</translation>
    </message>
    <message>
        <source>Ransomware</source>
        <translation>ランサムウェア</translation>
    </message>
    <message>
        <source>Damage or destruction</source>
        <translation>損傷・消失</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>medical or genetic data, even of one person</source>
        <translation>診療情報または遺伝情報(1人でも)</translation>
    </message>
    <message>
        <source>could be used to take money</source>
        <translation>財産的被害のおそれ</translation>
    </message>
    <message>
        <source>may have been done on purpose</source>
        <translation>故意のおそれ</translation>
    </message>
    <message>
        <source>very many persons</source>
        <translation>非常に多くの人</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>It need not be reported: the data were strongly encrypted.</source>
        <translation>報告は不要です: データは強く暗号化されていました。</translation>
    </message>
    <message>
        <source>It has to be reported: %1.</source>
        <translation>報告が必要です: %1。</translation>
    </message>
    <message>
        <source>By these facts it need not be reported.</source>
        <translation>これらの事実では報告は不要です。</translation>
    </message>
    <message>
        <source>What has to be done, by when</source>
        <translation>すべきことと期限</translation>
    </message>
    <message>
        <source>without delay</source>
        <translation>速やかに</translation>
    </message>
    <message>
        <source>moved to the next working day</source>
        <translation>翌開庁日に繰り延べ</translation>
    </message>
    <message>
        <source>Open tasks: %1</source>
        <translation>未了のタスク: %1</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>該当する人</translation>
    </message>
    <message>
        <source>%1 found in the ledger, the audit or by name; %2 estimated beyond these</source>
        <translation>台帳、監査、名指しで見つかった人 %1 人。これ以外の推定 %2 人</translation>
    </message>
    <message>
        <source>Draft of the report</source>
        <translation>報告の下書き</translation>
    </message>
    <message>
        <source>(still to be written)</source>
        <translation>(これから記入)</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>記録…</translation>
    </message>
    <message>
        <source>A loss, leak, mistaken disclosure or attack</source>
        <translation>紛失、漏えい、誤った開示、攻撃</translation>
    </message>
    <message>
        <source>Close incident…</source>
        <translation>事故を終了…</translation>
    </message>
    <message>
        <source>When all its tasks are done</source>
        <translation>すべてのタスクが終わってから</translation>
    </message>
    <message>
        <source>First: switch nothing off, erase nothing, write down times and names.</source>
        <translation>まず: 電源を切らない、何も消さない、時刻と名前を書き留める。</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>判明日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>次の期限</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>該当する人数</translation>
    </message>
    <message>
        <source>The chosen incident</source>
        <translation>選んだ事故</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>No incident was written down.</source>
        <translation>事故の記録はありません。</translation>
    </message>
    <message>
        <source>Choose the incident in the table first.</source>
        <translation>先に表で事故を選んでください。</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>事故を終了</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>結果はどうでしたか?</translation>
    </message>
</context>
<context>
    <name>enza::ui::InstallRuleSetDialog</name>
    <message>
        <source>Install %1</source>
        <translation>%1 を導入</translation>
    </message>
    <message>
        <source>%1, from %2. A second person looks at the set and signs with their own passphrase.</source>
        <translation>%1、%2 から適用。2人目がルールセットを確認し、自分のパスフレーズで署名します。</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation>2人目(&amp;S)</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>2人目のパスフレーズ</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>2人目のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>第二要素(&amp;F)</translation>
    </message>
</context>
<context>
    <name>enza::ui::InviteDialog</name>
    <message>
        <source>Invite</source>
        <translation>招集</translation>
    </message>
    <message>
        <source>One person may fill several roles.</source>
        <translation>1人が複数の役割を兼ねられます。</translation>
    </message>
    <message>
        <source>%1 (not in the register)</source>
        <translation>%1（名簿になし）</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>氏名(&amp;W)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Everybody is asked already.</source>
        <translation>全員すでに招集されています。</translation>
    </message>
</context>
<context>
    <name>enza::ui::JobStrip</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消: %1</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: 中止しています…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::KnowledgeImportDialog</name>
    <message>
        <source>Import knowledge</source>
        <translation>知識データの取り込み</translation>
    </message>
    <message>
        <source>The file is taken whole or not at all. An older snapshot stays where it is, and while a file is refused it stays in force.</source>
        <translation>ファイルは全体を取り込むか、まったく取り込まないかのどちらかです。古い知識データはそのまま残り、ファイルが拒否された場合は引き続き有効です。</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>出典(&amp;S)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the selected files off the list</source>
        <translation>選択したファイルを一覧から外します</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>only where the file does not say</source>
        <translation>ファイルに記載がない場合のみ</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版(&amp;V)</translation>
    </message>
    <message>
        <source>only for one of several, such as a gene panel</source>
        <translation>遺伝子パネルなど、複数あるもののみ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>ファイルの記載に従う</translation>
    </message>
    <message>
        <source>&amp;Assembly</source>
        <translation>参照ゲノム(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import (Enter)</source>
        <translation>取り込む (Enter)</translation>
    </message>
    <message>
        <source>Knowledge (*.vcf *.vcf.gz *.tsv *.tsv.gz *.csv *.json *.json.gz *.obo *.txt *.hpoa);;All files (*)</source>
        <translation>知識データ (*.vcf *.vcf.gz *.tsv *.tsv.gz *.csv *.json *.json.gz *.obo *.txt *.hpoa);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>enza::ui::KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>知識データ</translation>
    </message>
    <message>
        <source>Import knowledge…</source>
        <translation>知識データの取り込み…</translation>
    </message>
    <message>
        <source>A newer copy stands beside the older; nothing is replaced</source>
        <translation>新しい版を古い版と並べて保存します。置き換えは行いません</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>取り込まなかった行…</translation>
    </message>
    <message>
        <source>Lines of the file that could not be used, with the reason</source>
        <translation>ファイルの中で使えなかった行とその理由</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>What differs between two snapshots of one source</source>
        <translation>同じ出典の2つの知識データの違い</translation>
    </message>
    <message>
        <source>Dated copies of public sources. Verdicts pin the snapshot they were made under; when a newer one says something else, Follow-up lists it.</source>
        <translation>公開された出典の日付つきの写しです。判定には、そのときに使った知識データが固定されます。新しいものの内容が異なると、「フォローアップ」に表示されます。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>参照ゲノム</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込まなかった行</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>知識データ</translation>
    </message>
    <message>
        <source>Import knowledge (Ctrl+I)</source>
        <translation>知識データの取り込み (Ctrl+I)</translation>
    </message>
    <message>
        <source>No knowledge yet</source>
        <translation>知識データはまだありません</translation>
    </message>
    <message>
        <source>Download a public source, such as clinvar.vcf.gz for the assembly of your cases, and import it here. Everything works without a network afterwards.</source>
        <translation>症例の参照ゲノムに合う clinvar.vcf.gz などの公開データをダウンロードし、ここで取り込んでください。その後はネットワークがなくてもすべて使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>知識データ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 を取り込み中</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled; nothing was changed.</source>
        <translation>%1 の取り込みを取り消しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 %2: %3 records, %4 left out.</source>
        <translation>%1 %2: レコード %3 件、取り込まなかったもの %4 件。</translation>
    </message>
</context>
<context>
    <name>enza::ui::LedgerPage</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>選択した文字</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Genome browser</source>
        <translation>ゲノムブラウザー</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書簡</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>not completed, may have left</source>
        <translation>未完了(出た可能性あり)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>対象の人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Told about that country</source>
        <translation>その国についての説明</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>ゲノム</translation>
    </message>
    <message>
        <source>a whole genome</source>
        <translation>全ゲノム</translation>
    </message>
    <message>
        <source>a whole exome</source>
        <translation>全エクソーム</translation>
    </message>
    <message>
        <source>Loci</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>%1 SNP, %2 STR</source>
        <translation>SNP %1、STR %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Consent known at</source>
        <translation>同意の確認時点</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二の人</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>許可日時</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>台帳の検査</translation>
    </message>
    <message>
        <source>Compares its rows with the journal</source>
        <translation>行を履歴と照合します</translation>
    </message>
    <message>
        <source>Write for an inspection…</source>
        <translation>検査用に書き出す…</translation>
    </message>
    <message>
        <source>A table with the fields that the law asks for</source>
        <translation>法令が求める項目の表</translation>
    </message>
    <message>
        <source>Filter the ledger</source>
        <translation>台帳の絞り込み</translation>
    </message>
    <message>
        <source>&amp;Not completed only</source>
        <translation>未完了だけ(&amp;N)</translation>
    </message>
    <message>
        <source>Only what was permitted and never completed</source>
        <translation>許可されたが完了しなかったものだけ</translation>
    </message>
    <message>
        <source>&amp;Without own work</source>
        <translation>自分の作業を除く(&amp;W)</translation>
    </message>
    <message>
        <source>Leave out copying, links and drafts that stay in the own institution</source>
        <translation>複写、リンク、施設内にとどまる下書きを除きます</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>任意の語で絞り込む  ( / )</translation>
    </message>
    <message>
        <source>Filter the ledger (/)</source>
        <translation>台帳の絞り込み (/)</translation>
    </message>
    <message>
        <source>Everything that left this workspace. A row is written before anything leaves; it is kept as long as the law asks.</source>
        <translation>このワークスペースから持ち出されたすべてです。行は何かが出る前に書かれ、法令の求める期間保存されます。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>持ち出し日時</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受領者</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>台帳の行</translation>
    </message>
    <message>
        <source>Nothing left yet</source>
        <translation>まだ何も持ち出されていません</translation>
    </message>
    <message>
        <source>Files, PDFs, copies and links that leave the workspace are listed here.</source>
        <translation>ワークスペースから出たファイル、PDF、複写、リンクがここに表示されます。</translation>
    </message>
    <message>
        <source>Selected row, whole</source>
        <translation>選んだ行の全体</translation>
    </message>
    <message>
        <source>Selected row of the ledger</source>
        <translation>選んだ台帳の行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger fits the journal: %1 rows, %2 completed.</source>
        <translation>台帳は履歴と一致しています: %1 行、うち完了 %2 行。</translation>
    </message>
    <message>
        <source>Table (*.tsv *.csv)</source>
        <translation>表 (*.tsv *.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>%1 (passed; it stays all the same)</source>
        <translation>%1（経過。記録は残ります）</translation>
    </message>
    <message>
        <source>Parts of the ledger</source>
        <translation>台帳の区分</translation>
    </message>
    <message>
        <source>&amp;Given out</source>
        <translation>提供(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>受領(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>取り決め(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Past retention only</source>
        <translation>保存期間を過ぎたもののみ(&amp;P)</translation>
    </message>
    <message>
        <source>Only rows that the law does not ask for any more. Nothing is destroyed: they stay</source>
        <translation>法令の保存期間を過ぎた行のみを表示します。破棄はされず、残ります</translation>
    </message>
    <message>
        <source>New receipt or agreement…</source>
        <translation>新しい受領・取り決め…</translation>
    </message>
</context>
<context>
    <name>enza::ui::LetterDialog</name>
    <message>
        <source>gene</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>genetic test</source>
        <translation>遺伝学的検査</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>family history</source>
        <translation>家族歴</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書簡</translation>
    </message>
    <message>
        <source>Letters for insurers, employers and schools leave out gene, variant, test, risk and family history. No letter holds another person&apos;s result.</source>
        <translation>保険会社、勤務先、学校への書簡には、遺伝子、バリアント、検査、リスク、家族歴を書きません。他の人の結果はどの書簡にも書きません。</translation>
    </message>
    <message>
        <source>Draw up letter</source>
        <translation>書簡を作成</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>name of the company, school, hospital or relative</source>
        <translation>会社、学校、病院、血縁者の名前</translation>
    </message>
    <message>
        <source>keep it in the workspace only</source>
        <translation>ワークスペースにだけ保管</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>対象の人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Diagnosis as it shall stand there</source>
        <translation>書簡に書く診断名(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What you add</source>
        <translation>書き加える内容(&amp;W)</translation>
    </message>
    <message>
        <source>Your &amp;institution</source>
        <translation>所属施設(&amp;I)</translation>
    </message>
    <message>
        <source>The person asked for: %1</source>
        <translation>本人が求めた項目: %1</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>求めた人</translation>
    </message>
    <message>
        <source>Asked for &amp;by</source>
        <translation>求めた人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>求めた日(&amp;O)</translation>
    </message>
    <message>
        <source>The person asked for</source>
        <translation>本人が求めた項目</translation>
    </message>
    <message>
        <source>&amp;File to write (PDF)</source>
        <translation>書き出すファイル(PDF)(&amp;F)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>書簡の内容</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>妨げになるもの</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>It cannot be drawn up: %1</source>
        <translation>作成できません: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::MainWindow</name>
    <message>
        <source>Enza 円座</source>
        <translation>Enza 円座</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>画面の切り替え</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例一覧</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>開いている症例</translation>
    </message>
    <message>
        <source>Back to the case that is open</source>
        <translation>開いている症例に戻ります</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Users, unlocking, check, backup</source>
        <translation>利用者、ロック解除の方法、点検、バックアップ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>All keys and signs</source>
        <translation>操作キーと記号の一覧</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>What you are writing is kept</source>
        <translation>入力中の内容は保持されます</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>「%1」の画面へ移動</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;Enza</source>
        <translation>Enza(&amp;E)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>編集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Light and dark</source>
        <translation>画面の明暗</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 を取り込み中</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled; nothing was changed.</source>
        <translation>%1 の取り込みを取り消しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 was imported before: the same bytes. Nothing was added.</source>
        <translation>%1 は取り込み済みで、内容も同一です。何も追加していません。</translation>
    </message>
    <message>
        <source>%1: %2 records, %3 alleles, profile %4, %5 s.</source>
        <translation>%1: レコード %2 件、アレル %3 件、プロファイル %4、%5 秒。</translation>
    </message>
    <message>
        <source>Import PED</source>
        <translation>PED の取り込み</translation>
    </message>
    <message>
        <source>Pedigree (*.ped *.fam);;All files (*)</source>
        <translation>家系 (*.ped *.fam);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 individuals read, %2 persons and %3 samples assigned.</source>
        <translation>%1 人分を読み取り、%2 人と %3 検体を割り当てました。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Verdicts that newer knowledge contradicts</source>
        <translation>新しい知識データと食い違う判定</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識データ</translation>
    </message>
    <message>
        <source>Dated copies of ClinVar and other sources</source>
        <translation>ClinVar などの出典の日付つきの写し</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was here for a while: the workspace locks in %n seconds. Any key or the mouse keeps it open; what you are writing is kept.</source>
        <translation>
            <numerusform>しばらく操作がありませんでした。%n 秒後にワークスペースをロックします。キーかマウスの操作で続けられます。書きかけの内容は保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays open.</source>
        <translation>開いたままにします。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>What waits for me</source>
        <translation>自分を待つもの</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>What left the workspace, and to whom</source>
        <translation>何が誰に持ち出されたか</translation>
    </message>
    <message>
        <source>What Enza protects, and how</source>
        <translation>Enza が守るものと、その方法</translation>
    </message>
    <message>
        <source>Pages on protection and its limits, consent, the gate, incidents</source>
        <translation>保護とその限界、同意、持ち出し管理、事故についてのページ</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>データを出力…</translation>
    </message>
    <message>
        <source>As a file for somebody else, through the gate</source>
        <translation>他の人へのファイルとして、持ち出し管理を通します</translation>
    </message>
    <message>
        <source>Your role works with a second factor only: add one under &quot;Ways to unlock&quot;, then lock and unlock with it.</source>
        <translation>あなたの役割は第二要素がある場合にのみ使えます。「ロック解除の方法」で追加し、一度ロックしてそれで解除してください。</translation>
    </message>
    <message numerus="yes">
        <source>Before this, %n attempts to unlock as you did not fit.</source>
        <translation>
            <numerusform>これより前に、あなたの名前での誤った試行が %n 回ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The language changes when the work that is running has ended.</source>
        <translation>実行中の作業が終わると言語が変わります。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち事項</translation>
    </message>
    <message>
        <source>Everything that waits for you</source>
        <translation>あなたを待っているものすべて</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待ち事項 %1</translation>
    </message>
    <message numerus="yes">
        <source>Everything that waits for you; %n overdue</source>
        <translation>
            <numerusform>あなたを待っているものすべて。期限超過 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Meetings, referrals, members, the year in numbers</source>
        <translation>会議、依頼、構成員、年間の集計</translation>
    </message>
    <message>
        <source>Circulation…</source>
        <translation>持ち回り…</translation>
    </message>
    <message>
        <source>Of a circulating meeting: who has read and answered what, deadline, and deciding live</source>
        <translation>持ち回り会議について: 誰が何を読み答えたか、期限、対面での決定</translation>
    </message>
</context>
<context>
    <name>enza::ui::MeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>新しい会議</translation>
    </message>
    <message>
        <source>People are asked and roles filled once it is planned.</source>
        <translation>招集と役割の割り当ては、予定してから行います。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>予定する</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>会議を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>what people call it, without names of patients</source>
        <translation>会議の呼び名。患者の名前は入れません</translation>
    </message>
    <message>
        <source>a room, or the address of a video conference</source>
        <translation>部屋、またはビデオ会議のアドレス</translation>
    </message>
    <message>
        <source>hospital that holds it</source>
        <translation>主催する病院</translation>
    </message>
    <message>
        <source>whoever plans the meeting</source>
        <translation>会議を予定した人</translation>
    </message>
    <message>
        <source>Opinions are due &amp;until</source>
        <translation>意見の期限(&amp;U)</translation>
    </message>
    <message>
        <source>Deadline of the circulation</source>
        <translation>持ち回りの期限</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>日時(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>主催(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>議長(&amp;C)</translation>
    </message>
</context>
<context>
    <name>enza::ui::MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>新しい会議…</translation>
    </message>
    <message>
        <source>Title, time, place and cases</source>
        <translation>題名、日時、場所、症例</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Agenda, people, roles</source>
        <translation>議題、参加者、役割</translation>
    </message>
    <message>
        <source>&amp;Past ones too</source>
        <translation>過去のものも(&amp;P)</translation>
    </message>
    <message>
        <source>Also meetings that ended, or that nobody held</source>
        <translation>終了した会議、開催されなかった会議も表示します</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招集</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Enter opens the meeting</source>
        <translation>Enter で会議を開きます</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>予定された会議はありません</translation>
    </message>
    <message>
        <source>Plan one with its cases; then invite the panel&apos;s register, and Enza says which roles are still missing.</source>
        <translation>症例を選んで会議を予定し、パネルの名簿から招集すると、足りない役割が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>予定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>過去 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::MeetingPage</name>
    <message>
        <source>held by %1</source>
        <translation>主催 %1</translation>
    </message>
    <message>
        <source>chair %1</source>
        <translation>議長 %1</translation>
    </message>
    <message>
        <source>opinions until %1</source>
        <translation>意見の期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 症例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n without planned time</source>
        <translation>
            <numerusform>予定時間なし %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>表示されない症例 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>stepped back</source>
        <translation>審議から除外</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>陪席者</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>This meeting is over</source>
        <translation>この会議は終了しています</translation>
    </message>
    <message>
        <source>Then what was planned stays as it is</source>
        <translation>予定の内容はそのまま残ります</translation>
    </message>
    <message>
        <source>The minutes name the time</source>
        <translation>議事録に時刻が記載されます</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>議題から外す</translation>
    </message>
    <message>
        <source>%1 leaves the agenda of &quot;%2&quot;; who stepped back from it is forgotten here.</source>
        <translation>%1 を「%2」の議題から外します。審議から外れた人の記録もここでは失われます。</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>会議を終了</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends now. Its agenda can then no longer be changed.</source>
        <translation>「%1」を終了します。以後、議題は変更できません。</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議の一覧</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Title, time, place, form, chair, deadline</source>
        <translation>題名、日時、場所、形式、議長、期限</translation>
    </message>
    <message>
        <source>Invitation…</source>
        <translation>招集状…</translation>
    </message>
    <message>
        <source>As a calendar file without patient data, through the gate</source>
        <translation>患者情報を含まないカレンダーファイル。ゲートを通ります</translation>
    </message>
    <message>
        <source>Add cases…</source>
        <translation>症例を追加…</translation>
    </message>
    <message>
        <source>Put cases on the agenda</source>
        <translation>症例を議題に入れます</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Minutes, round, hospital, and whether material was handed in</source>
        <translation>時間、回、病院、資料の事前提出</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Earlier on the agenda; or drag the row</source>
        <translation>議題の前のほうへ。行をドラッグしても移せます</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Later on the agenda; or drag the row</source>
        <translation>議題の後ろのほうへ。行をドラッグしても移せます</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Enter shows a case&apos;s details, F2 changes its minutes, Alt+Up and Alt+Down or the mouse change the order</source>
        <translation>Enter で症例の詳細、F2 で時間の変更、Alt+↑・Alt+↓ またはマウスで順序の変更</translation>
    </message>
    <message>
        <source>Take the case off the agenda</source>
        <translation>症例を議題から外す</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招集…</translation>
    </message>
    <message>
        <source>Ask somebody, in one or more roles</source>
        <translation>役割を指定して人を招集します</translation>
    </message>
    <message>
        <source>Invite the register</source>
        <translation>名簿から招集</translation>
    </message>
    <message>
        <source>Everybody whom the panel&apos;s register knows in a role on that day</source>
        <translation>その日に役割をもつ名簿の全員を招集します</translation>
    </message>
    <message>
        <source>Step back…</source>
        <translation>審議から除外…</translation>
    </message>
    <message>
        <source>Somebody steps back from a case, and why</source>
        <translation>症例の審議から外れる人と、その理由</translation>
    </message>
    <message>
        <source>Guest…</source>
        <translation>陪席者…</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>参加者と役割</translation>
    </message>
    <message>
        <source>Space ticks a box</source>
        <translation>スペースキーで選択</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>招集していません</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>招集を取り消す</translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>まだ誰も招集していません</translation>
    </message>
    <message>
        <source>Invite everybody in the panel&apos;s register at once, or one by one.</source>
        <translation>パネルの名簿の全員をまとめて、または1人ずつ招集します。</translation>
    </message>
    <message>
        <source>Stepped back, and guests</source>
        <translation>審議から外れた人と陪席者</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象の症例</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>誤って入力したため</translation>
    </message>
</context>
<context>
    <name>enza::ui::MeetingPeopleModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>出席</translation>
    </message>
</context>
<context>
    <name>enza::ui::MemberDialog</name>
    <message>
        <source>New member of the panel</source>
        <translation>パネルの新しい構成員</translation>
    </message>
    <message>
        <source>Member of the panel</source>
        <translation>パネルの構成員</translation>
    </message>
    <message>
        <source>Tick the roles; days are written as 2026-04-01, and an empty field means without limit.</source>
        <translation>役割に印を付けます。日付は 2026-04-01 の形で、空欄は期限なしです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>the hospital they belong to</source>
        <translation>所属病院</translation>
    </message>
    <message>
        <source>thoracic oncology, gastroenterology …</source>
        <translation>胸部腫瘍、消化器など</translation>
    </message>
    <message>
        <source>Works there &amp;full-time</source>
        <translation>常勤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>氏名(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hospital</source>
        <translation>病院(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Specialties</source>
        <translation>専門(&amp;S)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Space ticks a role; F2 writes a day</source>
        <translation>スペースキーで役割を選択、F2 で日付を入力</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 (of earlier rules)</source>
        <translation>%1（以前の規則）</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::MemberRegister</name>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1（%2 – %3）</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>パネルの構成員</translation>
    </message>
    <message>
        <source>New member…</source>
        <translation>新しい構成員…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Specialties, employment, roles and their days</source>
        <translation>専門、雇用形態、役割とその期間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Roles today</source>
        <translation>現在の役割</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>専門</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>full-time</source>
        <translation>常勤</translation>
    </message>
    <message>
        <source>part-time</source>
        <translation>非常勤</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>All roles, with their days</source>
        <translation>すべての役割とその期間</translation>
    </message>
    <message>
        <source>Enter changes the entry</source>
        <translation>Enter で登録を変更します</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>名簿は空です</translation>
    </message>
    <message>
        <source>Enter who belongs to the panel and in which roles. Until then nobody can judge whether it is composed as the rules ask.</source>
        <translation>パネルの構成員と役割を登録してください。登録がないと、規則どおりの構成かどうかを判定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>構成員 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::MentionEdit</name>
    <message>
        <source>People who can be mentioned</source>
        <translation>知らせる相手</translation>
    </message>
</context>
<context>
    <name>enza::ui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>新しいパスフレーズ（確認）</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>パスフレーズの強さ</translation>
    </message>
    <message>
        <source>At least 13 characters. Several unrelated words are strong and easy to remember.</source>
        <translation>13 文字以上にしてください。無関係な語をいくつか並べると、強くて覚えやすくなります。</translation>
    </message>
    <message>
        <source>Too short: at least 13 characters.</source>
        <translation>短すぎます。13 文字以上にしてください。</translation>
    </message>
    <message>
        <source>Too easy to guess: about 10^%1 attempts. Add an unrelated word.</source>
        <translation>推測されやすいパスフレーズです（約 10^%1 回の試行）。無関係な語を加えてください。</translation>
    </message>
    <message>
        <source>Strong. Type it once more.</source>
        <translation>十分な強さです。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Strong: about 10^%1 attempts to guess.</source>
        <translation>十分な強さです（推測に約 10^%1 回の試行が必要）。</translation>
    </message>
</context>
<context>
    <name>enza::ui::NotNeededDialog</name>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>no tissue left, tested elsewhere …</source>
        <translation>組織が残っていない、他院で検査済みなど</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
</context>
<context>
    <name>enza::ui::NotesPage</name>
    <message>
        <source>Psychosocial</source>
        <translation>心理社会的</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Emergency access…</source>
        <translation>緊急アクセス…</translation>
    </message>
    <message>
        <source>For care: see identity and psychosocial notes for a limited time, with a reason</source>
        <translation>診療のため: 理由を示し、本人情報と心理社会的なメモを期限付きで見ます</translation>
    </message>
    <message>
        <source>End emergency access</source>
        <translation>緊急アクセスを終了</translation>
    </message>
    <message>
        <source>Before its time is over</source>
        <translation>期限より前に</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>メモの種類</translation>
    </message>
    <message>
        <source>Psychosocial notes are encrypted to those whose role may read them</source>
        <translation>心理社会的なメモは、読める役割の人だけに暗号化されます</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>New note. It is not changed later; write another one.</source>
        <translation>新しいメモ。後から変更できません。別のメモを書いてください。</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Emergency access until %1, because: %2. It is in the journal, first in the audit.</source>
        <translation>%1 まで緊急アクセス中。理由: %2。履歴に残り、監査の最初に表示されます。</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>メモを追加しました。</translation>
    </message>
    <message>
        <source>The emergency access is over.</source>
        <translation>緊急アクセスは終了しました。</translation>
    </message>
</context>
<context>
    <name>enza::ui::OpinionEditor</name>
    <message>
        <source>My opinion</source>
        <translation>自分の見解</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>分類体系</translation>
    </message>
    <message>
        <source>By which scheme the class is given</source>
        <translation>どの分類体系で判定するか</translation>
    </message>
    <message>
        <source>Add level of evidence</source>
        <translation>エビデンスレベルを追加</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>why, in words the panel can follow</source>
        <translation>判定の理由（パネルに伝わる言葉で）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>restored draft, not saved yet</source>
        <translation>復元した下書き（未保存）</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Nothing can be suggested: %1</source>
        <translation>候補を示せません: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::OpinionsModel</name>
    <message>
        <source>%1 (me)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>分類基準</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>判定方法</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Class by points</source>
        <translation>点数による判定</translation>
    </message>
    <message>
        <source>Class by rules</source>
        <translation>組合せ規則による判定</translation>
    </message>
    <message>
        <source>Criteria as typed</source>
        <translation>入力された基準</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルールセットと知識データ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>≠ %1 (differs)</source>
        <translation>≠ %1（異なる）</translation>
    </message>
</context>
<context>
    <name>enza::ui::OpinionsTable</name>
    <message>
        <source>Opinions side by side</source>
        <translation>見解を並べて比較</translation>
    </message>
</context>
<context>
    <name>enza::ui::OutcomeDialog</name>
    <message>
        <source>Close with outcome</source>
        <translation>対応結果を記録して終了</translation>
    </message>
    <message>
        <source>What was done about %1?</source>
        <translation>%1 について、どのような対応をしましたか？</translation>
    </message>
    <message>
        <source>%1 → %2. %3.</source>
        <translation>%1 → %2。%3。</translation>
    </message>
    <message>
        <source>for example: reviewed again, verdict changed; the physician was told on …</source>
        <translation>例: 再検討し、判定を変更した。…に主治医へ伝えた</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>対応結果(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Close the alert</source>
        <translation>通知を終了</translation>
    </message>
</context>
<context>
    <name>enza::ui::OutcomePage</name>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 grade %2</source>
        <translation>%1 grade %2</translation>
    </message>
    <message>
        <source>After the panel</source>
        <translation>パネル後</translation>
    </message>
    <message>
        <source>Record outcome…</source>
        <translation>経過を記録…</translation>
    </message>
    <message>
        <source>Whether it was given, and what came of it</source>
        <translation>投与されたかどうか、その結果</translation>
    </message>
    <message>
        <source>Cohorts…</source>
        <translation>コホート…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Filter the treatments</source>
        <translation>治療を絞り込み</translation>
    </message>
    <message>
        <source>only those &amp;not recorded</source>
        <translation>記録のないもののみ(&amp;N)</translation>
    </message>
    <message>
        <source>Show only treatments of which nothing is recorded</source>
        <translation>何も記録されていない治療だけを表示します</translation>
    </message>
    <message>
        <source>Filter by any word  ( / )</source>
        <translation>任意の語で絞り込む  ( / )</translation>
    </message>
    <message>
        <source>Filter the treatments (/)</source>
        <translation>治療を絞り込み（/）</translation>
    </message>
    <message>
        <source>Share of eligible cases in the cohorts</source>
        <translation>対象症例のコホート登録割合</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>投与</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Best response</source>
        <translation>最良効果</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>有害事象</translation>
    </message>
    <message>
        <source>Recommended treatments</source>
        <translation>推奨された治療</translation>
    </message>
    <message>
        <source>Record the outcome with Enter</source>
        <translation>Enter で経過を記録します</translation>
    </message>
    <message>
        <source>Nothing to follow</source>
        <translation>追跡するものはありません</translation>
    </message>
    <message>
        <source>When a panel recommends a drug or a trial, it is listed here until it is recorded what came of it.</source>
        <translation>パネルが薬剤または治験を推奨すると、経過が記録されるまでここに表示されます。</translation>
    </message>
    <message>
        <source>Selected treatment</source>
        <translation>選択した治療</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>記録なし %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 eligible cases registered (%3 %)</source>
        <translation>対象 %2 症例中 %1 症例を登録（%3 %）</translation>
    </message>
    <message>
        <source>no case is marked as eligible yet</source>
        <translation>対象とされた症例はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>, %n not judged yet</source>
        <translation>
            <numerusform>、未判定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, decided in %3.</source>
        <translation>%1: %2、%3 で決定。</translation>
    </message>
    <message>
        <source>The finding has to be confirmed by another method before treatment.</source>
        <translation>治療前に、所見を別法で確認する必要があります。</translation>
    </message>
    <message>
        <source>Recorded by %1, %2.</source>
        <translation>%2 に %1 が記録。</translation>
    </message>
    <message>
        <source>Whether a case is registered in the cohorts</source>
        <translation>症例がコホートに登録されているかどうか</translation>
    </message>
</context>
<context>
    <name>enza::ui::OutflowGuard</name>
    <message>
        <source>selected text</source>
        <translation>選択した文字列</translation>
    </message>
    <message>
        <source>one cell of a table</source>
        <translation>表のセル1つ</translation>
    </message>
</context>
<context>
    <name>enza::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Call sets and quality</source>
        <translation>コールセットと品質</translation>
    </message>
    <message>
        <source>Import variants…</source>
        <translation>バリアントの取り込み…</translation>
    </message>
    <message>
        <source>VCF, VCF.gz or BCF</source>
        <translation>VCF、VCF.gz または BCF</translation>
    </message>
    <message>
        <source>Import PED…</source>
        <translation>PED の取り込み…</translation>
    </message>
    <message>
        <source>Family and affection status of the samples</source>
        <translation>検体の家系と罹患の有無</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>元ファイル</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>結果の取り込み…</translation>
    </message>
    <message>
        <source>A C-CAT report, or fusions of STAR-Fusion, Arriba or a VCF</source>
        <translation>C-CAT の報告書、または STAR-Fusion・Arriba・VCF の融合遺伝子</translation>
    </message>
</context>
<context>
    <name>enza::ui::PackDialog</name>
    <message>
        <source>Language of the pages</source>
        <translation>ページの言語</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>of this institution</source>
        <translation>この施設の者</translation>
    </message>
    <message>
        <source>joint use</source>
        <translation>共同利用</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三者</translation>
    </message>
    <message>
        <source>Packs for members</source>
        <translation>構成員への資料</translation>
    </message>
    <message>
        <source>The briefings of the cases that the member may see and did not step back from, after an index. Names and hospital numbers are not in it.</source>
        <translation>その構成員が見ることができ、審議から外れていない症例の概要を、索引のあとにまとめます。氏名や診療番号は含みません。</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>構成員(&amp;M)</translation>
    </message>
    <message>
        <source>as the register says</source>
        <translation>名簿のとおり</translation>
    </message>
    <message>
        <source>&amp;The member is</source>
        <translation>構成員の立場(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>What would be in the pack</source>
        <translation>資料に含まれるもの</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>資料を保存…</translation>
    </message>
    <message>
        <source>Save the pack (Enter)</source>
        <translation>資料を保存（Enter）</translation>
    </message>
    <message>
        <source>Nobody was invited yet. Invite the members of this meeting first.</source>
        <translation>まだ誰も招集していません。先にこの会議の構成員を招集してください。</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 は除かれます: %2</translation>
    </message>
    <message>
        <source>No case may leave.</source>
        <translation>外に出せる症例はありません。</translation>
    </message>
    <message>
        <source>In the pack: %1</source>
        <translation>資料に含まれる症例: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>資料を保存</translation>
    </message>
    <message numerus="yes">
        <source>Saved the pack of %1 to %2 (%n page(s)).</source>
        <translation>
            <numerusform>%1 の資料を %2 に保存しました（%n ページ）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::PackageDialog</name>
    <message>
        <source>Package for the person</source>
        <translation>本人へのパッケージ</translation>
    </message>
    <message>
        <source>Everything held about one person, with a page in plain words. Nothing of another person is in it. The folder is not encrypted: read it, hand it over, then delete it here.</source>
        <translation>1人について保有するすべてを、平易な言葉のページとともに。他の人のものは含まれません。フォルダーは暗号化されません。確認して本人に渡し、その後ここから消してください。</translation>
    </message>
    <message>
        <source>Write package</source>
        <translation>パッケージを書き出す</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the person who took consent back</source>
        <translation>同意を撤回した本人</translation>
    </message>
    <message>
        <source>the person, or who acts for them</source>
        <translation>本人、または本人に代わる人</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>新しい、または空のフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder that the package&apos;s folder is made in</source>
        <translation>パッケージのフォルダーを作る場所を選ぶ</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>対象の人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>受け取る人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>何があるか調べています…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>含まれるもの</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation>保管なし</translation>
    </message>
    <message>
        <source>no</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>What it means, or why not</source>
        <translation>意味、または含まない理由</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>パッケージの内容</translation>
    </message>
    <message>
        <source>Where the package&apos;s folder is made</source>
        <translation>パッケージのフォルダーを作る場所</translation>
    </message>
    <message>
        <source>package-%1</source>
        <translation>package-%1</translation>
    </message>
    <message>
        <source>By the rules %1</source>
        <translation>ルール %1 による</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>%1 (%2, took consent back)</source>
        <translation>%1（%2、同意撤回）</translation>
    </message>
</context>
<context>
    <name>enza::ui::PanelDeskPage</name>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Lists of the panel</source>
        <translation>パネルの一覧</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成員</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年間集計</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>一覧: %1</translation>
    </message>
    <message>
        <source>After the panel</source>
        <translation>パネル後</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>過去の決定</translation>
    </message>
    <message>
        <source>Panel mode</source>
        <translation>パネルモード</translation>
    </message>
    <message>
        <source>One case after the other over the whole screen, for everybody in the room</source>
        <translation>会場の全員のために、1症例ずつ全画面に表示します</translation>
    </message>
    <message>
        <source>Briefing…</source>
        <translation>症例概要…</translation>
    </message>
    <message>
        <source>The selected case on one page</source>
        <translation>選択した症例を1ページで</translation>
    </message>
    <message>
        <source>Packs…</source>
        <translation>資料…</translation>
    </message>
    <message>
        <source>The briefings of a meeting for one member, in one file</source>
        <translation>構成員1人のための、会議の症例概要をまとめたファイル</translation>
    </message>
    <message>
        <source>Choose a case of the agenda first.</source>
        <translation>先に議題の症例を選んでください。</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>TAT</translation>
    </message>
</context>
<context>
    <name>enza::ui::PanelMenu</name>
    <message>
        <source>&amp;Panel</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>Filter by a gene panel</source>
        <translation>遺伝子パネルで絞り込む</translation>
    </message>
    <message>
        <source>Adds a step that keeps variants which touch a gene of an imported panel, by any transcript, by the stretch of a structural variant or by a breakend.</source>
        <translation>取り込んだパネルの遺伝子に、いずれかの転写産物、構造バリアントの範囲、または切断点で触れるバリアントを残す段階を加えます。</translation>
    </message>
    <message>
        <source>%1 (the case&apos;s question)</source>
        <translation>%1(症例の問い)</translation>
    </message>
    <message>
        <source>No gene panel has been imported</source>
        <translation>遺伝子パネルが取り込まれていません</translation>
    </message>
</context>
<context>
    <name>enza::ui::PanelMode</name>
    <message>
        <source>Consent was withdrawn. This case is not to be discussed.</source>
        <translation>同意が撤回されました。この症例は検討できません。</translation>
    </message>
    <message>
        <source>No findings were brought to the panel.</source>
        <translation>パネルに提示された所見はありません。</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 歳</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年齢不明</translation>
    </message>
    <message numerus="yes">
        <source>%n prior lines</source>
        <translation>
            <numerusform>既治療 %n ライン</numerusform>
        </translation>
    </message>
    <message>
        <source>PS %1</source>
        <translation>PS %1</translation>
    </message>
    <message>
        <source>PS ?</source>
        <translation>PS ?</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>検討事項: %1</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>治療歴: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>(identity hidden)</source>
        <translation>（患者情報は非表示）</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>▲ %1 · %2 over</source>
        <translation>▲ %1 · %2 超過</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 停止中</translation>
    </message>
    <message>
        <source>No identity was entered for this case.</source>
        <translation>この症例には患者情報が登録されていません。</translation>
    </message>
    <message>
        <source>not to be discussed</source>
        <translation>検討対象外</translation>
    </message>
    <message>
        <source>Which case?</source>
        <translation>どの症例に移りますか</translation>
    </message>
    <message>
        <source>confirm before treatment</source>
        <translation>治療前に確認が必要</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>確認されず</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>推奨なし</translation>
    </message>
    <message>
        <source>no recommendation: %1</source>
        <translation>推奨なし: %1</translation>
    </message>
    <message>
        <source>tell the patient</source>
        <translation>患者に伝える</translation>
    </message>
    <message>
        <source>tell the patient once confirmed</source>
        <translation>確認後に患者に伝える</translation>
    </message>
    <message>
        <source>do not tell</source>
        <translation>伝えない</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>遺伝カウンセリング</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1: nothing follows</source>
        <translation>%1: 対応なし</translation>
    </message>
    <message>
        <source>%1 dissents</source>
        <translation>%1 が異議</translation>
    </message>
    <message>
        <source>Decision ▸ %1</source>
        <translation>決定 ▸ %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>signed by the chair</source>
        <translation>議長が署名済み</translation>
    </message>
    <message>
        <source>changed since the chair signed</source>
        <translation>議長の署名後に変更あり</translation>
    </message>
    <message>
        <source>Take back: %1 (%2)</source>
        <translation>取り消す: %1（%2）</translation>
    </message>
    <message>
        <source>Recommend %1 (%2)</source>
        <translation>%1 を推奨（%2）</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>患者に伝える</translation>
    </message>
    <message>
        <source>Tell the patient once it is confirmed</source>
        <translation>確認されたら患者に伝える</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>遺伝カウンセリング</translation>
    </message>
    <message>
        <source>Nothing follows: %1</source>
        <translation>対応なし: %1</translation>
    </message>
    <message>
        <source>points to resistance against %1</source>
        <translation>%1 への耐性を示す</translation>
    </message>
    <message>
        <source>was given before</source>
        <translation>すでに使用した</translation>
    </message>
    <message>
        <source>no drug or trial can be had</source>
        <translation>利用できる薬剤も治験もない</translation>
    </message>
    <message>
        <source>Nothing follows, because … (Tab, then type, then Enter)</source>
        <translation>対応なし。理由は…（Tab のあと入力し、Enter）</translation>
    </message>
    <message>
        <source>No recommendation: %1</source>
        <translation>推奨なし: %1</translation>
    </message>
    <message>
        <source>no alteration that a treatment is directed against</source>
        <translation>治療の標的となる変化がない</translation>
    </message>
    <message>
        <source>the patient&apos;s condition does not allow it</source>
        <translation>患者の状態から実施できない</translation>
    </message>
    <message>
        <source>the patient does not wish it</source>
        <translation>患者が希望しない</translation>
    </message>
    <message>
        <source>No recommendation, because</source>
        <translation>推奨なし。理由は</translation>
    </message>
    <message>
        <source>Another reason (Tab, then type, then Enter)</source>
        <translation>ほかの理由（Tab のあと入力し、Enter）</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>元に戻した操作: %1</translation>
    </message>
    <message>
        <source>%1 · Ctrl+Z undoes it</source>
        <translation>%1 · Ctrl+Z で元に戻す</translation>
    </message>
    <message>
        <source>Nothing was decided here that could be undone.</source>
        <translation>ここには元に戻せる決定がありません。</translation>
    </message>
    <message>
        <source>The chair, %1, signs each case.</source>
        <translation>各症例には議長 %1 が署名します。</translation>
    </message>
    <message>
        <source>Nothing is decided yet: recommend something, or say why not.</source>
        <translation>まだ何も決定していません。推奨するか、推奨しない理由を示してください。</translation>
    </message>
    <message>
        <source>Sign and close the case</source>
        <translation>署名して症例を終了</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだしない</translation>
    </message>
    <message>
        <source>%1 signs: %2</source>
        <translation>%1 が署名: %2</translation>
    </message>
    <message>
        <source>Signed and closed.</source>
        <translation>署名して終了しました。</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>署名しました。</translation>
    </message>
    <message>
        <source>The case stays open: %1</source>
        <translation>症例を終了できません: %1</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>The list of decisions is signed.</source>
        <translation>決定の一覧に署名しました。</translation>
    </message>
    <message>
        <source>%1 signs all decisions of this meeting</source>
        <translation>%1 が、この会議のすべての決定に署名します</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>一覧に署名</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>画面は一つだけです。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Panel mode</source>
        <translation>パネルモード</translation>
    </message>
    <message>
        <source>The wall is blank</source>
        <translation>画面を消しています</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>次の症例</translation>
    </message>
    <message>
        <source>Clickers send Page Down</source>
        <translation>クリッカーは Page Down を送ります</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>前の症例</translation>
    </message>
    <message>
        <source>Clickers send Page Up</source>
        <translation>クリッカーは Page Up を送ります</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go to a case</source>
        <translation>症例へ移動</translation>
    </message>
    <message>
        <source>Show or hide the identity</source>
        <translation>患者情報の表示・非表示</translation>
    </message>
    <message>
        <source>It is hidden again with the next case; reading it is written down</source>
        <translation>次の症例に移ると再び隠れます。表示は記録されます</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>次の所見</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>前の所見</translation>
    </message>
    <message>
        <source>Decide on the finding</source>
        <translation>所見について決定</translation>
    </message>
    <message>
        <source>The digits 1 to 9 do so for the finding of that number</source>
        <translation>数字 1〜9 でその番号の所見について決定</translation>
    </message>
    <message>
        <source>Details and plot of the finding</source>
        <translation>所見の詳細とグラフ</translation>
    </message>
    <message>
        <source>Question and history in full</source>
        <translation>検討事項と病歴の全文</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>推奨なし</translation>
    </message>
    <message>
        <source>With its reason</source>
        <translation>理由とともに</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>決定に署名</translation>
    </message>
    <message>
        <source>The chair signs each case</source>
        <translation>各症例には議長が署名します</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>症例を終了</translation>
    </message>
    <message>
        <source>Sign the list of decisions</source>
        <translation>決定の一覧に署名</translation>
    </message>
    <message>
        <source>Each member once, at the end</source>
        <translation>構成員ごとに最後に1回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What was decided here last</source>
        <translation>ここで最後に決定したこと</translation>
    </message>
    <message>
        <source>Stop the time, or let it run</source>
        <translation>時計を止める・動かす</translation>
    </message>
    <message>
        <source>Blank the wall</source>
        <translation>画面を消す</translation>
    </message>
    <message>
        <source>Clickers send a full stop</source>
        <translation>クリッカーはピリオドを送ります</translation>
    </message>
    <message>
        <source>Move to the next screen</source>
        <translation>次の画面に移す</translation>
    </message>
    <message>
        <source>Leave panel mode</source>
        <translation>パネルモードを終える</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>Recommend something else</source>
        <translation>ほかの推奨</translation>
    </message>
    <message>
        <source>A drug, a trial, a referral, a re-biopsy, counselling, in words</source>
        <translation>薬剤、治験、紹介、再生検、カウンセリングを言葉で</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Who does not agree, by name; the minutes say it</source>
        <translation>同意しない人の名前。議事録に記載されます</translation>
    </message>
    <message>
        <source>← → case · 1–9 finding · D details · H history · R other · N none · X dissent · S sign · C close · L list · I identity · G go to · T time · Ctrl+Z undo · F1 all keys · Ctrl+W leave</source>
        <translation>← → 症例 · 1–9 所見 · D 詳細 · H 病歴 · R ほかの推奨 · N 推奨なし · X 異議 · S 署名 · C 終了 · L 一覧 · I 患者情報 · G 移動 · T 時計 · Ctrl+Z 元に戻す · F1 キー一覧 · Ctrl+W 終える</translation>
    </message>
    <message>
        <source>A drug</source>
        <translation>薬剤</translation>
    </message>
    <message>
        <source>A trial</source>
        <translation>治験</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>A re-biopsy</source>
        <translation>再生検</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Which, in words; Enter keeps it</source>
        <translation>何を推奨するか。Enter で確定</translation>
    </message>
    <message>
        <source>Recommend %1</source>
        <translation>%1 を推奨</translation>
    </message>
    <message>
        <source>What is recommended?</source>
        <translation>何を推奨しますか</translation>
    </message>
    <message>
        <source>%1 does not agree</source>
        <translation>%1 は異議</translation>
    </message>
    <message>
        <source>With what, in words; Enter keeps it</source>
        <translation>何に同意しないのか。Enter で確定</translation>
    </message>
    <message>
        <source>Nobody is recorded as attending.</source>
        <translation>出席の記録がありません。</translation>
    </message>
    <message>
        <source>Who does not agree?</source>
        <translation>同意しない人は誰ですか</translation>
    </message>
</context>
<context>
    <name>enza::ui::PanelModeFindings</name>
    <message>
        <source>%1 copies</source>
        <translation>%1 コピー</translation>
    </message>
    <message>
        <source>VAF %1</source>
        <translation>VAF %1</translation>
    </message>
    <message>
        <source>Findings of this case</source>
        <translation>この症例の所見</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1 への耐性</translation>
    </message>
    <message>
        <source>%1 thinks %2</source>
        <translation>%1 の判断は %2</translation>
    </message>
    <message>
        <source>spoken of in the decision</source>
        <translation>決定で扱い済み</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>not spoken of yet</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Finding %1: %2</source>
        <translation>所見 %1: %2</translation>
    </message>
</context>
<context>
    <name>enza::ui::PanelModeSide</name>
    <message>
        <source>Roles and opinions</source>
        <translation>役割と意見</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>attending physician</source>
        <translation>主治医</translation>
    </message>
    <message>
        <source>not needed at the table</source>
        <translation>出席不要</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: 不足</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>stepped back: %1</source>
        <translation>審議から除外: %1</translation>
    </message>
    <message>
        <source>quorum complete</source>
        <translation>構成要件を満たす</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>構成要件を満たさない</translation>
    </message>
    <message>
        <source>no quorum: %1</source>
        <translation>構成要件を満たさない: %1</translation>
    </message>
    <message>
        <source>agree %1</source>
        <translation>同意 %1</translation>
    </message>
    <message>
        <source>%1 thinks %2 of %3 %4</source>
        <translation>%1 の判断は %2（%3 %4）</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 は同意</translation>
    </message>
    <message>
        <source>%1 does not agree</source>
        <translation>%1 は異議</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 は質問</translation>
    </message>
    <message>
        <source>differ %1</source>
        <translation>相違 %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::PanelModeVariant</name>
    <message>
        <source>Variant allele fraction of the case</source>
        <translation>この症例のバリアントアレル頻度</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>this finding has no place in a file of variants</source>
        <translation>この所見はバリアントファイルに位置がありません</translation>
    </message>
    <message>
        <source>unknown for every variant</source>
        <translation>すべてのバリアントで不明</translation>
    </message>
    <message>
        <source>Variant allele fraction</source>
        <translation>バリアントアレル頻度（VAF）</translation>
    </message>
</context>
<context>
    <name>enza::ui::PanelYearPage</name>
    <message>
        <source>The panel&apos;s year</source>
        <translation>パネルの年間集計</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>Tab-separated, without a name of any case or person, through the gate</source>
        <translation>タブ区切り。症例や人の名前を含みません。ゲートを通ります</translation>
    </message>
    <message>
        <source>Fiscal year (April to March)</source>
        <translation>年度（4月〜3月）</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>暦年</translation>
    </message>
    <message>
        <source>Kind of year</source>
        <translation>年の種類</translation>
    </message>
    <message>
        <source>From April of the year to March of the next, or from January to December</source>
        <translation>その年の4月から翌年3月まで、または1月から12月まで</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Counted from what is recorded: a meeting counts as held when somebody attended it or gave an opinion, or it was begun. What is not recorded is left empty, not zero.</source>
        <translation>記録から数えます。誰かが出席したか意見を出したか、開始された会議を、開催したものと数えます。記録のないものは 0 ではなく空欄です。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>年間の数値</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>表 (*.tsv)</translation>
    </message>
</context>
<context>
    <name>enza::ui::PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>現在のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>enza::ui::PauseDialog</name>
    <message>
        <source>Stop the clock</source>
        <translation>時計を止める</translation>
    </message>
    <message>
        <source>Time from now on does not count until the clock runs again.</source>
        <translation>時計を再開するまで、以後の時間を数えません。</translation>
    </message>
    <message>
        <source>what the case waits for</source>
        <translation>症例が待っているもの</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
</context>
<context>
    <name>enza::ui::PedigreeForm</name>
    <message>
        <source>Initials or pseudonym</source>
        <translation>イニシャルまたは仮名</translation>
    </message>
    <message>
        <source>No names: the identity is kept apart</source>
        <translation>氏名は入れません。患者情報は別に管理されます</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>ジェンダー</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>ノンバイナリー</translation>
    </message>
    <message>
        <source>Sex assigned at birth</source>
        <translation>出生時に割り当てられた性別</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>female (AFAB)</source>
        <translation>女性（AFAB）</translation>
    </message>
    <message>
        <source>male (AMAB)</source>
        <translation>男性（AMAB）</translation>
    </message>
    <message>
        <source>unassigned (UAAB)</source>
        <translation>割り当てなし（UAAB）</translation>
    </message>
    <message>
        <source>Age, now or at death</source>
        <translation>年齢（現在または死亡時）</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Cause of death</source>
        <translation>死因</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>保因者</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>保因</translation>
    </message>
    <message>
        <source>carrier without signs so far</source>
        <translation>未発症の保因</translation>
    </message>
    <message>
        <source>Another illness, Enter to add</source>
        <translation>ほかの疾患。Enter で追加</translation>
    </message>
    <message>
        <source>Another illness</source>
        <translation>ほかの疾患</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>miscarriage (before 20 weeks)</source>
        <translation>流産（20週未満）</translation>
    </message>
    <message>
        <source>termination</source>
        <translation>人工妊娠中絶</translation>
    </message>
    <message>
        <source>ectopic pregnancy</source>
        <translation>異所性妊娠</translation>
    </message>
    <message>
        <source>stillbirth</source>
        <translation>死産</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>妊娠週数</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>養子縁組</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>into the family</source>
        <translation>家族に迎えた</translation>
    </message>
    <message>
        <source>out of the family</source>
        <translation>他家へ</translation>
    </message>
    <message>
        <source>by a relative</source>
        <translation>親族が迎えた</translation>
    </message>
    <message>
        <source>Helps a pregnancy</source>
        <translation>妊娠への関わり</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>surrogate</source>
        <translation>代理母</translation>
    </message>
    <message>
        <source>n, not known</source>
        <translation>n（人数不明）</translation>
    </message>
    <message>
        <source>People in this symbol</source>
        <translation>この記号の人数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Little is known</source>
        <translation>情報が少ない</translation>
    </message>
    <message>
        <source>Ages are approximate</source>
        <translation>年齢はおおよそ</translation>
    </message>
    <message>
        <source>Proband</source>
        <translation>発端者</translation>
    </message>
    <message>
        <source>Consultand</source>
        <translation>クライエント</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Age at onset of %1</source>
        <translation>%1 の発症年齢</translation>
    </message>
    <message>
        <source>How %1 is known</source>
        <translation>%1 の情報源</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>enza::ui::PedigreePage</name>
    <message>
        <source>affected</source>
        <translation>罹患</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>両親</translation>
    </message>
    <message>
        <source>Adds those who are missing</source>
        <translation>いない親を加えます</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>兄弟</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>姉妹</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>息子</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>娘</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Affected or not</source>
        <translation>罹患・非罹患</translation>
    </message>
    <message>
        <source>By the first illness of the key</source>
        <translation>凡例の最初の疾患について</translation>
    </message>
    <message>
        <source>Deceased or not</source>
        <translation>死亡・生存</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>保因者</translation>
    </message>
    <message>
        <source>Carrier, carrier without signs so far, neither</source>
        <translation>保因、未発症の保因、どちらでもない</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>ジェンダー</translation>
    </message>
    <message>
        <source>Man, woman, non-binary, not known</source>
        <translation>男性、女性、ノンバイナリー、不明</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>双子</translation>
    </message>
    <message>
        <source>With the next sibling: identical, fraternal, not known, no twins</source>
        <translation>次のきょうだいと: 一卵性、二卵性、不明、双子ではない</translation>
    </message>
    <message>
        <source>Separated or together</source>
        <translation>離別・同居</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes this person out of the family</source>
        <translation>この人を家系から外します</translation>
    </message>
    <message>
        <source>Relatives in words</source>
        <translation>親族を言葉で</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation>家系全体</translation>
    </message>
    <message>
        <source>Risks…</source>
        <translation>リスク…</translation>
    </message>
    <message>
        <source>Carrier, X-linked, penetrance by age, after a negative test</source>
        <translation>保因者、X連鎖、年齢別浸透率、陰性結果のあと</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>ファイルを読み込む…</translation>
    </message>
    <message>
        <source>PED, CanRisk, Phenopacket Family, FHIR</source>
        <translation>PED、CanRisk、Phenopacket Family、FHIR</translation>
    </message>
    <message>
        <source>CanRisk…</source>
        <translation>CanRisk…</translation>
    </message>
    <message>
        <source>PED…</source>
        <translation>PED…</translation>
    </message>
    <message>
        <source>family</source>
        <translation>family</translation>
    </message>
    <message>
        <source>The family was written</source>
        <translation>家系を書き出しました</translation>
    </message>
    <message>
        <source>Written without: %1</source>
        <translation>書き出されないもの: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A family to read</source>
        <translation>読み込む家系</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家系</translation>
    </message>
    <message>
        <source>Family chart</source>
        <translation>家系図</translation>
    </message>
    <message>
        <source>Selected relative</source>
        <translation>選択した親族</translation>
    </message>
    <message>
        <source>Relatives in words: 3 brothers, 2 affected; paternal grandmother breast cancer 45</source>
        <translation>親族を言葉で: 3人の兄弟 2人罹患、父方祖母 乳がん 45歳</translation>
    </message>
    <message>
        <source>In English or Japanese, of the selected relative; Enter adds them</source>
        <translation>日本語または英語で、選択した親族について。Enter で追加</translation>
    </message>
    <message>
        <source>who told it</source>
        <translation>聴取相手</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>聴取相手</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>情報の確かさ</translation>
    </message>
    <message>
        <source>accuracy not said</source>
        <translation>確かさの記載なし</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>申告による</translation>
    </message>
    <message>
        <source>confirmed by records</source>
        <translation>記録で確認済み</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>追加される内容</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>In the case: %1</source>
        <translation>症例での記録: %1</translation>
    </message>
    <message>
        <source>More about this person may not be shown here</source>
        <translation>この人についてこれ以上はここで表示できません</translation>
    </message>
    <message>
        <source>Results of this person stay in the own case: there is no consent to telling relatives</source>
        <translation>この人の結果は本人の症例にとどまります。血縁者に知らせることへの同意がありません</translation>
    </message>
    <message>
        <source>At letter %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>Enter adds: %1</source>
        <translation>Enter で追加: %1</translation>
    </message>
    <message>
        <source>Page (PDF)…</source>
        <translation>ページ（PDF）…</translation>
    </message>
    <message>
        <source>The chart with its key, date and who told it</source>
        <translation>家系図と凡例、日付、聴取相手</translation>
    </message>
    <message>
        <source>Picture (SVG)…</source>
        <translation>図（SVG）…</translation>
    </message>
    <message>
        <source>Phenopacket…</source>
        <translation>Phenopacket…</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The family as a page, a picture or a file, through the gate</source>
        <translation>家系をページ、図、ファイルとして書き出します。ゲートを通ります</translation>
    </message>
</context>
<context>
    <name>enza::ui::PedigreeView</name>
    <message>
        <source>Family chart</source>
        <translation>家系図</translation>
    </message>
    <message>
        <source>Arrow keys go from relative to relative; Enter edits</source>
        <translation>矢印キーで親族の間を移り、Enter で編集します</translation>
    </message>
</context>
<context>
    <name>enza::ui::PeopleForm</name>
    <message>
        <source>Samples</source>
        <translation>検体</translation>
    </message>
    <message>
        <source>Samples appear with the first import.</source>
        <translation>検体は最初の取り込みの後に表示されます。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>被検者・血縁者</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Add a relative to the case</source>
        <translation>症例に血縁者を追加します</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>罹患</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>生年</translation>
    </message>
    <message>
        <source>Role of sample %1</source>
        <translation>検体 %1 の区分</translation>
    </message>
    <message>
        <source>Person of sample %1</source>
        <translation>検体 %1 の被検者</translation>
    </message>
    <message>
        <source>person not said</source>
        <translation>被検者の指定なし</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1 の仮名</translation>
    </message>
    <message>
        <source>A pseudonym, never a name</source>
        <translation>仮名を使い、氏名は入力しないでください</translation>
    </message>
    <message>
        <source>Kinship of %1</source>
        <translation>%1 の続柄</translation>
    </message>
    <message>
        <source>Sex of %1</source>
        <translation>%1 の性別</translation>
    </message>
    <message>
        <source>Is %1 affected?</source>
        <translation>%1 の罹患の有無</translation>
    </message>
    <message>
        <source>Birth year of %1</source>
        <translation>%1 の生年</translation>
    </message>
</context>
<context>
    <name>enza::ui::PermissionModel</name>
    <message>
        <source>%1 may: %2</source>
        <translation>%1 ができること: %2</translation>
    </message>
    <message>
        <source>%1 may not: %2</source>
        <translation>%1 ができないこと: %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>enza::ui::PermissionsDialog</name>
    <message>
        <source>Who may do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Permissions by role</source>
        <translation>役割ごとの権限</translation>
    </message>
    <message>
        <source>A changed set is installed under Rule sets, with a second person&apos;s signature.</source>
        <translation>変更したセットは「ルールセット」で、第二の人の署名とともに導入します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1(組み込み)</translation>
    </message>
    <message>
        <source>%1, installed by %2, approved by %3</source>
        <translation>%1(導入 %2、承認 %3)</translation>
    </message>
</context>
<context>
    <name>enza::ui::PhenotypeEditor</name>
    <message>
        <source>Add a phenotype: words or HP:…</source>
        <translation>表現型を追加: 語句または HP:…</translation>
    </message>
    <message>
        <source>Add a phenotype</source>
        <translation>表現型を追加</translation>
    </message>
    <message>
        <source>Down: choose · Enter: add · Shift+Enter: add as not there</source>
        <translation>↓: 選択 · Enter: 追加 · Shift+Enter: 「否定」として追加</translation>
    </message>
    <message>
        <source>Phenotypes found</source>
        <translation>見つかった表現型</translation>
    </message>
    <message>
        <source>Phenotypes of the case</source>
        <translation>この症例の表現型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>表現型</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>発症時期</translation>
    </message>
    <message>
        <source>Space: there or not there · Delete: remove</source>
        <translation>Space: あり／否定の切り替え · Delete: 削除</translation>
    </message>
    <message>
        <source>There / not there</source>
        <translation>あり／否定</translation>
    </message>
    <message>
        <source>Whether the chosen phenotype is there (Space)</source>
        <translation>選択した表現型の有無 (Space)</translation>
    </message>
    <message>
        <source>Onset of the chosen phenotype</source>
        <translation>選択した表現型の発症時期</translation>
    </message>
    <message>
        <source>Since when the chosen phenotype is there</source>
        <translation>選択した表現型がいつからあるか</translation>
    </message>
    <message>
        <source>Use the replacement</source>
        <translation>代わりの用語を使う</translation>
    </message>
    <message>
        <source>Put the term in that replaces the obsolete one</source>
        <translation>廃止された用語を、代わりの用語に置き換えます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen phenotype (Delete)</source>
        <translation>選択した表現型を削除 (Delete)</translation>
    </message>
    <message>
        <source>Remove the chosen phenotype</source>
        <translation>選択した表現型を削除</translation>
    </message>
    <message>
        <source>Import the phenotype ontology (HPO) to find terms by words; ids can be entered without it.</source>
        <translation>語句で用語を検索するには、表現型オントロジー（HPO）を取り込んでください。ID は取り込まなくても入力できます。</translation>
    </message>
    <message>
        <source>onset unknown</source>
        <translation>発症時期不明</translation>
    </message>
    <message>
        <source> – obsolete</source>
        <translation> – 廃止</translation>
    </message>
    <message>
        <source>− not there</source>
        <translation>− 否定</translation>
    </message>
    <message>
        <source>+ there</source>
        <translation>+ あり</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
</context>
<context>
    <name>enza::ui::PlotPanel</name>
    <message>
        <source>Distributions of the variants shown</source>
        <translation>表示中のバリアントの分布</translation>
    </message>
    <message>
        <source>VAF</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>染色体</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>該当する行がありません</translation>
    </message>
    <message>
        <source>Variant allele fraction of the variants shown</source>
        <translation>表示中のバリアントの VAF</translation>
    </message>
    <message>
        <source>Depth of the variants shown</source>
        <translation>表示中のバリアントの深度</translation>
    </message>
    <message>
        <source>Variants shown per consequence</source>
        <translation>影響別の表示中のバリアント数</translation>
    </message>
    <message>
        <source>Variants shown per chromosome</source>
        <translation>染色体別の表示中のバリアント数</translation>
    </message>
    <message>
        <source>Variant allele fraction</source>
        <translation>バリアントアレル頻度（VAF）</translation>
    </message>
    <message>
        <source>Depth (reads)</source>
        <translation>深度（リード数）</translation>
    </message>
    <message>
        <source>unknown for every variant shown</source>
        <translation>表示中のすべてのバリアントで不明</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Expected VAF</source>
        <translation>期待VAF</translation>
    </message>
    <message>
        <source>Which allele fraction to expect at a tumour content</source>
        <translation>腫瘍細胞含有割合から期待されるアレル頻度</translation>
    </message>
</context>
<context>
    <name>enza::ui::PlotView</name>
    <message>
        <source>Variants</source>
        <translation>バリアント数</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>描画するデータがありません</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>選択中: %1</translation>
    </message>
    <message>
        <source>%1: %2 variants</source>
        <translation>%1: バリアント %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s).</source>
        <translation>
            <numerusform>棒は %n 本です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1.</source>
        <translation>最も多いのは %1です。</translation>
    </message>
    <message>
        <source>Unknown for %1 variants.</source>
        <translation>%1 件のバリアントでは不明です。</translation>
    </message>
    <message>
        <source>Selected variant: %1.</source>
        <translation>選択中のバリアント: %1。</translation>
    </message>
</context>
<context>
    <name>enza::ui::PredictorRow</name>
    <message>
        <source>&amp;Predictor for PP3 and BP4</source>
        <translation>PP3 と BP4 の予測ツール(&amp;P)</translation>
    </message>
    <message>
        <source>Predictor for PP3 and BP4</source>
        <translation>PP3 と BP4 の予測ツール</translation>
    </message>
    <message>
        <source>why, for the history</source>
        <translation>理由(履歴に残ります)</translation>
    </message>
    <message>
        <source>Reason for choosing this predictor</source>
        <translation>この予測ツールを選ぶ理由</translation>
    </message>
    <message>
        <source>Choose predictor</source>
        <translation>予測ツールを選ぶ</translation>
    </message>
    <message>
        <source>Predictions are suggested by it from now on</source>
        <translation>以後の提案はこれによります</translation>
    </message>
    <message>
        <source>%1 (the rule set&apos;s)</source>
        <translation>%1(ルールセットのもの)</translation>
    </message>
    <message>
        <source>Chosen by %1 on %2.</source>
        <translation>%2 に %1 が選びました。</translation>
    </message>
    <message>
        <source>As the rule set %1 has it.</source>
        <translation>ルールセット %1 のとおり。</translation>
    </message>
    <message>
        <source>Splice sites: %1. One predictor is chosen before anybody looks at a variant; what was accepted before keeps its words.</source>
        <translation>スプライス部位: %1。バリアントを見る前に予測ツールを1つ選びます。以前に採用されたものは、その言葉のまま残ります。</translation>
    </message>
</context>
<context>
    <name>enza::ui::QuorumView</name>
    <message>
        <source>May the panel conclude</source>
        <translation>パネルは結論を出せるか</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>名簿</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Roles that the rules ask for</source>
        <translation>規則が求める役割</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Choose a case to see whether the panel may conclude</source>
        <translation>症例を選ぶと、パネルが結論を出せるかどうかを表示します</translation>
    </message>
    <message>
        <source>%1: cannot be judged</source>
        <translation>%1: 判定できません</translation>
    </message>
    <message>
        <source>%1: the panel may conclude</source>
        <translation>%1: パネルは結論を出せます</translation>
    </message>
    <message>
        <source>%1: the panel may not conclude yet</source>
        <translation>%1: パネルはまだ結論を出せません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, full-time</source>
        <translation>%1、常勤</translation>
    </message>
    <message>
        <source>✓ filled</source>
        <translation>✓ 充足</translation>
    </message>
    <message>
        <source>✕ register lacks it</source>
        <translation>✕ 名簿に不足</translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation>✕ 不足</translation>
    </message>
    <message>
        <source>主 Attending physician or a deputy</source>
        <translation>主 主治医または代理</translation>
    </message>
    <message>
        <source>✓ there, or material handed in</source>
        <translation>✓ 出席、または資料提出済み</translation>
    </message>
    <message>
        <source>no opinion yet from %1</source>
        <translation>%1 の意見がまだありません</translation>
    </message>
    <message>
        <source>Judged by %1</source>
        <translation>%1 による判定</translation>
    </message>
</context>
<context>
    <name>enza::ui::ReceiptDialog</name>
    <message>
        <source>Record a receipt</source>
        <translation>受領を記録</translation>
    </message>
    <message>
        <source>Who receives personal data from a third party records from whom, and how they came by it (Article 30).</source>
        <translation>第三者から個人データの提供を受けた者は、提供元と、提供元による取得の経緯を記録します（法第30条）。</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>受領を記録</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>提供した者</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>提供元(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>住所(&amp;D)</translation>
    </message>
    <message>
        <source>of a legal person, who represents it</source>
        <translation>法人の場合は代表者</translation>
    </message>
    <message>
        <source>Re&amp;presentative</source>
        <translation>代表者(&amp;P)</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>国(&amp;Y)</translation>
    </message>
    <message>
        <source>how the provider came by it</source>
        <translation>提供者が取得した経緯</translation>
    </message>
    <message>
        <source>&amp;How acquired</source>
        <translation>取得の経緯(&amp;H)</translation>
    </message>
    <message>
        <source>with which consent it was given</source>
        <translation>どの同意に基づく提供か</translation>
    </message>
    <message>
        <source>&amp;With consent</source>
        <translation>本人の同意(&amp;W)</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>受け取ったもの</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>variants, phenotypes, …</source>
        <translation>バリアント、表現型など</translation>
    </message>
    <message>
        <source>&amp;Kinds of data</source>
        <translation>データの項目(&amp;K)</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>数えていない</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>件数(&amp;R)</translation>
    </message>
    <message>
        <source>of the file, if there is one</source>
        <translation>ファイルがある場合</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>SHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>受領日(&amp;O)</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>症例なし</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>症例(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>本人(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>enza::ui::ReceivedView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>How acquired</source>
        <translation>取得の経緯</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>本人の同意</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>データの項目</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Record a receipt…</source>
        <translation>受領を記録…</translation>
    </message>
    <message>
        <source>What was received from third parties, with the fields of Article 30.</source>
        <translation>第三者から受け取ったもの。法第30条の項目を記録します。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>From</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1、経過</translation>
    </message>
    <message>
        <source>Records of receipt</source>
        <translation>受領の記録</translation>
    </message>
    <message>
        <source>No receipt is recorded</source>
        <translation>受領の記録はありません</translation>
    </message>
    <message>
        <source>Record what another institution gave you, and how they came by it.</source>
        <translation>ほかの機関から受け取ったものと、その機関による取得の経緯を記録します。</translation>
    </message>
    <message>
        <source>Selected record of receipt</source>
        <translation>選択した受領の記録</translation>
    </message>
    <message>
        <source>Data that came from elsewhere, and from whom (Ctrl+N)</source>
        <translation>外部から受け取ったデータとその提供元（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>enza::ui::RecommendationDialog</name>
    <message>
        <source>Recommendation</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>jRCT or NCT number</source>
        <translation>jRCT または NCT 番号</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What</source>
        <translation>推奨する内容</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>治験</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>提供の枠組み</translation>
    </message>
    <message>
        <source>Evidence scale</source>
        <translation>エビデンスの尺度</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>エビデンスレベル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推奨する</translation>
    </message>
    <message>
        <source>drug, where to, which tissue</source>
        <translation>薬剤、紹介先、組織</translation>
    </message>
</context>
<context>
    <name>enza::ui::RecoverUserDialog</name>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1 の新しいパスフレーズ</translation>
    </message>
    <message>
        <source>With the recovery code that this person was given when they were added.</source>
        <translation>この人が追加されたときに受け取った復旧コードを使います。</translation>
    </message>
    <message>
        <source>Set new passphrase</source>
        <translation>新しいパスフレーズを設定</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>復旧コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>enza::ui::RecoveryCodeDialog</name>
    <message>
        <source>Your new recovery code</source>
        <translation>あなたの新しい復旧コード</translation>
    </message>
    <message>
        <source>New recovery code for %1</source>
        <translation>%1 の新しい復旧コード</translation>
    </message>
    <message>
        <source>An earlier code no longer works after this.</source>
        <translation>発行すると、以前のコードは使えなくなります。</translation>
    </message>
    <message>
        <source>%1 is here and types the passphrase. An earlier code no longer works after this.</source>
        <translation>%1 本人が立ち会い、パスフレーズを入力します。発行すると、以前のコードは使えなくなります。</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>コードを発行</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 のパスフレーズ</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>2人目のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>第二要素(&amp;F)</translation>
    </message>
</context>
<context>
    <name>enza::ui::RecoveryDialog</name>
    <message>
        <source>Passphrase lost</source>
        <translation>パスフレーズを忘れた場合</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1 の新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The recovery code was printed or written down when the workspace was made.</source>
        <translation>復旧コードは、ワークスペースの作成時に印刷したもの、または書き写したものです。</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>復旧コード(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新しいパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Set new passphrase</source>
        <translation>新しいパスフレーズを設定</translation>
    </message>
    <message>
        <source>Set new passphrase (Enter)</source>
        <translation>新しいパスフレーズを設定 (Enter)</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>復旧コードを確認しています…</translation>
    </message>
</context>
<context>
    <name>enza::ui::RecuseDialog</name>
    <message>
        <source>Step back from a case</source>
        <translation>症例の審議から外れる</translation>
    </message>
    <message>
        <source>Whoever steps back counts for no role in this case. The minutes name them and the reason.</source>
        <translation>審議から外れた人は、この症例ではどの役割にも数えられません。議事録に氏名と理由が記載されます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>treats the patient, related, has a stake in the drug …</source>
        <translation>治療を担当している、血縁者、薬剤に利害関係があるなど</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>氏名(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>症例(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
</context>
<context>
    <name>enza::ui::ReferralDialog</name>
    <message>
        <source>New referral</source>
        <translation>新しい依頼</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>the hospital that ordered the test</source>
        <translation>検査を依頼した病院</translation>
    </message>
    <message>
        <source>attending physician and department there</source>
        <translation>依頼元の主治医と診療科</translation>
    </message>
    <message>
        <source>the hospital that holds the panel, where it is another</source>
        <translation>パネルを主催する病院（別の場合）</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>症例(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>依頼元(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Physician</source>
        <translation>医師(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>受領日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>算定(&amp;F)</translation>
    </message>
    <message>
        <source>Panel &amp;held by</source>
        <translation>パネル主催(&amp;H)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1（%2 点）</translation>
    </message>
</context>
<context>
    <name>enza::ui::ReferralList</name>
    <message>
        <source>missing, not required</source>
        <translation>なし（必須ではない）</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>New referral…</source>
        <translation>新しい依頼…</translation>
    </message>
    <message>
        <source>Which hospital asks, and under which fee</source>
        <translation>依頼元の病院と算定区分</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Only &amp;incomplete ones</source>
        <translation>不備のあるもののみ(&amp;I)</translation>
    </message>
    <message>
        <source>Referrals that lack something</source>
        <translation>何かが足りない依頼</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>依頼元</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>算定</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>✓ nothing</source>
        <translation>✓ なし</translation>
    </message>
    <message>
        <source>Enter changes the referral</source>
        <translation>Enter で依頼を変更します</translation>
    </message>
    <message>
        <source>Selected referral</source>
        <translation>選択した依頼</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What says so</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>By</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Intake checklist</source>
        <translation>受付の確認項目</translation>
    </message>
    <message>
        <source>Enter says that an item is here, or takes that back. What the case holds counts by itself.</source>
        <translation>Enter で「揃った」とする・取り消す。症例にあるものは自動で数えます。</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>揃った</translation>
    </message>
    <message>
        <source>Or take back what was said</source>
        <translation>または取り消す</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>不要…</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>理由を書きます</translation>
    </message>
    <message>
        <source>No referral is recorded</source>
        <translation>依頼の記録はありません</translation>
    </message>
    <message>
        <source>Record which hospital asks the panel for a case. Enza then says which papers are missing; what the case holds already counts by itself.</source>
        <translation>どの病院がパネルを依頼しているかを記録します。足りない書類が表示され、症例にあるものは自動で数えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>依頼 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>不備 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::ReportPage</name>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>内容が古い</translation>
    </message>
    <message>
        <source>Nothing changed since it was drafted</source>
        <translation>作成後に変更はありません</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation>報告書の下書きを作成</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>出力…</translation>
    </message>
    <message>
        <source>Save the PDF outside of the workspace; recorded in the ledger</source>
        <translation>PDF をワークスペースの外に保存します。台帳に記録されます</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書一覧</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告書の言語</translation>
    </message>
    <message>
        <source>The chosen report</source>
        <translation>選択した報告書</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>報告書はまだありません</translation>
    </message>
    <message>
        <source>“Draft report” draws one from the findings. It is a draft: nothing leaves the workspace until somebody exports it.</source>
        <translation>「報告書の下書きを作成」で、所見から報告書を作成します。これは下書きで、誰かが出力するまでワークスペースの外に出ることはありません。</translation>
    </message>
    <message>
        <source>The case changed after this draft was drawn: %1. Draft it again.</source>
        <translation>この下書きの作成後に症例が変更されました: %1。下書きを作成し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>Revision %1 drafted, %n page(s).</source>
        <translation>
            <numerusform>第 %1 版の下書きを作成しました（%n ページ）。</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>書簡…</translation>
    </message>
    <message>
        <source>To an insurer, employer, school, relative or another hospital</source>
        <translation>保険会社、勤務先、学校、血縁者、他の病院へ</translation>
    </message>
    <message>
        <source>For the person…</source>
        <translation>本人へ…</translation>
    </message>
    <message>
        <source>Everything held about one person, to take home</source>
        <translation>1人について保有するすべてを持ち帰れる形で</translation>
    </message>
    <message>
        <source>Clinical report</source>
        <translation>臨床報告書</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Germline disclosure</source>
        <translation>生殖細胞系列所見の開示文書</translation>
    </message>
    <message>
        <source>Explanation for the patient</source>
        <translation>患者さんへの説明文書</translation>
    </message>
    <message>
        <source>Panel minutes</source>
        <translation>パネル議事録</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介状</translation>
    </message>
    <message>
        <source>Order of a confirmatory test</source>
        <translation>確認検査の依頼書</translation>
    </message>
    <message>
        <source>Letter to relatives</source>
        <translation>血縁者への手紙</translation>
    </message>
    <message>
        <source>amended by revision %1</source>
        <translation>改訂 %1 で修正済み</translation>
    </message>
    <message>
        <source>signed, out of date</source>
        <translation>署名済み・内容が古い</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print the PDF; recorded in the ledger with its pages</source>
        <translation>PDF を印刷します。ページ数とともに台帳に記録されます</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>署名…</translation>
    </message>
    <message>
        <source>With a card or a key file; the first signature makes a draft final</source>
        <translation>カードまたは鍵ファイルで署名します。最初の署名で下書きが確定します</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Draw the next revision of a signed document, with a reason</source>
        <translation>署名済みの文書の次の改訂を、理由を付けて作成します</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>文書を検証…</translation>
    </message>
    <message>
        <source>Any PDF, or the code printed on one</source>
        <translation>PDF、または文書に印刷されたコードを検証します</translation>
    </message>
    <message>
        <source>This document was amended: revision %1 takes its place.</source>
        <translation>この文書は修正されました。改訂 %1 が後継です。</translation>
    </message>
    <message>
        <source>What this signed document says is out of date: %1. Amend it.</source>
        <translation>署名済みのこの文書は内容が古くなっています: %1。修正してください。</translation>
    </message>
    <message>
        <source>Draw a report of the chosen kind from the findings as they are now</source>
        <translation>選んだ種類の報告書を、現在の所見から作成します</translation>
    </message>
    <message>
        <source>Kind of the report</source>
        <translation>報告書の種類</translation>
    </message>
</context>
<context>
    <name>enza::ui::ResultsDialog</name>
    <message>
        <source>Import results</source>
        <translation>結果の取り込み</translation>
    </message>
    <message>
        <source>What others have already interpreted becomes findings of this case. Columns about the person are not taken over, and levels of evidence are offered, never applied.</source>
        <translation>ほかで解釈済みの結果を、この症例の所見にします。個人に関する列は取り込みません。エビデンスレベルは候補として示すだけで、適用はしません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>C-CAT results</source>
        <translation>C-CAT の結果</translation>
    </message>
    <message>
        <source>Fusions</source>
        <translation>融合遺伝子</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>not known: places are kept, not used</source>
        <translation>不明: 位置は保存しますが、使いません</translation>
    </message>
    <message>
        <source>Assembly of its places</source>
        <translation>位置の参照ゲノム</translation>
    </message>
    <message>
        <source>only for files with several patients</source>
        <translation>複数の患者を含むファイルのみ</translation>
    </message>
    <message>
        <source>Hash ID of the patient</source>
        <translation>患者のハッシュID</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>取り込んだ内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close without importing more</source>
        <translation>これ以上取り込まずに閉じる</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import the results as findings</source>
        <translation>結果を所見として取り込みます</translation>
    </message>
    <message>
        <source>Choose results</source>
        <translation>結果を選択</translation>
    </message>
    <message>
        <source>%1: %2 findings added, %3 were there already, %4 levels of evidence offered.</source>
        <translation>%1: 追加した所見 %2 件、既存の所見 %3 件、候補のエビデンスレベル %4 件。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>%1 行目は取り込みませんでした: %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Not taken over, because about the person: %1</source>
        <translation>個人に関するため取り込まなかったもの: %1</translation>
    </message>
    <message>
        <source>results of C-CAT, STAR-Fusion, Arriba, PCGR or Exomiser, or a VCF of fusions</source>
        <translation>C-CAT、STAR-Fusion、Arriba、PCGR、Exomiser の結果、または融合の VCF</translation>
    </message>
    <message>
        <source>PCGR tiers</source>
        <translation>PCGR の階層</translation>
    </message>
    <message>
        <source>Exomiser scores</source>
        <translation>Exomiser の得点</translation>
    </message>
    <message>
        <source>of PCGR or Exomiser, e.g. 14.0.0</source>
        <translation>PCGR または Exomiser の版(例: 14.0.0)</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>プログラムの版</translation>
    </message>
    <message>
        <source>when the results were made: YYYY-MM-DD</source>
        <translation>結果の作成日: YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Date of the results</source>
        <translation>結果の日付</translation>
    </message>
    <message>
        <source>Results (*.csv *.tsv *.tsv.gz *.txt *.json *.vcf *.vcf.gz);;All files (*)</source>
        <translation>結果 (*.csv *.tsv *.tsv.gz *.txt *.json *.vcf *.vcf.gz);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>enza::ui::RiskDialog</name>
    <message>
        <source>healthy brother or sister</source>
        <translation>健康なきょうだい</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>half-brother or half-sister</source>
        <translation>半きょうだい</translation>
    </message>
    <message>
        <source>aunt or uncle</source>
        <translation>おじ・おば</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>祖父母</translation>
    </message>
    <message>
        <source>child of a healthy brother or sister</source>
        <translation>健康なきょうだいの子</translation>
    </message>
    <message>
        <source>first cousin</source>
        <translation>いとこ</translation>
    </message>
    <message>
        <source>nobody ill in the family</source>
        <translation>家系に発症者なし</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>about %1 of %2 people</source>
        <translation>約 %2 人中 %1 人</translation>
    </message>
    <message>
        <source>about 1 of %1 people</source>
        <translation>約 %1 人中 1 人</translation>
    </message>
    <message>
        <source>Risks in the family</source>
        <translation>家系内のリスク</translation>
    </message>
    <message>
        <source>Carrier of a recessive illness</source>
        <translation>潜性（劣性）疾患の保因者</translation>
    </message>
    <message>
        <source>Carrier of an X-linked illness</source>
        <translation>X連鎖疾患の保因者</translation>
    </message>
    <message>
        <source>Dominant illness, no signs at an age</source>
        <translation>顕性（優性）疾患、ある年齢で症状なし</translation>
    </message>
    <message>
        <source>After a negative test</source>
        <translation>陰性の検査結果のあと</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>求める確率</translation>
    </message>
    <message>
        <source>Relation to who is ill</source>
        <translation>発症者との関係</translation>
    </message>
    <message>
        <source>Probability before</source>
        <translation>事前確率</translation>
    </message>
    <message>
        <source>as it follows from the above; or 1/2, 0.5, 50%</source>
        <translation>上から求めた値。または 1/2、0.5、50%</translation>
    </message>
    <message>
        <source>Carriers in the population</source>
        <translation>一般集団の保因者の割合</translation>
    </message>
    <message>
        <source>Penetrance by this age</source>
        <translation>この年齢までの浸透率</translation>
    </message>
    <message>
        <source>Share of carriers that the test finds</source>
        <translation>検査が見つける保因者の割合</translation>
    </message>
    <message>
        <source>Probability that the partner carries it</source>
        <translation>パートナーが保因者である確率</translation>
    </message>
    <message>
        <source>Healthy sons</source>
        <translation>健康な息子の数</translation>
    </message>
    <message>
        <source>Healthy children with a carrier</source>
        <translation>保因者との健康な子の数</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Table of the calculation</source>
        <translation>計算の表</translation>
    </message>
    <message>
        <source>If</source>
        <translation>もし</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>事前</translation>
    </message>
    <message>
        <source>Given that</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>同時</translation>
    </message>
    <message>
        <source>After</source>
        <translation>事後</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing of this is kept</source>
        <translation>この内容は保存されません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> · a child is ill: %1 (%2)</source>
        <translation> · 子が発症する確率: %1（%2）</translation>
    </message>
</context>
<context>
    <name>enza::ui::RuleSetsDialog</name>
    <message>
        <source>built in</source>
        <translation>標準搭載</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>導入済み</translation>
    </message>
    <message>
        <source>installed, signature does not hold</source>
        <translation>導入済み、署名を検証できません</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>導入…</translation>
    </message>
    <message>
        <source>A set of the hospital&apos;s own, from a file; a second person signs</source>
        <translation>施設独自のルールセットをファイルから導入します。2人目の署名が必要です</translation>
    </message>
    <message>
        <source>A set judges from its first day on. What was judged before keeps the set it used.</source>
        <translation>ルールセットは適用開始日から判定に使います。それ以前の判定は、そのとき使ったルールセットのままです。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>From</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>適用終了</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>What the set says</source>
        <translation>ルールセットの内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、第 %2 版</translation>
    </message>
    <message>
        <source>Set: %1, in force from %2 to %3</source>
        <translation>ルールセット: %1（適用期間 %2 ～ %3）</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>確実性: %1</translation>
    </message>
    <message>
        <source>Installed %1 by %2, approved by %3</source>
        <translation>導入 %1（%2、承認 %3）</translation>
    </message>
    <message>
        <source>⚠ A signature does not hold. This set is not used.</source>
        <translation>⚠ 署名を検証できません。このルールセットは使用しません。</translation>
    </message>
    <message>
        <source>Which rule set?</source>
        <translation>どのルールセットですか？</translation>
    </message>
    <message>
        <source>Rule set (*.json);;All files (*)</source>
        <translation>ルールセット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 is installed.</source>
        <translation>%1 を導入しました。</translation>
    </message>
</context>
<context>
    <name>enza::ui::SaidFacts</name>
    <message>
        <source>What only a person can &amp;judge</source>
        <translation>人だけが判断できること(&amp;J)</translation>
    </message>
    <message>
        <source>What only a person can judge</source>
        <translation>人だけが判断できること</translation>
    </message>
    <message>
        <source>Facts for the suggestions that no file holds. They are used for the suggestions, and kept with those you accept.</source>
        <translation>ファイルにはない、提案のための事実です。提案に使われ、採用したものとともに残ります。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 について</translation>
    </message>
</context>
<context>
    <name>enza::ui::SecondFactor</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>key file on removable media</source>
        <translation>取り外し可能な媒体上の鍵ファイル</translation>
    </message>
    <message>
        <source>card with PIN</source>
        <translation>カードと PIN</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>鍵ファイルを選択</translation>
    </message>
    <message>
        <source>Library of the card&apos;s software (PKCS#11)</source>
        <translation>カードのソフトウェアのライブラリー（PKCS#11）</translation>
    </message>
    <message>
        <source>Choose the library of the card&apos;s software</source>
        <translation>カードのソフトウェアのライブラリーを選択</translation>
    </message>
    <message>
        <source>Card &amp;reader</source>
        <translation>カードリーダー(&amp;R)</translation>
    </message>
    <message>
        <source>Library of the card reader</source>
        <translation>カードリーダーのライブラリー</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Look for cards again</source>
        <translation>カードを再検索</translation>
    </message>
    <message>
        <source>C&amp;ard</source>
        <translation>カード(&amp;A)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>only when the card has several</source>
        <translation>カードに鍵が複数ある場合のみ</translation>
    </message>
    <message>
        <source>&amp;Key on the card</source>
        <translation>カード内の鍵(&amp;K)</translation>
    </message>
    <message>
        <source>PIN of the card</source>
        <translation>カードの PIN</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>PIN(&amp;I)</translation>
    </message>
    <message>
        <source>Name the library that came with the card&apos;s software.</source>
        <translation>カードのソフトウェアに付属のライブラリーを指定してください。</translation>
    </message>
    <message>
        <source>Looking for cards…</source>
        <translation>カードを探しています…</translation>
    </message>
    <message>
        <source>No card is in a reader. Insert it and look again.</source>
        <translation>カードリーダーにカードがありません。カードを挿入し、再検索してください。</translation>
    </message>
</context>
<context>
    <name>enza::ui::SecondFactorDialog</name>
    <message>
        <source>Add second factor</source>
        <translation>第二要素を追加</translation>
    </message>
    <message>
        <source>Unlocking then takes your passphrase and a card with its PIN, or a file on removable media (at least 32 bytes that nobody can guess).</source>
        <translation>以後、ロックの解除には、パスフレーズに加えて、カードとその PIN、または取り外し可能な媒体上のファイル（推測できない内容の 32 バイト以上のもの）が必要です。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>自分のパスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Second factor</source>
        <translation>第二要素(&amp;S)</translation>
    </message>
</context>
<context>
    <name>enza::ui::SecondaryPage</name>
    <message>
        <source>heterozygous</source>
        <translation>ヘテロ接合</translation>
    </message>
    <message>
        <source>homozygous</source>
        <translation>ホモ接合</translation>
    </message>
    <message>
        <source>hemizygous</source>
        <translation>ヘミ接合</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>疾患</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Zygosity</source>
        <translation>接合性</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>報告の要否</translation>
    </message>
    <message>
        <source>to report</source>
        <translation>報告対象</translation>
    </message>
    <message>
        <source>for a person to decide</source>
        <translation>人の判断が必要</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Presumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>生殖細胞系列</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Secondary findings</source>
        <translation>二次的所見</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>回答を記録…</translation>
    </message>
    <message>
        <source>What this person answered about secondary findings, and on which form</source>
        <translation>二次的所見についての本人の回答と、回答に用いた様式</translation>
    </message>
    <message>
        <source>Whose secondary findings</source>
        <translation>二次的所見の対象者</translation>
    </message>
    <message>
        <source>Nothing to report in the genes of the list. That says nothing of genes or changes that the test does not see.</source>
        <translation>リストの遺伝子に、報告対象はありません。検査の対象外の遺伝子や、検査で検出できない変化については何も言えません。</translation>
    </message>
    <message>
        <source>Presumed germline in the tumour</source>
        <translation>腫瘍で検出された生殖細胞系列推定バリアント</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>表示しません</translation>
    </message>
    <message>
        <source>What answers the clinical question stays visible. Of everything else on the list nothing is analysed, listed or counted.</source>
        <translation>検査の目的に関わる結果は引き続き表示します。それ以外のリストの遺伝子については、解析も、一覧表示も、件数の集計もしません。</translation>
    </message>
    <message>
        <source>?  No answer is recorded</source>
        <translation>?  回答の記録なし</translation>
    </message>
    <message>
        <source>Secondary findings are listed only when this person has agreed. Until then nothing marks them, and whether there are any is not looked up.</source>
        <translation>二次的所見は、本人が開示を希望した場合にのみ一覧に表示します。それまでは印を付けず、有無も調べません。</translation>
    </message>
    <message>
        <source>?  Not decided yet</source>
        <translation>?  未定</translation>
    </message>
    <message>
        <source>?  Not decided yet (%1)</source>
        <translation>?  未定（%1）</translation>
    </message>
    <message>
        <source>○  Declined</source>
        <translation>○  希望しない</translation>
    </message>
    <message>
        <source>○  Declined (%1)</source>
        <translation>○  希望しない（%1）</translation>
    </message>
    <message>
        <source>●  Agreed</source>
        <translation>●  希望する</translation>
    </message>
    <message>
        <source>●  Agreed (%1)</source>
        <translation>●  希望する（%1）</translation>
    </message>
    <message>
        <source>By %1. Carriers of recessive conditions are not findings and are not shown.</source>
        <translation>%1 によります。潜性（劣性）疾患の保因者であることは所見に含めず、表示しません。</translation>
    </message>
    <message>
        <source>●  Agreed in part</source>
        <translation>●  一部を希望する</translation>
    </message>
    <message>
        <source>Only the categories this person agreed to are shown, by %1.</source>
        <translation>本人が開示を希望した区分だけを、%1 により表示します。</translation>
    </message>
    <message>
        <source>A minor: conditions that begin in adulthood are withheld by rule.</source>
        <translation>未成年者です。成人期に発症する疾患は、規則により開示しません。</translation>
    </message>
    <message>
        <source>· disclosure grade %1 by the imported table</source>
        <translation>· 取り込んだ表による開示グレード %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::SignDialog</name>
    <message>
        <source>Sign revision %1</source>
        <translation>改訂 %1 に署名</translation>
    </message>
    <message>
        <source>Signing makes the draft final: it is drawn once more without the marks of a draft, with your name as the one who released it.</source>
        <translation>署名すると下書きが確定します。下書きの印を外して作り直し、発行者としてあなたの名前が入ります。</translation>
    </message>
    <message>
        <source>Your signature is added behind those that are there.</source>
        <translation>すでにある署名のあとに、あなたの署名を加えます。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名する</translation>
    </message>
    <message>
        <source>a file with key and certificate (PKCS#12)</source>
        <translation>鍵と証明書のファイル（PKCS#12）</translation>
    </message>
    <message>
        <source>a card (PKCS#11)</source>
        <translation>カード（PKCS#11）</translation>
    </message>
    <message>
        <source>Sign &amp;with</source>
        <translation>署名の方法(&amp;W)</translation>
    </message>
    <message>
        <source>file that ends in .p12 or .pfx</source>
        <translation>.p12 または .pfx のファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the file with your key</source>
        <translation>鍵のファイルを選択</translation>
    </message>
    <message>
        <source>&amp;File with your key</source>
        <translation>鍵のファイル(&amp;F)</translation>
    </message>
    <message>
        <source>File with your key</source>
        <translation>鍵のファイル</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>ファイルのパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>only when the card holds no certificate</source>
        <translation>カードに証明書がない場合のみ</translation>
    </message>
    <message>
        <source>Choose the file with your certificate</source>
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>証明書(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>enza::ui::SignatureCheckDialog</name>
    <message>
        <source>none; the time is the signer&apos;s own</source>
        <translation>なし。時刻は署名者の申告です</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, whom this site does not trust</source>
        <translation>%1（この施設では信頼していません）</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>合いません</translation>
    </message>
    <message>
        <source>Do not rely on this document</source>
        <translation>この文書を信用しないでください</translation>
    </message>
    <message>
        <source>Amended: revision %1 takes its place</source>
        <translation>修正済み: 改訂 %1 が後継です</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Genuine and in force</source>
        <translation>真正かつ有効</translation>
    </message>
    <message>
        <source>Genuine, but out of date</source>
        <translation>真正ですが、内容が古くなっています</translation>
    </message>
    <message>
        <source>Not known here, and not signed</source>
        <translation>ここにはなく、署名もありません</translation>
    </message>
    <message>
        <source>Signed and unchanged; not kept here</source>
        <translation>署名済みで変更なし。ここには保管されていません</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1 の署名</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効性</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>文書を検証</translation>
    </message>
    <message>
        <source>Is it genuine, unchanged and still in force? Open the PDF, or scan or type the code of the first page.</source>
        <translation>真正で、変更がなく、今も有効な文書かを確かめます。PDF を開くか、1ページ目のコードを読み取るか入力してください。</translation>
    </message>
    <message>
        <source>Open PDF…</source>
        <translation>PDF を開く…</translation>
    </message>
    <message>
        <source>A file that somebody brought</source>
        <translation>持参されたファイル</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>文書のコード</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>コードを検証</translation>
    </message>
    <message>
        <source>Check code (Enter)</source>
        <translation>コードを検証（Enter）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検証の結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF を開く</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>検証できませんでした</translation>
    </message>
</context>
<context>
    <name>enza::ui::SkippedDialog</name>
    <message>
        <source>What was left out</source>
        <translation>取り込まなかった内容</translation>
    </message>
    <message>
        <source>Left out of %1 %2</source>
        <translation>%1 %2 で取り込まなかった内容</translation>
    </message>
    <message>
        <source>%1 lines were left out; the first %2 are listed.</source>
        <translation>%1 行を取り込みませんでした。最初の %2 行を表示します。</translation>
    </message>
    <message>
        <source>%1 lines were left out.</source>
        <translation>%1 行を取り込みませんでした。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>取り込まなかった行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>enza::ui::TaskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
</context>
<context>
    <name>enza::ui::TaskPage</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1、期限超過</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>The case of the selected task</source>
        <translation>選んだタスクの症例</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Say what was done; it stays in the history</source>
        <translation>何をしたかを書きます。履歴に残ります</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>自分を待つもの</translation>
    </message>
    <message>
        <source>&amp;Others&apos; tasks too</source>
        <translation>他の人のタスクも(&amp;O)</translation>
    </message>
    <message>
        <source>Also what waits for other people and roles</source>
        <translation>他の人や役割を待つものも</translation>
    </message>
    <message>
        <source>&amp;Finished ones too</source>
        <translation>終了したものも(&amp;F)</translation>
    </message>
    <message>
        <source>Also what was done, with its outcome</source>
        <translation>終わったものと、その結果も</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>For</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Finish the task with Enter</source>
        <translation>Enter でタスクを終了</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>あなたを待つものはありません</translation>
    </message>
    <message>
        <source>A withdrawal, a changed preference, a birthday or a deadline makes tasks, which are listed here.</source>
        <translation>撤回、意思の変更、誕生日、期限によってタスクが作られ、ここに表示されます。</translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation>選んだタスク</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <translation>未了 %1、期限超過 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未対応 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source> — asked for by %1</source>
        <translation> — %1 による</translation>
    </message>
    <message>
        <source>Finished %1: %2</source>
        <translation>%1 に終了: %2</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Give the selected task to one user, or back to whoever may do it</source>
        <translation>選択したタスクを1人に割り当てる、または担当できる人全員に戻す</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新しいタスク…</translation>
    </message>
    <message>
        <source>Something of one&apos;s own to do</source>
        <translation>自分で作るタスク</translation>
    </message>
</context>
<context>
    <name>enza::ui::TierRows</name>
    <message>
        <source>drug</source>
        <translation>薬剤</translation>
    </message>
    <message>
        <source>source, for example a guideline or PMID</source>
        <translation>出典（ガイドライン、PMID など）</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this level of evidence</source>
        <translation>このエビデンスレベルを削除</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>エビデンス %1: %2</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>date of the source</source>
        <translation>出典の日付</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>tumour type, OncoTree code or words</source>
        <translation>がん種（OncoTree コードまたは語）</translation>
    </message>
    <message>
        <source>approval or trial state</source>
        <translation>承認または治験の状況</translation>
    </message>
    <message>
        <source>tumour type</source>
        <translation>がん種</translation>
    </message>
</context>
<context>
    <name>enza::ui::TierSuggestionList</name>
    <message>
        <source>this tumour</source>
        <translation>このがん種</translation>
    </message>
    <message>
        <source>same family</source>
        <translation>同系統のがん種</translation>
    </message>
    <message>
        <source>any tumour</source>
        <translation>すべてのがん種</translation>
    </message>
    <message>
        <source>narrower type?</source>
        <translation>より狭いがん種？</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>another tumour type</source>
        <translation>別のがん種</translation>
    </message>
    <message>
        <source>recruiting</source>
        <translation>募集中</translation>
    </message>
    <message>
        <source>not yet recruiting</source>
        <translation>募集前</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>募集中断</translation>
    </message>
    <message>
        <source>closed to recruitment</source>
        <translation>募集終了</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>registration trial</source>
        <translation>治験</translation>
    </message>
    <message>
        <source>advanced medical care</source>
        <translation>先進医療</translation>
    </message>
    <message>
        <source>patient-requested therapy</source>
        <translation>患者申出療養</translation>
    </message>
    <message>
        <source>expanded access</source>
        <translation>拡大治験</translation>
    </message>
    <message>
        <source>specified clinical research</source>
        <translation>特定臨床研究</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>効果: %1</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>実施施設: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>What knowledge offers</source>
        <translation>知識データからの候補</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>薬剤</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>がん種</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Alteration</source>
        <translation>遺伝子の変化</translation>
    </message>
    <message>
        <source>%1 – cannot say</source>
        <translation>%1 – 判断できません</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Suggested evidence</source>
        <translation>候補のエビデンス</translation>
    </message>
    <message>
        <source>Why it is suggested</source>
        <translation>候補となる理由</translation>
    </message>
    <message>
        <source>Take over into my levels</source>
        <translation>自分のエビデンスレベルに採用</translation>
    </message>
    <message>
        <source>Adds the selected suggestion to the levels above; nothing is saved yet (Enter)</source>
        <translation>選択した候補を上のエビデンスレベルに加えます。まだ保存はしません（Enter）</translation>
    </message>
    <message>
        <source>Looking what imported knowledge offers…</source>
        <translation>取り込んだ知識データから候補を探しています…</translation>
    </message>
    <message>
        <source>Offered by imported knowledge; nothing applies itself:</source>
        <translation>取り込んだ知識データからの候補です。自動的に適用されるものはありません。</translation>
    </message>
    <message>
        <source>Imported knowledge offers nothing for this finding.</source>
        <translation>取り込んだ知識データに、この所見の候補はありません。</translation>
    </message>
</context>
<context>
    <name>enza::ui::Tour</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Step “%1”: %2</source>
        <translation>手順「%1」: %2</translation>
    </message>
    <message>
        <source>Step “%1” did not come to an end.</source>
        <translation>手順「%1」が終了しませんでした。</translation>
    </message>
    <message>
        <source>Known resistance to first- and second-generation EGFR inhibitors; for the panel to discuss.</source>
        <translation>第一・第二世代EGFR阻害薬への既知の耐性変異。エキスパートパネルで検討する。</translation>
    </message>
    <message>
        <source>Curator, from a file of variants to findings marked and assessed</source>
        <translation>キュレーター: バリアントファイルから所見の選択と評価まで</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>「%1」というページはありません。</translation>
    </message>
    <message>
        <source>%1: %2 key strokes, %3 clicks, %4 s</source>
        <translation>%1: キー %2 回、クリック %3 回、%4 秒</translation>
    </message>
    <message>
        <source> (target: at most %1)</source>
        <translation>（目標: %1 以下）</translation>
    </message>
    <message>
        <source> (MORE than the target of %1)</source>
        <translation>（目標 %1 を超過）</translation>
    </message>
    <message>
        <source>%1: the window was busy for at most %2 ms at a time</source>
        <translation>%1: ウィンドウが続けて応答しなかった時間は最長 %2 ms</translation>
    </message>
    <message>
        <source>Chair, unlocking and opening the meeting</source>
        <translation>議長: ロック解除から会議を開くまで</translation>
    </message>
    <message>
        <source>Panel chair, case %1</source>
        <translation>パネルの議長: 症例 %1</translation>
    </message>
    <message>
        <source>To put the case on the wall took %1 ms of the window&apos;s own time.</source>
        <translation>症例を表示するのに、ウィンドウは %1 ms を使いました。</translation>
    </message>
    <message>
        <source>Member, list of decisions</source>
        <translation>構成員: 決定の一覧</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
</context>
<context>
    <name>enza::ui::TreatmentDialog</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>投与しなかった</translation>
    </message>
    <message>
        <source>another treatment was given</source>
        <translation>別の治療を行った</translation>
    </message>
    <message>
        <source>given</source>
        <translation>投与した</translation>
    </message>
    <message>
        <source>Strategic cohort</source>
        <translation>戦略コホート</translation>
    </message>
    <message>
        <source>Base cohort</source>
        <translation>基盤コホート</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>eligible, not registered yet</source>
        <translation>対象、未登録</translation>
    </message>
    <message>
        <source>What came of %1?</source>
        <translation>%1 の経過</translation>
    </message>
    <message>
        <source>%1 · %2. What is recorded here can be recorded anew; nothing is lost.</source>
        <translation>%1 · %2。ここに記録したことは記録し直せます。何も失われません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>&amp;Was it given?</source>
        <translation>投与しましたか(&amp;W)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Why &amp;not</source>
        <translation>しなかった理由(&amp;N)</translation>
    </message>
    <message>
        <source>the treatment that was given in its place</source>
        <translation>代わりに行った治療</translation>
    </message>
    <message>
        <source>Other &amp;treatment</source>
        <translation>別の治療(&amp;T)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>&amp;Line of treatment</source>
        <translation>治療ライン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>終了(&amp;O)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>&amp;Best response</source>
        <translation>最良効果(&amp;B)</translation>
    </message>
    <message>
        <source>one a line: term of %1, then the grade, as in “Rash acneiform 2”</source>
        <translation>1行に1件: %1 の用語、続けて grade。例: 「ざ瘡様皮疹 2」</translation>
    </message>
    <message>
        <source>&amp;Adverse events</source>
        <translation>有害事象(&amp;A)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>転帰(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cause of death</source>
        <translation>死因(&amp;C)</translation>
    </message>
    <message>
        <source>Last seen or &amp;died on</source>
        <translation>最終生存確認日・死亡日(&amp;D)</translation>
    </message>
    <message>
        <source>what else is to be known</source>
        <translation>そのほかの事柄</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>備考(&amp;E)</translation>
    </message>
</context>
<context>
    <name>enza::ui::TrendView</name>
    <message>
        <source>Trend by month</source>
        <translation>月別の推移</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90パーセンタイル</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2, 90th percentile %3, %n cases</source>
        <translation>
            <numerusform>%1: 中央値 %2、90パーセンタイル %3、%n 症例</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>No case has ended this stage.</source>
        <translation>この区間を終えた症例はありません。</translation>
    </message>
</context>
<context>
    <name>enza::ui::TurnaroundPage</name>
    <message>
        <source>Turnaround</source>
        <translation>TAT</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>The overdue case that is selected</source>
        <translation>選択した期限超過の症例</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>表を書き出し…</translation>
    </message>
    <message>
        <source>Counts and times by stage and month, without patient data</source>
        <translation>区間別・月別の件数と日数。患者情報は含みません</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>症例の種類</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>すべての症例</translation>
    </message>
    <message>
        <source>Days of 24 hours from what happened, without pauses. The median and the 90th percentile are of the cases that ended a stage.</source>
        <translation>出来事から求めた、停止期間を除く日数（24時間単位）です。中央値と90パーセンタイルは、その区間を終えた症例のものです。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90パーセンタイル</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Over target</source>
        <translation>目標超過</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>現在の期限超過</translation>
    </message>
    <message>
        <source>No case is over its target.</source>
        <translation>目標を超えている症例はありません。</translation>
    </message>
    <message>
        <source>No times yet</source>
        <translation>日数はまだありません</translation>
    </message>
    <message>
        <source>The clock of a case starts with its consent, and each step in Enza moves it.</source>
        <translation>症例の時計は同意で始まり、Enza での各操作で進みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 症例</numerusform>
        </translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>推移: %1</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>表 (*.tsv)</translation>
    </message>
</context>
<context>
    <name>enza::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Enza 円座</source>
        <translation>Enza 円座</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Open a workspace in another folder</source>
        <translation>別のフォルダーにあるワークスペースを開きます</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Create an encrypted workspace</source>
        <translation>暗号化されたワークスペースを作成します</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>利用者(&amp;W)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase lost…</source>
        <translation>パスフレーズを忘れた場合…</translation>
    </message>
    <message>
        <source>Open the workspace with the recovery code and set a new passphrase</source>
        <translation>復旧コードでワークスペースを開き、新しいパスフレーズを設定します</translation>
    </message>
    <message>
        <source>Unlock (Enter)</source>
        <translation>ロック解除 (Enter)</translation>
    </message>
    <message>
        <source>%1 will be opened as a new case.</source>
        <translation>%1 を新しい症例として開きます。</translation>
    </message>
    <message>
        <source>Folder of the workspace: %1</source>
        <translation>ワークスペースのフォルダー: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Unlocking… this takes a moment by design.</source>
        <translation>ロックを解除しています…安全のため、少し時間がかかります。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>&amp;Second factor</source>
        <translation>第二要素(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>After wrong attempts the next one can be made in %n second(s).</source>
        <translation>
            <numerusform>誤りが続いたため、次に試せるまであと %n 秒です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::UserDialog</name>
    <message>
        <source>New user</source>
        <translation>新しい利用者</translation>
    </message>
    <message>
        <source>The person changes this first passphrase after the first unlock.</source>
        <translation>この最初のパスフレーズは、初回のロック解除後に本人が変更します。</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>利用者を追加</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
</context>
<context>
    <name>enza::ui::VafCalculator</name>
    <message>
        <source>Germline, heterozygous</source>
        <translation>生殖細胞系列、ヘテロ接合</translation>
    </message>
    <message>
        <source>Germline, other copy deleted in the tumour</source>
        <translation>生殖細胞系列、もう一方のコピーが腫瘍で欠失</translation>
    </message>
    <message>
        <source>Germline, other copy replaced in the tumour</source>
        <translation>生殖細胞系列、もう一方のコピーが腫瘍で置き換わり</translation>
    </message>
    <message>
        <source>Somatic, heterozygous</source>
        <translation>体細胞、ヘテロ接合</translation>
    </message>
    <message>
        <source>Somatic, other copy deleted</source>
        <translation>体細胞、もう一方のコピーが欠失</translation>
    </message>
    <message>
        <source>Somatic, other copy replaced</source>
        <translation>体細胞、もう一方のコピーが置き換わり</translation>
    </message>
    <message>
        <source>Expected allele fraction</source>
        <translation>期待される VAF</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Tumour content</source>
        <translation>腫瘍細胞含有割合</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>VAF</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Expected allele fraction by state</source>
        <translation>状態ごとの期待される VAF</translation>
    </message>
    <message>
        <source>How far the fractions can be relied on</source>
        <translation>VAF の信頼性</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantWords</name>
    <message>
        <source>missense</source>
        <translation>ミスセンス</translation>
    </message>
    <message>
        <source>synonymous</source>
        <translation>同義</translation>
    </message>
    <message>
        <source>stop gained</source>
        <translation>終止コドン獲得</translation>
    </message>
    <message>
        <source>stop lost</source>
        <translation>終止コドン喪失</translation>
    </message>
    <message>
        <source>stop retained</source>
        <translation>終止コドン保持</translation>
    </message>
    <message>
        <source>start lost</source>
        <translation>開始コドン喪失</translation>
    </message>
    <message>
        <source>frameshift</source>
        <translation>フレームシフト</translation>
    </message>
    <message>
        <source>in-frame insertion</source>
        <translation>インフレーム挿入</translation>
    </message>
    <message>
        <source>in-frame deletion</source>
        <translation>インフレーム欠失</translation>
    </message>
    <message>
        <source>protein altering</source>
        <translation>タンパク質変化</translation>
    </message>
    <message>
        <source>splice acceptor</source>
        <translation>スプライス受容部位</translation>
    </message>
    <message>
        <source>splice donor</source>
        <translation>スプライス供与部位</translation>
    </message>
    <message>
        <source>splice region</source>
        <translation>スプライス領域</translation>
    </message>
    <message>
        <source>polypyrimidine tract</source>
        <translation>ポリピリミジン配列</translation>
    </message>
    <message>
        <source>donor region</source>
        <translation>供与部位領域</translation>
    </message>
    <message>
        <source>donor 5th base</source>
        <translation>供与部位 5 番目の塩基</translation>
    </message>
    <message>
        <source>intronic</source>
        <translation>イントロン</translation>
    </message>
    <message>
        <source>intergenic</source>
        <translation>遺伝子間</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上流</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>下流</translation>
    </message>
    <message>
        <source>5&apos; UTR</source>
        <translation>5&apos; UTR</translation>
    </message>
    <message>
        <source>3&apos; UTR</source>
        <translation>3&apos; UTR</translation>
    </message>
    <message>
        <source>non-coding exon</source>
        <translation>非コードエクソン</translation>
    </message>
    <message>
        <source>non-coding transcript</source>
        <translation>非コード転写産物</translation>
    </message>
    <message>
        <source>NMD transcript</source>
        <translation>NMD 転写産物</translation>
    </message>
    <message>
        <source>regulatory region</source>
        <translation>調節領域</translation>
    </message>
    <message>
        <source>TF binding site</source>
        <translation>転写因子結合部位</translation>
    </message>
    <message>
        <source>coding sequence</source>
        <translation>コード配列</translation>
    </message>
    <message>
        <source>transcript lost</source>
        <translation>転写産物喪失</translation>
    </message>
    <message>
        <source>transcript amplified</source>
        <translation>転写産物増幅</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>短縮</translation>
    </message>
    <message>
        <source>elongation</source>
        <translation>伸長</translation>
    </message>
    <message>
        <source>“?” the file does not say · “–” the file says that there is none</source>
        <translation>「?」 ファイルに記載なし · 「–」 ファイルに「なし」と記載</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>pathogenic</source>
        <translation>病的</translation>
    </message>
    <message>
        <source>likely pathogenic</source>
        <translation>おそらく病的</translation>
    </message>
    <message>
        <source>pathogenic or likely pathogenic</source>
        <translation>病的またはおそらく病的</translation>
    </message>
    <message>
        <source>benign or likely benign</source>
        <translation>良性またはおそらく良性</translation>
    </message>
    <message>
        <source>oncogenic</source>
        <translation>がん原性</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>おそらくがん原性</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>意義不明</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>おそらく良性</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>submitters disagree</source>
        <translation>登録者間で判定が不一致</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsDismissDialog</name>
    <message>
        <source>Put aside</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Put aside %1 variants?</source>
        <translation>%1 件のバリアントを除外しますか？</translation>
    </message>
    <message>
        <source>They are not shown again unless “show reviewed” is on. It is one act: one undo brings all of them back.</source>
        <translation>「確認済みも表示」がオンのときを除き、表示されなくなります。一つの操作として記録され、一度元に戻せばすべて戻ります。</translation>
    </message>
    <message>
        <source>What was filtered for: %1</source>
        <translation>絞り込みの条件: %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Put aside %1 variants</source>
        <translation>%1 件のバリアントを除外</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>除外しない</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsModel</name>
    <message>
        <source>Primary finding</source>
        <translation>一次的所見</translation>
    </message>
    <message>
        <source>Secondary finding</source>
        <translation>二次的所見</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Your mark: P primary finding, C candidate, S secondary finding, × put aside</source>
        <translation>自分の印: P 一次的所見、C 候補、S 二次的所見、× 除外</translation>
    </message>
    <message>
        <source>%1 · in expressions: %2</source>
        <translation>%1 · 式での名前: %2</translation>
    </message>
    <message>
        <source>%1 · in expressions: %2 · this case&apos;s files know nothing of it</source>
        <translation>%1 · 式での名前: %2 · この症例のファイルには情報がありません</translation>
    </message>
    <message>
        <source>number %1 for the case&apos;s phenotype</source>
        <translation>症例の表現型による順位 %1 位</translation>
    </message>
    <message>
        <source>not ranked: no gene is named</source>
        <translation>順位なし：遺伝子名がありません</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Place by the case&apos;s phenotype, the change and inheritance; 1 is the most likely cause</source>
        <translation>症例の表現型・変化・遺伝形式による順位。1位が最も原因らしいもの</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsPage</name>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>症例が開かれていません</translation>
    </message>
    <message>
        <source>Open a case to see its variants.</source>
        <translation>症例を開くと、バリアントが表示されます。</translation>
    </message>
    <message>
        <source>Gene, HGVS, chr:position, ID  ( / )</source>
        <translation>遺伝子、HGVS、chr:位置、ID  ( / )</translation>
    </message>
    <message>
        <source>Search among the variants</source>
        <translation>バリアントを検索</translation>
    </message>
    <message>
        <source>Shows only variants in which this text occurs: gene, HGVS, chr:position, ID (/)</source>
        <translation>この文字列を含むバリアントだけを表示します: 遺伝子、HGVS、chr:位置、ID (/)</translation>
    </message>
    <message>
        <source>Show &amp;reviewed</source>
        <translation>確認済みも表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show reviewed variants too</source>
        <translation>確認済みのバリアントも表示</translation>
    </message>
    <message>
        <source>Shows also variants that were put aside (R)</source>
        <translation>除外したバリアントも表示します (R)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns and sorting</source>
        <translation>列と並べ替え</translation>
    </message>
    <message>
        <source>Choose, move and sort columns (V)</source>
        <translation>列の選択、移動、並べ替え (V)</translation>
    </message>
    <message>
        <source>Being filtered…</source>
        <translation>絞り込み中…</translation>
    </message>
    <message>
        <source>Opening the variants…</source>
        <translation>バリアントを開いています…</translation>
    </message>
    <message>
        <source>No variants yet</source>
        <translation>バリアントはまだありません</translation>
    </message>
    <message>
        <source>Import an annotated VCF, VCF.gz or BCF into this case.</source>
        <translation>注釈付きの VCF、VCF.gz または BCF をこの症例に取り込んでください。</translation>
    </message>
    <message>
        <source>Import variants…</source>
        <translation>バリアントの取り込み…</translation>
    </message>
    <message>
        <source>These %1 variants were removed by the step “%2”.</source>
        <translation>この %1 件のバリアントは、段階「%2」で除かれました。</translation>
    </message>
    <message>
        <source>Back to what passes (Esc)</source>
        <translation>通過したバリアントに戻る (Esc)</translation>
    </message>
    <message>
        <source>This step removed nothing</source>
        <translation>この段階で除かれたものはありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>“%1” does not occur among the variants that pass.</source>
        <translation>通過したバリアントの中に「%1」はありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を解除</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>すべて確認済みです</translation>
    </message>
    <message>
        <source>%1 variants that pass were put aside and are not shown again.</source>
        <translation>通過したバリアントのうち %1 件は除外済みで、表示されません。</translation>
    </message>
    <message>
        <source>Show reviewed</source>
        <translation>確認済みも表示</translation>
    </message>
    <message>
        <source>No variant passes</source>
        <translation>通過したバリアントはありません</translation>
    </message>
    <message>
        <source>The step “%1” removed the last %2.</source>
        <translation>段階「%1」で残りの %2 件が除かれました。</translation>
    </message>
    <message>
        <source>Show what it removed</source>
        <translation>除かれたものを表示</translation>
    </message>
    <message>
        <source>No variants to show</source>
        <translation>表示するバリアントはありません</translation>
    </message>
    <message>
        <source>Change the filter steps above.</source>
        <translation>上の絞り込みの段階を変更してください。</translation>
    </message>
    <message>
        <source>No rows are shown, because the question could not be answered.</source>
        <translation>問い合わせに答えられなかったため、行を表示していません。</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>%1 of %2 variants</source>
        <translation>%2 件中 %1 件のバリアント</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1 put aside, not shown</source>
        <translation>%1 件は除外済み（非表示）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>The present filter hides this variant; its detail is shown.</source>
        <translation>このバリアントは現在の絞り込みで隠れています。詳細を表示しています。</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>一次的所見</translation>
    </message>
    <message>
        <source>Marks the variant as a primary finding.</source>
        <translation>バリアントを一次的所見にします。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Marks the variant as a candidate.</source>
        <translation>バリアントを候補にします。</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>二次的所見</translation>
    </message>
    <message>
        <source>Marks the variant as a secondary finding.</source>
        <translation>バリアントを二次的所見にします。</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Asks for the reason; a digit chooses it.</source>
        <translation>理由を尋ねます。数字キーで選べます。</translation>
    </message>
    <message>
        <source>Put aside all shown…</source>
        <translation>表示中をすべて除外…</translation>
    </message>
    <message>
        <source>All rows that pass, as one act.</source>
        <translation>通過したすべての行を、一つの操作として除外します。</translation>
    </message>
    <message>
        <source>Next unmarked</source>
        <translation>次の未分類</translation>
    </message>
    <message>
        <source>Goes to the next variant without a mark.</source>
        <translation>まだ分類していない次のバリアントに移動します。</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of the finding, separated by commas.</source>
        <translation>所見のタグ（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A note on the finding.</source>
        <translation>所見のメモ。</translation>
    </message>
    <message>
        <source>Shows also variants that were put aside, or hides them again.</source>
        <translation>除外したバリアントも表示するか、再び隠します。</translation>
    </message>
    <message>
        <source>Choose, move and sort columns.</source>
        <translation>列の選択、移動、並べ替え。</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Says what “?” and “–” mean.</source>
        <translation>「?」と「–」の意味を示します。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Goes to the detail of the variant.</source>
        <translation>バリアントの詳細に移動します。</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>表に戻る</translation>
    </message>
    <message>
        <source>Back to what passes</source>
        <translation>通過したバリアントに戻る</translation>
    </message>
    <message>
        <source>Ends the view of what a step removed, or the choice of all rows.</source>
        <translation>段階で除かれたものの表示、またはすべての行の選択を終えます。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Gene, HGVS, chr:position, ID.</source>
        <translation>遺伝子、HGVS、chr:位置、ID。</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>絞り込みの段階</translation>
    </message>
    <message>
        <source>Goes to the filter steps.</source>
        <translation>絞り込みの段階に移動します。</translation>
    </message>
    <message>
        <source>Choose preset</source>
        <translation>絞り込みセットを選択</translation>
    </message>
    <message>
        <source>Ends the search.</source>
        <translation>検索を終えます。</translation>
    </message>
    <message>
        <source>Choose a variant first.</source>
        <translation>先にバリアントを選択してください。</translation>
    </message>
    <message>
        <source>Put aside because</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>Put aside %1 variants because</source>
        <translation>%1 件のバリアントを除外する理由</translation>
    </message>
    <message>
        <source>removed by: %1</source>
        <translation>除いた段階: %1</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>There are no rows to put aside.</source>
        <translation>除外する行がありません。</translation>
    </message>
    <message>
        <source>All %1 variants shown are chosen. A puts them aside.</source>
        <translation>表示中の %1 件のバリアントをすべて選択しました。A で除外します。</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>選択を解除 (Esc)</translation>
    </message>
    <message>
        <source>No unmarked variant follows.</source>
        <translation>この後に未分類のバリアントはありません。</translation>
    </message>
    <message>
        <source>Tags belong to findings: mark the variant first (P, C or S).</source>
        <translation>タグは所見に付けるものです。先にバリアントを分類してください（P、C または S）。</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ（カンマ区切り）</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>タグを保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Notes belong to findings: mark the variant first (P, C or S).</source>
        <translation>メモは所見に付けるものです。先にバリアントを分類してください（P、C または S）。</translation>
    </message>
    <message>
        <source>Note on the finding (what you were writing when the workspace was locked)</source>
        <translation>所見のメモ（ワークスペースがロックされたときに書きかけだったもの）</translation>
    </message>
    <message>
        <source>Note on the finding</source>
        <translation>所見のメモ</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Being ranked…</source>
        <translation>順位付け中…</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsRank</name>
    <message>
        <source>Phenotype</source>
        <translation>表現型</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>予測スコア</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>遺伝形式</translation>
    </message>
    <message>
        <source>Fits best: %1 (%2)</source>
        <translation>最もよく合う疾患：%1（%2）</translation>
    </message>
    <message>
        <source>Rank by phenotype</source>
        <translation>表現型で順位付け</translation>
    </message>
    <message>
        <source>The most likely cause first, by the case&apos;s HPO terms, the change and inheritance. Again, or sorting by a column, goes back.</source>
        <translation>症例のHPO用語・変化・遺伝形式から、最も原因らしいものを先頭にします。もう一度押すか、列で並べ替えると元に戻ります。</translation>
    </message>
    <message>
        <source>There are no variants to rank.</source>
        <translation>順位付けするバリアントがありません。</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>順位付けできません：%1</translation>
    </message>
    <message>
        <source>said of the first %1 rows only</source>
        <translation>先頭の%1行についてのみ表示します</translation>
    </message>
    <message>
        <source>%1 points in all</source>
        <translation>合計 %1 点</translation>
    </message>
    <message>
        <source>Same gene</source>
        <translation>同じ遺伝子</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsTableView</name>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Columns of the variant table</source>
        <translation>バリアント表の列</translation>
    </message>
    <message>
        <source>Sort, smallest first</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort, largest first</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>ファイルの順</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この列を隠す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>標準の列</translation>
    </message>
    <message>
        <source>With values in this case</source>
        <translation>この症例に値がある列</translation>
    </message>
    <message>
        <source>Not in this case&apos;s files</source>
        <translation>この症例のファイルにない列</translation>
    </message>
</context>
<context>
    <name>enza::ui::VariantsTriage</name>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>%1: %2 (U undoes)</source>
        <translation>%1: %2（U で元に戻す）</translation>
    </message>
    <message>
        <source>Put aside: %1 (U undoes)</source>
        <translation>除外しました: %1（U で元に戻す）</translation>
    </message>
    <message>
        <source>Put aside %1 variants: %2 (U undoes)</source>
        <translation>%1 件のバリアントを除外しました: %2（U で元に戻す）</translation>
    </message>
    <message>
        <source>Finding put aside: %1 (U undoes)</source>
        <translation>所見を除外しました: %1（U で元に戻す）</translation>
    </message>
    <message>
        <source>Note saved (U undoes)</source>
        <translation>メモを保存しました（U で元に戻す）</translation>
    </message>
    <message>
        <source>Tags saved (U undoes)</source>
        <translation>タグを保存しました（U で元に戻す）</translation>
    </message>
    <message>
        <source>There is nothing to undo in this case.</source>
        <translation>この症例には元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::WaitingPage</name>
    <message>
        <source>Circulating case</source>
        <translation>持ち回りの症例</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>言及</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1、期限超過</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>待ち事項</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Where the selected item is dealt with</source>
        <translation>選択した項目を扱う場所へ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why, or what is said</source>
        <translation>理由、または内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Open with Enter</source>
        <translation>Enter で開きます</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>待ち事項はありません</translation>
    </message>
    <message>
        <source>Cases that circulate, comments that mention you, tasks, decisions to be signed and verdicts that newer knowledge contradicts are listed here.</source>
        <translation>持ち回りの症例、あなたへの言及、タスク、署名待ちの決定、新しい知識と食い違う判断がここに並びます。</translation>
    </message>
    <message>
        <source>Selected item</source>
        <translation>選択した項目</translation>
    </message>
    <message>
        <source>%1 items, %2 overdue</source>
        <translation>%1 件、期限超過 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>enza::ui::Workbench</name>
    <message>
        <source>Pages of the case</source>
        <translation>症例の画面</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>所見 %1</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>二次的所見</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>More pages of the case</source>
        <translation>症例のその他のページ</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家系</translation>
    </message>
</context>
<context>
    <name>enza::ui::WorkbenchHeader</name>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Show identity</source>
        <translation>識別情報を表示</translation>
    </message>
    <message>
        <source>Name, hospital number and birth date; hidden by default</source>
        <translation>氏名、患者番号、生年月日。通常は表示しません</translation>
    </message>
    <message>
        <source>Enter identity…</source>
        <translation>識別情報を入力…</translation>
    </message>
    <message>
        <source>Sealed to the people who may read identities</source>
        <translation>識別情報の閲覧を許可された人だけが読めるように暗号化されています</translation>
    </message>
    <message>
        <source>born %1 (about %2)</source>
        <translation>%1 年生まれ（約 %2 歳）</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年齢不明</translation>
    </message>
    <message>
        <source>assembly unknown</source>
        <translation>参照ゲノム不明</translation>
    </message>
    <message>
        <source>synthetic data</source>
        <translation>合成データ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hide identity</source>
        <translation>識別情報を隠す</translation>
    </message>
    <message>
        <source>Identity hidden</source>
        <translation>識別情報は非表示</translation>
    </message>
    <message>
        <source>No identity was entered</source>
        <translation>識別情報は入力されていません</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>患者番号 %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Newer knowledge contradicts a verdict of this case. Shows the list.</source>
        <translation>この症例の判定と矛盾する、新しい知識データがあります。一覧を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>↻ %n to follow up</source>
        <translation>
            <numerusform>↻ フォローアップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation>
            <numerusform>フォローアップ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity check open</source>
        <translation>本人・親子の照合確認 未完了</translation>
    </message>
    <message>
        <source>The samples were compared with the people. The detail is sealed to those who may know.</source>
        <translation>検体と被検者を照合しました。詳細は、閲覧を許可された人だけが読めるように封印されています。</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>primary result</source>
        <translation>主たる結果</translation>
    </message>
    <message>
        <source>secondary findings</source>
        <translation>二次的所見</translation>
    </message>
    <message>
        <source>contact again</source>
        <translation>再連絡</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>国外移転</translation>
    </message>
    <message>
        <source>? Consent: none recorded</source>
        <translation>? 同意: 記録なし</translation>
    </message>
    <message>
        <source>Nothing is recorded of the consent. Opens the page where it is.</source>
        <translation>同意は何も記録されていません。記録するページを開きます。</translation>
    </message>
    <message>
        <source>Consent, %1: %2</source>
        <translation>同意、%1: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1(%2 から)</translation>
    </message>
    <message>
        <source>Consent, %1: %2. Opens what it follows from. Filled: yes. Hollow: no. Question mark: not answered.</source>
        <translation>同意、%1: %2。根拠を開きます。塗りつぶし: 同意。白抜き: 不同意。疑問符: 未回答。</translation>
    </message>
    <message>
        <source>○ Consent was taken back</source>
        <translation>○ 同意は撤回されました</translation>
    </message>
    <message>
        <source>The proband is masked. Opens the page that says since when.</source>
        <translation>発端者は表示されません。いつからかを示すページを開きます。</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>TAT</translation>
    </message>
    <message>
        <source>Days since consent and how many there are to be; opens the stages of this case</source>
        <translation>同意からの日数と目標の日数。この症例の区間を開きます</translation>
    </message>
    <message>
        <source>Clock not started</source>
        <translation>時計は未開始</translation>
    </message>
    <message>
        <source>%1 · stands still</source>
        <translation>%1 · 停止中</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · 期限超過</translation>
    </message>
    <message>
        <source>Turnaround: %1</source>
        <translation>TAT: %1</translation>
    </message>
</context>
<context>
    <name>enzactl</name>
    <message>
        <source>the finding&apos;s id</source>
        <translation>所見の ID</translation>
    </message>
    <message>
        <source>Record what you yourself think of a finding</source>
        <translation>所見に対する自分の見解を記録する</translation>
    </message>
    <message>
        <source>ACMG/AMP criteria met, as in PVS1,PM2_Supporting</source>
        <translation>該当する ACMG/AMP 基準（例: PVS1,PM2_Supporting）</translation>
    </message>
    <message>
        <source>oncogenicity criteria met, as in OS1,OM3</source>
        <translation>該当するがん原性の基準（例: OS1,OM3）</translation>
    </message>
    <message>
        <source>an evidence level; see &quot;tier scales&quot;</source>
        <translation>エビデンスレベル。&quot;tier scales&quot; を参照</translation>
    </message>
    <message>
        <source>the drug the level is about</source>
        <translation>レベルの対象となる薬剤</translation>
    </message>
    <message>
        <source>the tumour type the level is about</source>
        <translation>レベルの対象となるがん種</translation>
    </message>
    <message>
        <source>where the level comes from</source>
        <translation>レベルの出典</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>forget what your earlier opinion said</source>
        <translation>自分の前の見解の内容を引き継がない</translation>
    </message>
    <message>
        <source>Every version of everybody&apos;s opinion, newest first</source>
        <translation>全員の見解のすべての版（新しい順）</translation>
    </message>
    <message>
        <source>Scales of evidence levels and their levels</source>
        <translation>エビデンスレベルの尺度とそのレベル</translation>
    </message>
    <message>
        <source>After &quot;audit list&quot;, --user is whose acts to list; who is at work stands before it.</source>
        <translation>&quot;audit list&quot; の後の --user は、操作を一覧にする対象の利用者です。作業者自身は &quot;audit list&quot; の前に指定します。</translation>
    </message>
    <message>
        <source>only this case</source>
        <translation>この症例のみ</translation>
    </message>
    <message>
        <source>only this user&apos;s acts</source>
        <translation>この利用者の操作のみ</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>新しいものから N 件</translation>
    </message>
    <message>
        <source>Exit code 3 when something does not verify.</source>
        <translation>検証できないものがあると終了コードは 3 になります。</translation>
    </message>
    <message>
        <source>what people call the case; never a name or a hospital number</source>
        <translation>症例の呼び名。氏名や患者番号は使わないこと</translation>
    </message>
    <message>
        <source>cancer or rare disease</source>
        <translation>がんまたは希少疾患</translation>
    </message>
    <message>
        <source>the proband&apos;s sex</source>
        <translation>発端者の性別</translation>
    </message>
    <message>
        <source>the proband&apos;s year of birth</source>
        <translation>発端者の生年（西暦）</translation>
    </message>
    <message>
        <source>a new label</source>
        <translation>新しい呼び名</translation>
    </message>
    <message>
        <source>the gene panel that states the question</source>
        <translation>検査の目的を表す遺伝子パネル</translation>
    </message>
    <message>
        <source>refuse when the case was changed since this revision</source>
        <translation>この版より後に症例が変更されていれば拒否する</translation>
    </message>
    <message>
        <source>Open a new case, with its proband</source>
        <translation>新しい症例を発端者とともに登録する</translation>
    </message>
    <message>
        <source>The cases you may see</source>
        <translation>閲覧できる症例</translation>
    </message>
    <message>
        <source>Everything about a case but its variants</source>
        <translation>バリアントを除く症例のすべて</translation>
    </message>
    <message>
        <source>Change what is known of a case</source>
        <translation>症例について分かっていることを変更する</translation>
    </message>
    <message>
        <source>which kind of expert panel</source>
        <translation>エキスパートパネルの種類</translation>
    </message>
    <message>
        <source>the diagnosis in words</source>
        <translation>診断名（文章）</translation>
    </message>
    <message>
        <source>the tumour type, an OncoTree code</source>
        <translation>がん種（OncoTree コード）</translation>
    </message>
    <message>
        <source>phenotypes that were seen; a label may follow the id</source>
        <translation>認められた表現型。ID の後に名称を付けられる</translation>
    </message>
    <message>
        <source>phenotypes that were looked for and not seen</source>
        <translation>調べたが認められなかった表現型</translation>
    </message>
    <message>
        <source>GRCh37 or GRCh38; else the first file says</source>
        <translation>GRCh37 または GRCh38。省略時は最初のファイルに従う</translation>
    </message>
    <message>
        <source>Enter clinical data of a case</source>
        <translation>症例の臨床情報を入力する</translation>
    </message>
    <message>
        <source>ECOG performance status, 0 to 5</source>
        <translation>ECOG PS（0～5）</translation>
    </message>
    <message>
        <source>stage, as written</source>
        <translation>病期（記載どおり）</translation>
    </message>
    <message>
        <source>treatments in their order</source>
        <translation>治療（実施順）</translation>
    </message>
    <message>
        <source>share of tumour cells, 0 to 1</source>
        <translation>腫瘍細胞含有割合（0～1）</translation>
    </message>
    <message>
        <source>history in words</source>
        <translation>経過（文章）</translation>
    </message>
    <message>
        <source>Enter a biomarker with how it was measured</source>
        <translation>バイオマーカーを測定方法とともに入力する</translation>
    </message>
    <message>
        <source>tmb, msi or hrd</source>
        <translation>tmb、msi または hrd</translation>
    </message>
    <message>
        <source>a number or a status, as reported</source>
        <translation>報告された数値または状態</translation>
    </message>
    <message>
        <source>how it was measured</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>when, YYYY-MM-DD</source>
        <translation>日付（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1 のパスフレーズ: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>もう一度入力: </translation>
    </message>
    <message>
        <source>the case, by id or label</source>
        <translation>症例（ID または呼び名）</translation>
    </message>
    <message>
        <source>what it is to the case; candidate if not said</source>
        <translation>症例での位置付け。省略時は候補</translation>
    </message>
    <message>
        <source>Mark a variant as a finding</source>
        <translation>バリアントを所見にする</translation>
    </message>
    <message>
        <source>ASSEMBLY:CONTIG:POS:REF:ALT or CONTIG-POS-REF-ALT</source>
        <translation>ASSEMBLY:CONTIG:POS:REF:ALT または CONTIG-POS-REF-ALT</translation>
    </message>
    <message>
        <source>The findings of a case with everybody&apos;s opinions</source>
        <translation>症例の所見と全員の見解</translation>
    </message>
    <message>
        <source>Change a finding&apos;s role, tags or note</source>
        <translation>所見の役割、タグ、メモを変更する</translation>
    </message>
    <message>
        <source>its tags, all of them</source>
        <translation>所見のタグ（全部を指定）</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>所見のメモ</translation>
    </message>
    <message>
        <source>Put a finding aside</source>
        <translation>所見を除外する</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>補足の説明</translation>
    </message>
    <message>
        <source>Take your newest act in a case back</source>
        <translation>症例での自分の直近の操作を取り消す</translation>
    </message>
    <message>
        <source>only say what would be taken back</source>
        <translation>取り消される内容を示すだけにする</translation>
    </message>
    <message>
        <source>Run many commands with one unlock</source>
        <translation>一度のロック解除で多数のコマンドを実行する</translation>
    </message>
    <message>
        <source>Reads one command per line from standard input, a JSON array of words, and writes one line of JSON for each: its exit code and its result or error. A line may have --now and --lang; workspace, user and passphrase stand before &quot;batch&quot;.</source>
        <translation>標準入力から 1 行に 1 コマンド（語の JSON 配列）を読み、それぞれについて終了コードと結果またはエラーを 1 行の JSON で出力します。行ごとに --now と --lang を指定できます。ワークスペース、利用者、パスフレーズは &quot;batch&quot; の前に指定します。</translation>
    </message>
    <message>
        <source>Explain a command, or all of them</source>
        <translation>コマンドの説明（省略時はすべて）</translation>
    </message>
    <message>
        <source>print the manual page</source>
        <translation>マニュアルページを出力する</translation>
    </message>
    <message>
        <source>print the completion for a shell</source>
        <translation>シェルの補完スクリプトを出力する</translation>
    </message>
    <message>
        <source>Usage: enzactl [options] COMMAND …</source>
        <translation>使い方: enzactl [options] COMMAND …</translation>
    </message>
    <message>
        <source>Everything the window of Enza can do to a case, from a terminal or a script.</source>
        <translation>Enza の画面で症例に対してできることのすべてを、端末やスクリプトから行います。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Options before any command</source>
        <translation>コマンドの前に置くオプション</translation>
    </message>
    <message>
        <source>More: &quot;enzactl help COMMAND&quot;, &quot;enzactl help where&quot; for the language of filters.</source>
        <translation>詳細: &quot;enzactl help COMMAND&quot;、絞り込みの式の書き方は &quot;enzactl help where&quot;。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Also: enzactl %1</source>
        <translation>別の書き方: enzactl %1</translation>
    </message>
    <message>
        <source>With --json: %1</source>
        <translation>--json の場合: %1</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>  0  done
  1  internal error, full disk, read-only folder, cancelled
  2  the command line makes no sense
  3  bad input, refused whole; also damaged files and newer formats
  4  not permitted: consent, role, locked, wrong passphrase
  5  not found, also for what this user may not see; missing file
  6  conflict: changed meanwhile, or in use by another program
  7  network or TLS
</source>
        <translation>  0  完了
  1  内部エラー、ディスクの空き不足、書き込めないフォルダー、中止
  2  コマンドラインの指定の誤り
  3  入力の誤り（全体を拒否）。破損したファイル、より新しい形式のファイルも含む
  4  許可されていない: 同意、役割、ロック中、パスフレーズの誤り
  5  見つからない（この利用者が閲覧できないものも含む）。ファイルがない
  6  競合: その間に変更された、または別のプログラムが使用中
  7  ネットワークまたは TLS
</translation>
    </message>
    <message>
        <source>where and what; positions from 1, contigs with or without chr</source>
        <translation>位置と内容。位置は 1 から数え、コンティグ名の chr は有無を問わない</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>ファイルの記載どおり</translation>
    </message>
    <message>
        <source>length and mate of structural variants</source>
        <translation>構造バリアントの長さと相手側</translation>
    </message>
    <message>
        <source>highest known frequency: of all populations, of Japanese ones</source>
        <translation>既知の最大頻度: 全集団、日本人集団</translation>
    </message>
    <message>
        <source>of the index sample: tumour, else proband, else the first</source>
        <translation>代表検体の値: 腫瘍、なければ発端者、なければ最初の検体</translation>
    </message>
    <message>
        <source>of a sample, by role or name</source>
        <translation>役割または名前で指定した検体の値</translation>
    </message>
    <message>
        <source>what was done with it here, and which file it is from</source>
        <translation>ここで行われた操作と、由来のファイル</translation>
    </message>
    <message>
        <source>rare, or of unknown frequency</source>
        <translation>まれ、または頻度不明</translation>
    </message>
    <message>
        <source>passed, at least 20 reads</source>
        <translation>フィルタ通過、20リード以上</translation>
    </message>
    <message>
        <source>in these genes, or ClinVar says something like it</source>
        <translation>これらの遺伝子にあるもの、またはClinVarに該当する記載のあるもの</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>no SNV, with a REVEL score</source>
        <translation>SNV以外で、REVELスコアのあるもの</translation>
    </message>
    <message>
        <source>in neither parent; text may stand in quotes</source>
        <translation>両親のいずれにもないもの（文字列は引用符で囲んでもよい）</translation>
    </message>
    <message>
        <source>An expression compares columns with == != &lt; &lt;= &gt; &gt;= ~ (contains; a regular expression between slashes) and in (a list), joins comparisons by &amp;&amp; || ! and parentheses, and asks known(column).</source>
        <translation>式では、列を == != &lt; &lt;= &gt; &gt;= ~（含む。スラッシュで囲むと正規表現）および in（一覧）で比較し、比較を &amp;&amp; || ! と括弧で組み合わせます。値の有無は known(column) で調べます。</translation>
    </message>
    <message>
        <source>A comparison with an unknown value is neither true nor false: &quot;af &lt; 0.01&quot; drops what has no frequency, &quot;af &lt; 0.01 ?&quot; keeps it. Frequencies are fractions from 0 to 1.</source>
        <translation>不明な値との比較は真でも偽でもありません。&quot;af &lt; 0.01&quot; は頻度のないものを落とし、&quot;af &lt; 0.01 ?&quot; は残します。頻度は0から1までの割合です。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>whose; the proband if not said</source>
        <translation>対象の人（指定がなければ発端者）</translation>
    </message>
    <message>
        <source>Record who a person is, sealed</source>
        <translation>人の身元情報を封印して記録する</translation>
    </message>
    <message>
        <source>Words of a command line are seen by other programs and kept by shells: prefer --stdin with a JSON object of name, kana, hospital_number, birth_date.</source>
        <translation>コマンド行の語は他のプログラムから見え、シェルの履歴にも残ります。--stdin を使い、name, kana, hospital_number, birth_date を持つJSONオブジェクトを渡すことをお勧めします。</translation>
    </message>
    <message>
        <source>read a JSON object from standard input</source>
        <translation>標準入力からJSONオブジェクトを読む</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>how the name is read</source>
        <translation>氏名の読み</translation>
    </message>
    <message>
        <source>the hospital&apos;s number</source>
        <translation>病院の患者番号</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Show who a person is</source>
        <translation>人の身元情報を表示する</translation>
    </message>
    <message>
        <source>VCF, VCF.gz or BCF</source>
        <translation>VCF、VCF.gz または BCF</translation>
    </message>
    <message>
        <source>Bring a file of variants into a case</source>
        <translation>バリアントのファイルを症例に取り込む</translation>
    </message>
    <message>
        <source>what a sample is: proband, mother, father, sibling, tumour, normal, other</source>
        <translation>検体の役割：proband, mother, father, sibling, tumour, normal, other</translation>
    </message>
    <message>
        <source>the family as a PED file</source>
        <translation>家系を記したPEDファイル</translation>
    </message>
    <message>
        <source>germline or somatic calls; auto finds out</source>
        <translation>生殖細胞系列か体細胞か（auto は自動判別）</translation>
    </message>
    <message>
        <source>how this site names its fields; see &quot;profile list&quot; for built-in ones</source>
        <translation>施設ごとの項目名の対応表（組み込みのものは &quot;profile list&quot; を参照）</translation>
    </message>
    <message>
        <source>where the file does not say</source>
        <translation>ファイルに記載がない場合の指定</translation>
    </message>
    <message>
        <source>Bring a family into a case</source>
        <translation>家系を症例に取り込む</translation>
    </message>
    <message>
        <source>a PED file</source>
        <translation>PEDファイル</translation>
    </message>
    <message>
        <source>Look at a file of variants without importing it</source>
        <translation>取り込まずにバリアントのファイルの内容を調べる</translation>
    </message>
    <message>
        <source>Built-in profiles of how sites name their fields</source>
        <translation>施設ごとの項目名の組み込み対応表</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>罹患</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>全バリアント</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>アレル数</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>参照ゲノム</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>バイオマーカー</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>生年</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>Files of variants</source>
        <translation>バリアントファイル</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Clinical data</source>
        <translation>臨床情報</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>適用基準</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断名</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>薬剤</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>集団頻度</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>遺伝型</translation>
    </message>
    <message>
        <source>Genotypes</source>
        <translation>遺伝型</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>患者番号</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み日時</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Keeps unknown</source>
        <translation>不明を残す</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残った件数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終操作日時</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>見解</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>被検者</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>被検者</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>表現型</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>項目対応表</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Recovery code, shown only now</source>
        <translation>復旧コード（表示は今回のみ）</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>除かれた件数</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>検体</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>評価体系</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>分類基準</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Seen in other cases</source>
        <translation>他症例での検出数</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>病期</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存件数</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Evidence levels</source>
        <translation>エビデンスレベル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>転写産物</translation>
    </message>
    <message>
        <source>Tumour content</source>
        <translation>腫瘍細胞含有割合</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>review whole-genome results in an encrypted workspace</source>
        <translation>暗号化されたワークスペースで全ゲノム解析の結果を検討する</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Everything the window of Enza can do to a case, enzactl can do too, through the same functions. Secrets come from a file or a descriptor, else they are asked for on the terminal without echo; never from the command line. Progress goes to standard error, only on a terminal. With --json, standard output is exactly one JSON value; what is not known is null; an error is an object &quot;error&quot; with code, message and where. Decision support for qualified staff: nothing applies itself.</source>
        <translation>Enzaの画面で症例に対して行える操作は、すべて同じ機能を通して enzactl でも行えます。秘密情報はファイルまたは記述子から読み、なければ端末で表示せずに尋ねます。コマンド行からは決して受け取りません。進捗は端末の場合に限り標準エラーに出力します。--json を付けると、標準出力はちょうど1つのJSON値になります。不明なものは null、エラーは code, message, where を持つオブジェクト &quot;error&quot; です。資格のある職員の判断を支援するもので、自動的に適用されるものはありません。</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>the workspace, where --workspace is not given</source>
        <translation>--workspace を指定しない場合のワークスペース</translation>
    </message>
    <message>
        <source>who is at work, where --user is not given</source>
        <translation>--user を指定しない場合の作業者</translation>
    </message>
    <message>
        <source>what the person is to the proband</source>
        <translation>発端者との続柄</translation>
    </message>
    <message>
        <source>a pseudonym, as in P1</source>
        <translation>仮名（例：P1）</translation>
    </message>
    <message>
        <source>the person&apos;s sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>does the person have the disease?</source>
        <translation>罹患しているか</translation>
    </message>
    <message>
        <source>the person&apos;s year of birth</source>
        <translation>生年</translation>
    </message>
    <message>
        <source>by id or label</source>
        <translation>IDまたは表示名</translation>
    </message>
    <message>
        <source>The people of a case</source>
        <translation>症例に属する人の一覧</translation>
    </message>
    <message>
        <source>Add a person to a case</source>
        <translation>症例に人を加える</translation>
    </message>
    <message>
        <source>Change what is known of a person</source>
        <translation>人に関する情報を変更する</translation>
    </message>
    <message>
        <source>The samples of a case</source>
        <translation>症例の検体の一覧</translation>
    </message>
    <message>
        <source>Say whose a sample is and what it is to the case</source>
        <translation>検体が誰のもので、症例でどの役割かを指定する</translation>
    </message>
    <message>
        <source>by id or by its name in the file</source>
        <translation>IDまたはファイル中の名前</translation>
    </message>
    <message>
        <source>what it is to the case</source>
        <translation>症例での役割</translation>
    </message>
    <message>
        <source>whose it is, by id or label</source>
        <translation>誰の検体か（IDまたは表示名）</translation>
    </message>
    <message>
        <source>Cascades of filters, the one that fits the case first</source>
        <translation>絞り込みセットの一覧（症例に合うものが先頭）</translation>
    </message>
    <message>
        <source>Keep a cascade under a name</source>
        <translation>絞り込みセットに名前を付けて保存する</translation>
    </message>
    <message>
        <source>what to call it</source>
        <translation>付ける名前</translation>
    </message>
    <message>
        <source>by this column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>the columns to show</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>for everybody in this workspace</source>
        <translation>このワークスペースの全員で共有</translation>
    </message>
    <message>
        <source>Remove one of your own presets</source>
        <translation>自分の絞り込みセットを削除する</translation>
    </message>
    <message>
        <source>the preset&apos;s id</source>
        <translation>絞り込みセットのID</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り%1秒</translation>
    </message>
    <message>
        <source>%1 records, %2 per second</source>
        <translation>%1レコード（毎秒%2レコード）</translation>
    </message>
    <message>
        <source>the workspace&apos;s folder; else $ENZA_WORKSPACE</source>
        <translation>ワークスペースのフォルダー（指定がなければ $ENZA_WORKSPACE）</translation>
    </message>
    <message>
        <source>who is at work; else $ENZA_USER, else the workspace&apos;s only user</source>
        <translation>作業者（指定がなければ $ENZA_USER、それもなければワークスペースの唯一の利用者）</translation>
    </message>
    <message>
        <source>read the passphrase from a file</source>
        <translation>パスフレーズをファイルから読む</translation>
    </message>
    <message>
        <source>read the passphrase from an open descriptor</source>
        <translation>パスフレーズを開いている記述子から読む</translation>
    </message>
    <message>
        <source>the second factor, for users who have a key file</source>
        <translation>鍵ファイルを持つ利用者の第二要素</translation>
    </message>
    <message>
        <source>answer with exactly one JSON value</source>
        <translation>ちょうど1つのJSON値で応答する</translation>
    </message>
    <message>
        <source>language of texts; else that of the environment</source>
        <translation>文言の言語（指定がなければ環境の言語）</translation>
    </message>
    <message>
        <source>set the clock, as in 2026-11-20T06:40:00Z; only in workspaces created with --test</source>
        <translation>時刻を設定する（例：2026-11-20T06:40:00Z）。--test で作成したワークスペースでのみ有効</translation>
    </message>
    <message>
        <source>Draw a report from the case as it is now</source>
        <translation>症例の現在の内容から報告書を作成する</translation>
    </message>
    <message>
        <source>The draft is kept in the workspace. --out lets a copy out through the gate, for review in your own institution, and the ledger says so.</source>
        <translation>下書きはワークスペースに保管します。--out を指定すると、自施設での確認のため、持ち出し管理を通して写しを出力し、台帳に記録します。</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>報告書の種類</translation>
    </message>
    <message>
        <source>language of the report; else that of the answer</source>
        <translation>報告書の言語（指定がなければ応答の言語）</translation>
    </message>
    <message>
        <source>write the PDF there as well</source>
        <translation>PDFをここにも書き出す</translation>
    </message>
    <message>
        <source>to whom, for the ledger; own institution if not said</source>
        <translation>台帳に記す相手先（指定がなければ自施設）</translation>
    </message>
    <message>
        <source>The documents of a case</source>
        <translation>症例の文書の一覧</translation>
    </message>
    <message>
        <source>The new user&apos;s passphrase: </source>
        <translation>新しい利用者のパスフレーズ: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新しいパスフレーズ: </translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>復旧コード: </translation>
    </message>
    <message>
        <source>read the new passphrase from a file</source>
        <translation>新しいパスフレーズをファイルから読む</translation>
    </message>
    <message>
        <source>read the new passphrase from an open descriptor</source>
        <translation>新しいパスフレーズを開いている記述子から読む</translation>
    </message>
    <message>
        <source>Add somebody who may open this workspace</source>
        <translation>このワークスペースを開ける利用者を加える</translation>
    </message>
    <message>
        <source>the name to log in with</source>
        <translation>ログインに使う名前</translation>
    </message>
    <message>
        <source>what the user is there for</source>
        <translation>利用者の役割</translation>
    </message>
    <message>
        <source>read the new user&apos;s passphrase from a file</source>
        <translation>新しい利用者のパスフレーズをファイルから読む</translation>
    </message>
    <message>
        <source>read the new user&apos;s passphrase from an open descriptor</source>
        <translation>新しい利用者のパスフレーズを開いている記述子から読む</translation>
    </message>
    <message>
        <source>Who may open this workspace</source>
        <translation>このワークスペースを開ける利用者の一覧</translation>
    </message>
    <message>
        <source>Shut somebody out and change the store&apos;s key</source>
        <translation>利用者を締め出し、保管庫の鍵を替える</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Change your own passphrase</source>
        <translation>自分のパスフレーズを変更する</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery code</source>
        <translation>復旧コードで新しいパスフレーズを設定する</translation>
    </message>
    <message>
        <source>read the recovery code from a file</source>
        <translation>復旧コードをファイルから読む</translation>
    </message>
    <message>
        <source>the key file, best on a medium you carry with you</source>
        <translation>鍵ファイル（携帯する媒体に置くことを推奨）</translation>
    </message>
    <message>
        <source>read the passphrase to use with it from a file; else it is the one you have</source>
        <translation>鍵ファイルと併用するパスフレーズをファイルから読む（指定がなければ現在のもの）</translation>
    </message>
    <message>
        <source>The ways in that users have</source>
        <translation>利用者ごとの解錠手段の一覧</translation>
    </message>
    <message>
        <source>by this column; else as in the file</source>
        <translation>この列で並べ替え（指定がなければファイルの順）</translation>
    </message>
    <message>
        <source>only these keys or columns, in this order; see &quot;help where&quot;</source>
        <translation>これらのキーまたは列だけを、この順で表示（&quot;help where&quot; を参照）</translation>
    </message>
    <message>
        <source>the first N rows; else all of them</source>
        <translation>先頭のN行（指定がなければすべて）</translation>
    </message>
    <message>
        <source>only how many</source>
        <translation>件数だけ</translation>
    </message>
    <message>
        <source>only what each step kept and removed</source>
        <translation>各段階で残った件数と除かれた件数だけ</translation>
    </message>
    <message>
        <source>the rows that step N removed</source>
        <translation>段階Nで除かれた行</translation>
    </message>
    <message>
        <source>The variants of a case that pass the filters</source>
        <translation>絞り込みを通過した症例のバリアント</translation>
    </message>
    <message>
        <source>Everything the file says of one variant</source>
        <translation>1つのバリアントについてファイルに記載されているすべての内容</translation>
    </message>
    <message>
        <source>Put all variants that pass aside, as one act</source>
        <translation>絞り込みを通過したバリアントを、1回の操作ですべて除外する</translation>
    </message>
    <message>
        <source>One &quot;undo&quot; brings all of them back.</source>
        <translation>&quot;undo&quot; を1回行うと、すべて元に戻ります。</translation>
    </message>
    <message>
        <source>Hand back the source file, byte for byte</source>
        <translation>元のファイルを1バイトも変えずに返却する</translation>
    </message>
    <message>
        <source>exactly the bytes that came in</source>
        <translation>取り込んだときと完全に同じバイト列</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>why it leaves; return_to_source if not said</source>
        <translation>持ち出す理由（指定がなければ return_to_source）</translation>
    </message>
    <message>
        <source>to whom, for the ledger; the source of the file if not said</source>
        <translation>台帳に記す相手先（指定がなければファイルの提供元）</translation>
    </message>
    <message>
        <source>which file, where a case has several</source>
        <translation>症例に複数のファイルがある場合の対象ファイル</translation>
    </message>
    <message>
        <source>a cascade of filters, by name or id; see &quot;preset list&quot;</source>
        <translation>絞り込みセット（名前またはID。&quot;preset list&quot; を参照）</translation>
    </message>
    <message>
        <source>one more step of the cascade; see &quot;help where&quot;</source>
        <translation>絞り込みに加える段階（&quot;help where&quot; を参照）</translation>
    </message>
    <message>
        <source>gene, HGVS, contig:position or id</source>
        <translation>遺伝子、HGVS、contig:position またはID</translation>
    </message>
    <message>
        <source>also what was put aside</source>
        <translation>除外したものも含める</translation>
    </message>
    <message>
        <source>Make a new encrypted workspace</source>
        <translation>新しい暗号化ワークスペースを作成する</translation>
    </message>
    <message>
        <source>Prints the recovery code once. Write it down and keep it apart from the computer: without the passphrase and the code nobody can open the workspace.</source>
        <translation>復旧コードを1回だけ表示します。書き留めて、コンピューターとは別の場所に保管してください。パスフレーズと復旧コードをどちらも失うと、誰もワークスペースを開けません。</translation>
    </message>
    <message>
        <source>a new or empty folder on a local disk</source>
        <translation>ローカルディスク上の新しい、または空のフォルダー</translation>
    </message>
    <message>
        <source>the first user</source>
        <translation>最初の利用者</translation>
    </message>
    <message>
        <source>the first user&apos;s role; administrator if not said</source>
        <translation>最初の利用者の役割（指定がなければ管理者）</translation>
    </message>
    <message>
        <source>for tests: --now is honoured, weak passphrases are taken</source>
        <translation>試験用：--now が有効になり、弱いパスフレーズも使える</translation>
    </message>
    <message>
        <source>for demonstration: refuses real data</source>
        <translation>実演用：実データを受け付けない</translation>
    </message>
    <message>
        <source>What this workspace is</source>
        <translation>このワークスペースの概要</translation>
    </message>
    <message>
        <source>Check every chain, signature, record and file</source>
        <translation>すべての連鎖、署名、記録、ファイルを検査する</translation>
    </message>
    <message>
        <source>Write the whole workspace into one encrypted file</source>
        <translation>ワークスペース全体を1つの暗号化ファイルに書き出す</translation>
    </message>
    <message>
        <source>the backup to write</source>
        <translation>書き出すバックアップ</translation>
    </message>
    <message>
        <source>Unpack a backup into a new folder</source>
        <translation>バックアップを新しいフォルダーに展開する</translation>
    </message>
    <message>
        <source>The restored workspace opens with the passphrases of the backup. Nothing leaves it until &quot;workspace confirm-consent&quot;.</source>
        <translation>復元したワークスペースは、バックアップ時のパスフレーズで開きます。&quot;workspace confirm-consent&quot; を行うまで、何も持ち出せません。</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>新しい、または空のフォルダー</translation>
    </message>
    <message>
        <source>Give the store, call files and blobs new keys</source>
        <translation>保管庫、バリアントファイル、保存データの鍵を新しくする</translation>
    </message>
    <message>
        <source>Say that consent is as recorded, after a restore</source>
        <translation>復元後に、同意が記録どおりであることを確認する</translation>
    </message>
    <message>
        <source>Fill an empty demo or test workspace with synthetic cases</source>
        <translation>空の実演用または試験用ワークスペースに合成症例を入れる</translation>
    </message>
    <message>
        <source>this rule set instead of the one in force</source>
        <translation>有効なものの代わりに、このルールセットを使う</translation>
    </message>
    <message>
        <source>by the rules of this day</source>
        <translation>この日の規則による</translation>
    </message>
    <message>
        <source>criteria, each with an optional strength: PM2_Supporting</source>
        <translation>判定基準。それぞれに強さを付けられる: PM2_Supporting</translation>
    </message>
    <message>
        <source>loss or gain</source>
        <translation>loss（欠失）または gain（重複）</translation>
    </message>
    <message>
        <source>Calculate a germline class from criteria, without a case</source>
        <translation>症例なしで、基準から生殖細胞系列の判定を計算する</translation>
    </message>
    <message>
        <source>Calculate an oncogenicity class from criteria, without a case</source>
        <translation>症例なしで、基準からがん原性の判定を計算する</translation>
    </message>
    <message>
        <source>Add up a copy-number sheet, without a case</source>
        <translation>症例なしで、コピー数の評価表を合計する</translation>
    </message>
    <message>
        <source>scored sections of the sheet: 2A=1 4C=0.15</source>
        <translation>評価表の項目と点数: 2A=1 4C=0.15</translation>
    </message>
    <message>
        <source>Show a rule set whole</source>
        <translation>ルールセットの全体を表示する</translation>
    </message>
    <message>
        <source>its id, or id@version</source>
        <translation>ID、または id@version</translation>
    </message>
    <message>
        <source>the case, instead of --case</source>
        <translation>症例（--case の代わり）</translation>
    </message>
    <message>
        <source>PIN of the token: </source>
        <translation>トークンの PIN: </translation>
    </message>
    <message>
        <source>Unencrypted swap in use</source>
        <translation>暗号化されていないスワップを使用中</translation>
    </message>
    <message>
        <source>the second factor, for users who have a card or token: its address, as in pkcs11:token=NAME;object=KEY?module-path=FILE</source>
        <translation>カードまたはトークンを持つ利用者の第二要素。アドレスは pkcs11:token=NAME;object=KEY?module-path=FILE の形</translation>
    </message>
    <message>
        <source>read the token&apos;s PIN from an open descriptor</source>
        <translation>トークンの PIN を開いたディスクリプターから読む</translation>
    </message>
    <message>
        <source>Passphrase to use with the second factor: </source>
        <translation>第二要素と一緒に使うパスフレーズ: </translation>
    </message>
    <message>
        <source>After &quot;user add&quot;, --passphrase-file is the new user&apos;s; yours stands before it. Prints the user&apos;s recovery code once: it gives them a new passphrase, together with an administrator.</source>
        <translation>「user add」の後の --passphrase-file は新しい利用者のもので、自分のものはその前に置きます。利用者の復旧コードを一度だけ表示します。管理者と一緒に使うと、新しいパスフレーズを設定できます。</translation>
    </message>
    <message>
        <source>The code is used with an administrator, who unlocks the workspace and names the user. Only the sole administrator&apos;s own code works alone: then no name is given, and nothing has to be unlocked.</source>
        <translation>復旧コードは管理者と一緒に使います。管理者がワークスペースを解錠し、利用者を指定します。ただ一人の管理者自身のコードだけは単独で使えます。その場合は名前を指定せず、解錠も不要です。</translation>
    </message>
    <message>
        <source>the user who lost the passphrase</source>
        <translation>パスフレーズをなくした利用者</translation>
    </message>
    <message>
        <source>Let yourself in with a passphrase and a second factor: a key file or a token</source>
        <translation>パスフレーズと第二要素(鍵ファイルまたはトークン)で解錠できるようにする</translation>
    </message>
    <message>
        <source>the address of an RSA key on a card or token, as in pkcs11:token=NAME;object=KEY?module-path=FILE</source>
        <translation>カードまたはトークンの RSA 鍵のアドレス。pkcs11:token=NAME;object=KEY?module-path=FILE の形</translation>
    </message>
    <message>
        <source>Verdicts that newer knowledge contradicts</source>
        <translation>新しい知識データと食い違う判定</translation>
    </message>
    <message>
        <source>The route says how the change may be passed on as consent stands now: recontact, clinician_only or do_not_contact.</source>
        <translation>経路（route）は、現時点の同意のもとで変更をどのように伝えてよいかを示します: recontact、clinician_only、do_not_contact のいずれかです。</translation>
    </message>
    <message>
        <source>only those without an outcome</source>
        <translation>結果が未記録のものだけ</translation>
    </message>
    <message>
        <source>Say what was done about an alert</source>
        <translation>再分類の通知に対して行ったことを記録する</translation>
    </message>
    <message>
        <source>the alert&apos;s id</source>
        <translation>再分類の通知のID</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>the second person, who signs with their own passphrase</source>
        <translation>2人目の人（自身のパスフレーズで署名する）</translation>
    </message>
    <message>
        <source>read the second person&apos;s passphrase from a file</source>
        <translation>2人目のパスフレーズをファイルから読む</translation>
    </message>
    <message>
        <source>read the second person&apos;s passphrase from an open descriptor</source>
        <translation>2人目のパスフレーズを開いている記述子から読む</translation>
    </message>
    <message>
        <source>the second person&apos;s key file, when they have one</source>
        <translation>2人目の鍵ファイル（ある場合）</translation>
    </message>
    <message>
        <source>the second person&apos;s card or token, when they have one</source>
        <translation>2人目のカードまたはトークン（ある場合）</translation>
    </message>
    <message>
        <source>read the PIN of the second person&apos;s token from an open descriptor</source>
        <translation>2人目のトークンの PIN を開いている記述子から読む</translation>
    </message>
    <message>
        <source>The second person&apos;s passphrase: </source>
        <translation>2人目のパスフレーズ: </translation>
    </message>
    <message>
        <source>take over this person&apos;s class, criteria and levels</source>
        <translation>この人の判定、基準、エビデンスレベルを採用する</translation>
    </message>
    <message>
        <source>refuse (6) when the consensus is not this version any more; 0: none yet</source>
        <translation>パネルの合意がこの版でなくなっていれば拒否する（6）。0 はまだ合意がないことを示す</translation>
    </message>
    <message>
        <source>What is not given stays as in your earlier opinion; --anew begins from nothing. Others&apos; opinions are never touched. Classes: P LP VUS LB B (germline), O LO VUS LB B (oncogenicity).

Points and classes are computed by the rule set in force, which the opinion keeps. Without --class the computed class is recorded; another one is kept beside it and needs a comment.</source>
        <translation>指定しないものは、ご自身の以前の見解のままです。--anew を付けると白紙から始めます。他の人の見解には一切影響しません。判定: P LP VUS LB B（生殖細胞系列）、O LO VUS LB B（がん原性）。

点数と判定は適用中のルールセットで算出し、そのルールセットを見解に記録します。--class がなければ算出した判定を記録します。それと異なる判定は、算出した判定と並べて記録され、コメントが必要です。</translation>
    </message>
    <message>
        <source>Every version of the panel&apos;s consensus on a finding, newest first</source>
        <translation>所見に対するパネルの合意のすべての版（新しい順）</translation>
    </message>
    <message>
        <source>Record what the panel agreed on, apart from everybody&apos;s opinions</source>
        <translation>パネルの合意を、各人の見解とは別に記録する</translation>
    </message>
    <message>
        <source>What is not given stays as in the consensus before. Who may is a matter of the role; see &quot;ruleset show permissions&quot;.</source>
        <translation>指定しないものは、以前の合意のままです。誰が記録できるかは役割によります。&quot;ruleset show permissions&quot; を参照してください。</translation>
    </message>
    <message>
        <source>criteria that were considered and not applied</source>
        <translation>検討したが適用しなかった基準</translation>
    </message>
    <message>
        <source>suggested criteria to apply, with the suggestion&apos;s strength and evidence</source>
        <translation>適用する候補の基準（候補の強さと根拠を伴う）</translation>
    </message>
    <message>
        <source>suggested criteria not to apply; the evidence is kept</source>
        <translation>適用しない候補の基準（根拠は保存する）</translation>
    </message>
    <message>
        <source>a comment on one criterion or section</source>
        <translation>1つの基準または項目についてのコメント</translation>
    </message>
    <message>
        <source>a copy-number sheet, loss or gain, and its scored sections: loss 2A=1 3B=0.45</source>
        <translation>コピー数の評価表（loss または gain）と、点数を付けた項目: loss 2A=1 3B=0.45</translation>
    </message>
    <message>
        <source>the class you give it; else the computed one</source>
        <translation>人が付ける判定（指定がなければ算出した判定）</translation>
    </message>
    <message>
        <source>the date of the source</source>
        <translation>出典の日付</translation>
    </message>
    <message>
        <source>approval or trial state, for example &quot;JP, FDA&quot;</source>
        <translation>承認または治験の状況（例: &quot;JP, FDA&quot;）</translation>
    </message>
    <message>
        <source>sensitivity or resistance</source>
        <translation>感受性または耐性</translation>
    </message>
    <message>
        <source>the trial it is about: a jRCT or NCT number</source>
        <translation>対象の治験（jRCT または NCT の番号）</translation>
    </message>
    <message>
        <source>Write what another copy of this workspace lacks into one encrypted file</source>
        <translation>このワークスペースの別の複製にない内容を、1つの暗号化ファイルに書き出す</translation>
    </message>
    <message>
        <source>A second copy is made by &quot;workspace backup&quot; and &quot;workspace restore&quot;. Only users of the workspace can read the file.</source>
        <translation>複製は &quot;workspace backup&quot; と &quot;workspace restore&quot; で作成します。ファイルを読めるのは、ワークスペースの利用者だけです。</translation>
    </message>
    <message>
        <source>the change file to write</source>
        <translation>書き出す変更ファイル</translation>
    </message>
    <message>
        <source>everything, also what the other copies are known to have</source>
        <translation>他の複製にあると分かっているものも含め、すべて</translation>
    </message>
    <message>
        <source>Take over the changes of another copy of this workspace</source>
        <translation>このワークスペースの別の複製での変更を統合する</translation>
    </message>
    <message>
        <source>a change file</source>
        <translation>変更ファイル</translation>
    </message>
    <message>
        <source>Records that two copies changed apart and nobody has decided about</source>
        <translation>2つの複製で別々に変更され、まだ決定されていない記録の一覧</translation>
    </message>
    <message>
        <source>Decide which version of a record is in force</source>
        <translation>記録のどの版を有効とするかを決定する</translation>
    </message>
    <message>
        <source>the record in conflict</source>
        <translation>競合している記録</translation>
    </message>
    <message>
        <source>the number of the version, as &quot;workspace conflicts&quot; lists it</source>
        <translation>版の番号（&quot;workspace conflicts&quot; の一覧の番号）</translation>
    </message>
    <message>
        <source>the person, by id or pseudonym; else the proband</source>
        <translation>人（IDまたは仮名。指定がなければ発端者）</translation>
    </message>
    <message>
        <source>the day it was signed; else today</source>
        <translation>署名された日（指定がなければ今日）</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>回答した人</translation>
    </message>
    <message>
        <source>Record a consent form as a person filled it in</source>
        <translation>記入された同意書を記録する</translation>
    </message>
    <message>
        <source>Items and values are the form&apos;s own; see &quot;consent forms&quot;. What it changes takes effect at once.</source>
        <translation>項目と値は様式ごとに決まっています。&quot;consent forms&quot; を参照してください。これによる変更は、直ちに有効になります。</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>the form&apos;s version</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>in which part they answered</source>
        <translation>回答者の立場</translation>
    </message>
    <message>
        <source>Record that a person takes consent back</source>
        <translation>同意の撤回を記録する</translation>
    </message>
    <message>
        <source>what is taken back</source>
        <translation>撤回する範囲</translation>
    </message>
    <message>
        <source>an item that is taken back; may be repeated</source>
        <translation>撤回する項目（繰り返し指定可）</translation>
    </message>
    <message>
        <source>Every form and withdrawal of a person, latest first</source>
        <translation>ある人の同意書と撤回のすべて（新しい順）</translation>
    </message>
    <message>
        <source>What is in force of a person, item by item</source>
        <translation>ある人について有効な同意の内容（項目別）</translation>
    </message>
    <message>
        <source>on that day; else today</source>
        <translation>その日の時点（指定がなければ今日）</translation>
    </message>
    <message>
        <source>Consent forms with their items and options</source>
        <translation>同意書の様式と、その項目・選択肢の一覧</translation>
    </message>
    <message>
        <source>in use on that day; else today</source>
        <translation>その日に使用中のもの（指定がなければ今日）</translation>
    </message>
    <message>
        <source>of the file&apos;s places; without it they are kept but not used</source>
        <translation>ファイル中の位置の参照ゲノム。指定がなければ、位置は保存するが使用しない</translation>
    </message>
    <message>
        <source>Levels of evidence and trials that imported knowledge offers for a finding</source>
        <translation>取り込んだ知識データが所見に対して示す、エビデンスレベルと治験の候補</translation>
    </message>
    <message>
        <source>By gene, alteration and tumour type, this tumour first; other tumour types are offered apart. Each says its source, its date, and why it fits. Nothing applies itself: --accept puts one into your own opinion.</source>
        <translation>遺伝子、変化、がん種をもとに、このがん種のものから順に示します。他のがん種のものは分けて示します。それぞれに出典、日付、当てはまる理由が付きます。自動的に適用されるものはありません。--accept で、1つをご自身の見解に採用します。</translation>
    </message>
    <message>
        <source>take this suggestion into your own opinion</source>
        <translation>この候補を自分の見解に採用する</translation>
    </message>
    <message>
        <source>Make a finding of a recorded biomarker</source>
        <translation>記録したバイオマーカーを所見にする</translation>
    </message>
    <message>
        <source>Bring a C-CAT result file into a case as findings</source>
        <translation>C-CAT の結果ファイルを、所見として症例に取り込む</translation>
    </message>
    <message>
        <source>CSV in CP932 or UTF-8, whole or not at all. Columns about the person are not taken into findings. Levels of evidence with their drugs are offered by &quot;finding tiers&quot;; nothing applies itself.</source>
        <translation>CP932 または UTF-8 の CSV です。全体を取り込むか、まったく取り込まないかのどちらかです。個人に関する列は所見に取り込みません。エビデンスレベルとその薬剤は、&quot;finding tiers&quot; で候補として示します。自動的に適用されるものはありません。</translation>
    </message>
    <message>
        <source>a C-CAT result file (CSV)</source>
        <translation>C-CAT の結果ファイル（CSV）</translation>
    </message>
    <message>
        <source>which patient of a file that holds several</source>
        <translation>複数の患者を含むファイルでの、対象の患者</translation>
    </message>
    <message>
        <source>Bring fusions into a case as findings</source>
        <translation>融合遺伝子を、所見として症例に取り込む</translation>
    </message>
    <message>
        <source>STAR-Fusion or Arriba table, or a VCF of breakends that names both genes</source>
        <translation>STAR-Fusion または Arriba の表、あるいは両方の遺伝子名がある切断点の VCF</translation>
    </message>
    <message>
        <source>One finding with everybody&apos;s opinions and the panel&apos;s consensus</source>
        <translation>1つの所見と、全員の見解、パネルの合意</translation>
    </message>
    <message>
        <source>Whether the genotypes fit the people; for those who may know</source>
        <translation>遺伝型が被検者と合うかどうか（閲覧を許可された人向け）</translation>
    </message>
    <message>
        <source>Inheritance from the parents, sex, relatedness, and contamination where a file says it. A check that had too few sites says so and never that it fits. The detail is sealed; &quot;case show&quot; says no more than that a check is open.</source>
        <translation>両親からの遺伝、性別、血縁関係と、ファイルに記載があれば混入を確認します。位置の数が足りない確認項目は、その旨を示し、合うとは決して示しません。詳細は封印されます。&quot;case show&quot; に示すのは、照合確認が未完了であることだけです。</translation>
    </message>
    <message>
        <source>close it with this comment, sealed like the rest</source>
        <translation>このコメントを付けて終了する（コメントも他と同じく封印）</translation>
    </message>
    <message>
        <source>Bring in a dated copy of a public source</source>
        <translation>公開情報源の、日付のある複製を取り込む</translation>
    </message>
    <message>
        <source>Whole or not at all: a refusal names file, line, field and reason, and the earlier snapshot stays in force. Records that are left out are listed with line and reason. The same bytes again give back the first snapshot.</source>
        <translation>全体を取り込むか、まったく取り込まないかのどちらかです。拒否したときはファイル、行、項目、理由を示し、以前の知識データが有効のままです。取り込まなかった記録は、行と理由とともに一覧に示します。同じ内容のファイルを再び指定すると、最初の知識データを返します。</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>情報源の種類</translation>
    </message>
    <message>
        <source>the source&apos;s files</source>
        <translation>情報源のファイル</translation>
    </message>
    <message>
        <source>which version, where the file does not say</source>
        <translation>版（ファイルに書かれていない場合）</translation>
    </message>
    <message>
        <source>which of several, such as the panel</source>
        <translation>複数あるうちのどれか（パネルなど）</translation>
    </message>
    <message>
        <source>The snapshots of outside knowledge, newest import first</source>
        <translation>取り込んだ外部の知識データの一覧（取り込みの新しい順）</translation>
    </message>
    <message>
        <source>only those of one source</source>
        <translation>1つの情報源のものだけ</translation>
    </message>
    <message>
        <source>One snapshot with what was left out of it</source>
        <translation>1つの知識データと、取り込まなかった内容</translation>
    </message>
    <message>
        <source>its id, or as assessments pin it: SOURCE@VERSION</source>
        <translation>ID、または判定に記録される形: SOURCE@VERSION</translation>
    </message>
    <message>
        <source>What differs between two snapshots of one source</source>
        <translation>同じ出典の2つの知識データの違い</translation>
    </message>
    <message>
        <source>the earlier one, by id or as SOURCE@VERSION</source>
        <translation>前の知識データ（IDまたは SOURCE@VERSION）</translation>
    </message>
    <message>
        <source>the later one</source>
        <translation>後の知識データ</translation>
    </message>
    <message>
        <source>list at most so many; 1000 if not said. The counts are whole</source>
        <translation>一覧の最大件数（指定がなければ 1000）。集計は全件による</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>採用元</translation>
    </message>
    <message>
        <source>Class by points</source>
        <translation>点数による判定</translation>
    </message>
    <message>
        <source>Class by rules</source>
        <translation>組合せ規則による判定</translation>
    </message>
    <message>
        <source>Copy-number sheet</source>
        <translation>コピー数の評価表</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>パネルの合意</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>検討した項目</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識データ</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>数えない</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>遺伝形式</translation>
    </message>
    <message>
        <source>Inheritance, unknown</source>
        <translation>遺伝形式（不明）</translation>
    </message>
    <message>
        <source>Compound with</source>
        <translation>複合ヘテロ接合の相手</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Plan a meeting of the expert panel</source>
        <translation>エキスパートパネルの開催を予定する</translation>
    </message>
    <message>
        <source>what people call it</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>when, ISO 8601</source>
        <translation>日時（ISO 8601）</translation>
    </message>
    <message>
        <source>live, or circulating from member to member</source>
        <translation>開催（live）、または構成員の間での持ち回り協議（circulating）</translation>
    </message>
    <message>
        <source>a case of the agenda, in its order</source>
        <translation>議題の症例（議題の順）</translation>
    </message>
    <message>
        <source>List planned meetings, soonest first</source>
        <translation>予定されたパネルの一覧（日時の近い順）</translation>
    </message>
    <message>
        <source>Show a meeting</source>
        <translation>パネルの開催予定を表示する</translation>
    </message>
    <message>
        <source>the id of the meeting</source>
        <translation>パネルの開催予定のID</translation>
    </message>
    <message>
        <source>List the rule sets with their dates and sources</source>
        <translation>ルールセットを、日付と出典とともに一覧にする</translation>
    </message>
    <message>
        <source>With a workspace, also those installed in it.</source>
        <translation>ワークスペースを指定すると、そこに導入されたものも示します。</translation>
    </message>
    <message>
        <source>Install a rule set of the site&apos;s own, signed by two people</source>
        <translation>施設独自のルールセットを、2人の署名で導入する</translation>
    </message>
    <message>
        <source>The set is read and checked first. It judges from its first day on; what was judged before keeps the set it used. An id and version that exist are never replaced by other content.</source>
        <translation>最初にルールセットを読み取って確認します。適用開始日から判定に使い、それ以前の判定はそのとき使ったルールセットのままです。既存のIDと版を、別の内容で置き換えることはありません。</translation>
    </message>
    <message>
        <source>the rule set, as JSON</source>
        <translation>ルールセット（JSON）</translation>
    </message>
    <message>
        <source>what the list is called</source>
        <translation>リストの名称</translation>
    </message>
    <message>
        <source>its version; else today&apos;s date</source>
        <translation>版（指定がなければ今日の日付）</translation>
    </message>
    <message>
        <source>its genes are looked at as secondary findings, or only looked up</source>
        <translation>リストの遺伝子を二次的所見として検討する（secondary）か、参照だけに使う（reference）か</translation>
    </message>
    <message>
        <source>in force from that day; else from today</source>
        <translation>その日から有効（指定がなければ今日から）</translation>
    </message>
    <message>
        <source>Secondary findings of a person, as far as that person agreed</source>
        <translation>ある人の二次的所見（本人が開示を希望した範囲）</translation>
    </message>
    <message>
        <source>While nothing is recorded, or it was declined or left open, only that is said.</source>
        <translation>回答の記録がない、希望しない、または未定の場合は、その旨だけを示します。</translation>
    </message>
    <message>
        <source>The allele fraction to expect at a tumour content</source>
        <translation>腫瘍細胞含有割合に対して期待される VAF</translation>
    </message>
    <message>
        <source>fraction of tumour cells, 0 to 1</source>
        <translation>腫瘍細胞含有割合（0～1）</translation>
    </message>
    <message>
        <source>where the variant came from and what became of the other copy</source>
        <translation>バリアントの由来と、もう一方のコピーの状態</translation>
    </message>
    <message>
        <source>Install a table of genes (CSV or TSV, UTF-8 or CP932) as a dated list</source>
        <translation>遺伝子の表（UTF-8 または CP932 の CSV・TSV）を、日付のあるリストとして導入する</translation>
    </message>
    <message>
        <source>Columns, by English or Japanese names: gene (needed), condition, category, mechanism, inheritance, criterion, onset, grade, flags, note.</source>
        <translation>列（英語名または日本語名）: gene（必須）、condition、category、mechanism、inheritance、criterion、onset、grade、flags、note。</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Gene lists, those in force first</source>
        <translation>遺伝子リストの一覧（有効なものが先）</translation>
    </message>
    <message>
        <source>One gene list with its entries</source>
        <translation>1つの遺伝子リストとその項目</translation>
    </message>
    <message>
        <source>its id, pin or name</source>
        <translation>ID、固定参照名（pin）または名称</translation>
    </message>
    <message>
        <source>What file, family and knowledge say about the criteria of a finding</source>
        <translation>所見の基準について、ファイル・家系・知識データが示すこと</translation>
    </message>
    <message>
        <source>germline or oncogenicity criteria; those that fit the call set if not said</source>
        <translation>生殖細胞系列またはがん原性の基準（指定がなければコールセットに合うもの）</translation>
    </message>
    <message>
        <source>what only a person can judge, for this answer alone: phenotype=highly_specific, parentage=confirmed, frame=lost, …; an unknown one names those there are</source>
        <translation>人にしか判断できないこと（この回答に限り使用）: phenotype=highly_specific、parentage=confirmed、frame=lost、…。未知のものを指定すると、使えるものを示す</translation>
    </message>
    <message>
        <source>Give somebody a new recovery code, printed once</source>
        <translation>新しい復旧コードを発行する（1回だけ表示）</translation>
    </message>
    <message>
        <source>Your own without more. An administrator gives another user theirs while that user is there and types their own passphrase. An earlier code no longer works.</source>
        <translation>指定がなければご自身のものです。管理者が他の利用者に発行するときは、その利用者が立ち会い、自身のパスフレーズを入力します。以前のコードは使えなくなります。</translation>
    </message>
    <message>
        <source>the user; yourself if not said</source>
        <translation>利用者（指定がなければ自分）</translation>
    </message>
    <message>
        <source>read that user&apos;s passphrase from a file</source>
        <translation>その利用者のパスフレーズをファイルから読む</translation>
    </message>
    <message>
        <source>that user&apos;s key file, when they have one</source>
        <translation>その利用者の鍵ファイル（ある場合）</translation>
    </message>
    <message>
        <source>that this model fits: de_novo, autosomal_dominant, autosomal_recessive, compound_het, x_linked or mitochondrial; with a ? after it, also where that cannot be decided</source>
        <translation>このモデルに合うこと: de_novo、autosomal_dominant、autosomal_recessive、compound_het、x_linked、mitochondrial のいずれか。後に ? を付けると、判断できない場合も含む</translation>
    </message>
    <message>
        <source>when a phenotype was first there: its id and a term of HPO&apos;s onset branch</source>
        <translation>表現型の発症時期（表現型のIDと、HPO の発症時期（Onset）の用語）</translation>
    </message>
    <message>
        <source>Find phenotype terms by words, synonyms or id</source>
        <translation>表現型の用語を、語・同義語・IDで探す</translation>
    </message>
    <message>
        <source>Japanese or English, also parts of words; katakana, hiragana, half and full width are the same. Obsolete terms name what replaces them.</source>
        <translation>日本語または英語で、語の一部でも検索できます。カタカナとひらがな、半角と全角は区別しません。廃止された用語には、代わりの用語を示します。</translation>
    </message>
    <message>
        <source>words or HP:…</source>
        <translation>語、または HP:…</translation>
    </message>
    <message>
        <source>how many terms at most; 20 if not said</source>
        <translation>用語の最大件数（指定がなければ 20）</translation>
    </message>
    <message>
        <source>Genes in the order in which a phenotype speaks for them</source>
        <translation>表現型から考えられる順に並べた遺伝子</translation>
    </message>
    <message>
        <source>Needs the ontology and gene annotations: &quot;knowledge import hpo&quot;. Genes that the phenotype cannot tell apart share a rank.</source>
        <translation>オントロジーと遺伝子の注釈が必要です: &quot;knowledge import hpo&quot;。表現型で区別できない遺伝子は同順位です。</translation>
    </message>
    <message>
        <source>how many genes at most; 100 if not said</source>
        <translation>遺伝子の最大件数（指定がなければ 100）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>the most likely cause first, by the case&apos;s phenotype, the change and inheritance; rows carry rank, score and because</source>
        <translation>症例の表現型、変化、遺伝形式をもとに、原因の可能性が高い順に並べる。行に rank、score、because が付く</translation>
    </message>
    <message>
        <source>what only a person can judge, for the suggestions; see &quot;finding suggest&quot;</source>
        <translation>候補を示すために、人にしか判断できないこと。&quot;finding suggest&quot; を参照</translation>
    </message>
    <message>
        <source>Bring phenotypes, sex, diseases and variants of a phenopacket into a case</source>
        <translation>phenopacket の表現型、性別、疾患、バリアントを症例に取り込む</translation>
    </message>
    <message>
        <source>Without --case a case of rare disease is made, called as the packet. Its variants become candidates where the case&apos;s files hold them.</source>
        <translation>--case がなければ、希少疾患の症例を、phenopacket と同じ呼び名で作成します。バリアントは、症例のファイルに含まれていれば候補になります。</translation>
    </message>
    <message>
        <source>GA4GH Phenopacket as JSON</source>
        <translation>GA4GH Phenopacket（JSON）</translation>
    </message>
    <message>
        <source>Without --limit all rows are written as they are read, however many. Frequencies are fractions. seen_in_cases counts other cases; it is null in answers of more than 50 rows unless --columns asks for it. inheritance names the models that fit, inheritance_unknown those that can be neither claimed nor refuted, for missing or doubtful genotypes or an unknown phase. Partners of compound pairs are taken among the rows that pass all other steps, and never among those put aside. Rows that name no gene have no rank and come last.</source>
        <translation>--limit がなければ、何行あっても読み込みながらすべて書き出します。頻度は割合です。seen_in_cases はほかの症例の数で、50行を超える答えでは --columns で求めない限り null です。inheritance は当てはまる遺伝形式、inheritance_unknown は遺伝型の欠損や疑い、位相の不明により肯定も否定もできない遺伝形式です。複合ヘテロ接合の相手は、ほかのすべての段階を通る行から選び、除外した行からは選びません。遺伝子名のない行には順位がなく、最後に並びます。</translation>
    </message>
    <message>
        <source>whom it is about, by id or label</source>
        <translation>対象の人(ID または表示名)</translation>
    </message>
    <message>
        <source>Write a note on a case</source>
        <translation>症例にメモを書きます</translation>
    </message>
    <message>
        <source>Psychosocial notes are encrypted to the users whose role may read them; for everybody else they do not exist. Without --text it is read from the standard input. A note is not changed later; write another one.</source>
        <translation>心理社会的なメモは、読める役割の利用者だけに暗号化されます。それ以外の人には存在しません。--text がなければ標準入力から読みます。メモは後から変更できません。別のメモを書いてください。</translation>
    </message>
    <message>
        <source>case (the default) or psychosocial</source>
        <translation>case(既定)または psychosocial</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>書く内容</translation>
    </message>
    <message>
        <source>Notes on a case, newest first</source>
        <translation>症例のメモ(新しい順)</translation>
    </message>
    <message>
        <source>only this kind</source>
        <translation>この種類だけ</translation>
    </message>
    <message>
        <source>For care: see a case&apos;s identity and psychosocial notes for a limited time</source>
        <translation>診療のため、症例の本人情報と心理社会的なメモを期限付きで見ます</translation>
    </message>
    <message>
        <source>The time is set by the rule set &quot;session-policy&quot;. Everything is journaled and listed first in the audit. It opens nothing of a person who took consent back, and no secondary finding that was declined: such an exception is an ethics committee&apos;s to make.</source>
        <translation>期限はルールセット &quot;session-policy&quot; が定めます。すべて履歴に残り、監査の最初に表示されます。同意を撤回した人のもの、および希望されなかった二次的所見は開きません。そのような例外は倫理委員会が決めることです。</translation>
    </message>
    <message>
        <source>why, in words that can be judged later</source>
        <translation>後から判断できる言葉での理由</translation>
    </message>
    <message>
        <source>End your emergency access before its time is over</source>
        <translation>期限より前に自分の緊急アクセスを終了します</translation>
    </message>
    <message>
        <source>Who used an emergency access, and why</source>
        <translation>誰が、なぜ緊急アクセスを使ったか</translation>
    </message>
    <message>
        <source>of this case only</source>
        <translation>この症例だけ</translation>
    </message>
    <message>
        <source>Which role may do what, by the permission set in force</source>
        <translation>有効な権限セットで、どの役割が何をできるか</translation>
    </message>
    <message>
        <source>A changed set is installed with &quot;ruleset install&quot;, which asks for a second person&apos;s signature; it is in force at once.</source>
        <translation>変更したセットは &quot;ruleset install&quot; で導入します。第二の人の署名が必要で、直ちに有効になります。</translation>
    </message>
    <message>
        <source>only what this role may do</source>
        <translation>この役割ができることだけ</translation>
    </message>
    <message>
        <source>What is asked of passphrases, second factors and idle sessions</source>
        <translation>パスフレーズ、第二要素、無操作時間について求められること</translation>
    </message>
    <message>
        <source>only this act, as in document.open; with a dot at the end all that begin so</source>
        <translation>この操作だけ(例: document.open)。末尾が点の場合は、それで始まるものすべて</translation>
    </message>
    <message>
        <source>only acts of this kind</source>
        <translation>この種類の操作だけ</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>この日以降</translation>
    </message>
    <message>
        <source>to this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>who takes it; else yourself</source>
        <translation>受け取る人。指定しなければ自分</translation>
    </message>
    <message>
        <source>What happened: emergency access first, then the newest</source>
        <translation>起きたこと: 緊急アクセスを先頭に、あとは新しい順</translation>
    </message>
    <message>
        <source>Check the journal&apos;s chains, signatures, records and files</source>
        <translation>履歴の連鎖、署名、データ、ファイルを検査します</translation>
    </message>
    <message>
        <source>Exit code 3 when something does not verify. That the whole workspace was turned back to an older copy shows only against an anchor or head that was kept elsewhere, or when another copy of the workspace is merged.</source>
        <translation>検証できないものがあれば終了コードは 3 です。ワークスペース全体が古い複製に戻されたことは、別の場所に保管した照合点や先頭値と比べたとき、またはワークスペースの他の複製を統合したときにのみわかります。</translation>
    </message>
    <message>
        <source>compare with this anchor (see &quot;audit anchor&quot;)</source>
        <translation>この照合点と比べます(&quot;audit anchor&quot; を参照)</translation>
    </message>
    <message>
        <source>compare with a head that was written down</source>
        <translation>書き留めておいた先頭値と比べます</translation>
    </message>
    <message>
        <source>Write down where the journal stands, signed</source>
        <translation>履歴の現在の位置を署名付きで書き出します</translation>
    </message>
    <message>
        <source>Write the journal without patient data as CSV</source>
        <translation>患者データを除いた履歴を CSV に書き出します</translation>
    </message>
    <message>
        <source>an answer; may be repeated. ITEM=VALUE:TEXT where the option asks who</source>
        <translation>回答(繰り返し可)。誰かを尋ねる選択肢では ITEM=VALUE:TEXT</translation>
    </message>
    <message>
        <source>what the proxy is to the person, as in mother</source>
        <translation>代諾者と本人との関係(例: mother)</translation>
    </message>
    <message>
        <source>of a minor who assented, in years</source>
        <translation>アセントした未成年者の年齢</translation>
    </message>
    <message>
        <source>has finished junior high school</source>
        <translation>中学校を卒業している</translation>
    </message>
    <message>
        <source>the guardian of a young person who answered alone knows</source>
        <translation>単独で回答した若年者の保護者が知っている</translation>
    </message>
    <message>
        <source>who explained it</source>
        <translation>説明した人</translation>
    </message>
    <message>
        <source>when it was explained</source>
        <translation>説明した日</translation>
    </message>
    <message>
        <source>how: paper, electronic</source>
        <translation>方法: paper、electronic</translation>
    </message>
    <message>
        <source>of the explanation, as in ja</source>
        <translation>説明に使った言語(例: ja)</translation>
    </message>
    <message>
        <source>the signed form; kept encrypted</source>
        <translation>署名済みの書式(暗号化して保管)</translation>
    </message>
    <message>
        <source>Record a notice of changed preference</source>
        <translation>意思変更申出書を記録します</translation>
    </message>
    <message>
        <source>Only the items that are named change. It takes effect at once, and what has to be done about it becomes tasks.</source>
        <translation>挙げた項目だけが変わります。直ちに有効になり、必要な対応はタスクになります。</translation>
    </message>
    <message>
        <source>It takes effect at once. What each scope means, and who has to do what by when, is said by the rule set of the kind withdrawal; see &quot;ruleset show withdrawal&quot;. What was published is named as what cannot be called back.</source>
        <translation>直ちに有効になります。各範囲の意味と、誰が何をいつまでにすべきかは、種類 withdrawal のルールセットが定めます(&quot;ruleset show withdrawal&quot; を参照)。公表済みのものは、取り戻せないものとして示されます。</translation>
    </message>
    <message>
        <source>as the person gave it</source>
        <translation>本人が述べたとおり</translation>
    </message>
    <message>
        <source>the withdrawal form that was signed</source>
        <translation>署名済みの同意撤回書</translation>
    </message>
    <message>
        <source>Write a signed form to a file, through the gate</source>
        <translation>署名済みの書式を持ち出し管理を通してファイルに書き出します</translation>
    </message>
    <message>
        <source>the id of the answers or the withdrawal it belongs to</source>
        <translation>対象の回答または撤回の ID</translation>
    </message>
    <message>
        <source>who receives it</source>
        <translation>受領者</translation>
    </message>
    <message>
        <source>Destroy what is held of a person who asked for it</source>
        <translation>求めに応じて、ある人について保有するものを消去します</translation>
    </message>
    <message>
        <source>Needs a withdrawal of the kind &quot;delete&quot;. Records, files and calls of the person are destroyed for good, here and in every copy of the workspace that merges afterwards; the journal still verifies. Look at --plan first.</source>
        <translation>種類「削除」の撤回が必要です。その人のデータ、ファイル、バリアントは、ここでも、後で統合するすべての複製でも完全に消去されます。履歴は引き続き検証できます。先に --plan で確認してください。</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>whose data, by id or pseudonym</source>
        <translation>誰のデータか(ID または仮名)</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>理由(履歴に残ります)</translation>
    </message>
    <message>
        <source>only say what would be destroyed and what stays</source>
        <translation>何が消去され、何が残るかだけを示します</translation>
    </message>
    <message>
        <source>of the program that made the results</source>
        <translation>結果を作成したプログラムの版</translation>
    </message>
    <message>
        <source>when the results were made, YYYY-MM-DD</source>
        <translation>結果の作成日(YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Bring PCGR&apos;s tiers of somatic variants into a case as findings</source>
        <translation>PCGR の体細胞バリアントの階層を所見として症例に取り込みます</translation>
    </message>
    <message>
        <source>The table SAMPLE….snvs_indels.tiers.tsv or SAMPLE….snv_indel_ann.tsv.gz, whole or not at all. Variants of the tiers 1 to 3 become findings; the others are added to findings that are there already. Tiers stay on PCGR&apos;s own scale.</source>
        <translation>表 SAMPLE….snvs_indels.tiers.tsv または SAMPLE….snv_indel_ann.tsv.gz を、全体として取り込むか拒否します。階層 1 から 3 のバリアントは所見になり、その他は既にある所見に追加されます。階層は PCGR 自身の尺度のままです。</translation>
    </message>
    <message>
        <source>PCGR&apos;s table of small variants</source>
        <translation>PCGR の小さいバリアントの表</translation>
    </message>
    <message>
        <source>Bring Exomiser&apos;s variants or genes into a case as findings</source>
        <translation>Exomiser のバリアントまたは遺伝子を所見として症例に取り込みます</translation>
    </message>
    <message>
        <source>The table PREFIX.variants.tsv or PREFIX.genes.tsv, or PREFIX.json, whole or not at all. Variants that contributed to one of the first ranks become findings with their scores and modes of inheritance; genes add theirs to findings that are there already. No class is made of them.</source>
        <translation>表 PREFIX.variants.tsv または PREFIX.genes.tsv、あるいは PREFIX.json を、全体として取り込むか拒否します。上位の順位に寄与したバリアントは、得点と遺伝形式とともに所見になります。遺伝子の結果は、既にある所見に追加されます。判定は作られません。</translation>
    </message>
    <message>
        <source>Exomiser&apos;s results (TSV or JSON)</source>
        <translation>Exomiser の結果(TSV または JSON)</translation>
    </message>
    <message>
        <source>how many ranks become findings; 10 if not said</source>
        <translation>所見にする順位の数。指定しなければ 10</translation>
    </message>
    <message>
        <source>only of this person, by id or pseudonym; may be repeated</source>
        <translation>この人だけ(ID または仮名、繰り返し可)</translation>
    </message>
    <message>
        <source>which file, when the case has several</source>
        <translation>症例に複数ある場合、どのファイルか</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>書き出す場所</translation>
    </message>
    <message>
        <source>Through the gate: what the person agreed to, who receives it and how much of the genome it tells decide. People and genes that may not be seen are not in it. What identifies by itself needs a standing agreement with the recipient and the person&apos;s consent, or a second person&apos;s signature (--approve-by). The ledger says what left before the file is there.</source>
        <translation>持ち出し管理を通します。本人の同意、受領者、ゲノムのどれだけが示されるかで決まります。見ることのできない人と遺伝子は含まれません。それだけで本人を識別できるものには、受領者との継続的な取り決めと本人の同意、または第二の人の署名(--approve-by)が必要です。ファイルができる前に、何が持ち出されるかが台帳に記されます。</translation>
    </message>
    <message>
        <source>Variants of a case as VCF, as far as they may leave</source>
        <translation>持ち出せる範囲の症例のバリアント(VCF)</translation>
    </message>
    <message>
        <source>Variants of a case as a table, as far as they may leave</source>
        <translation>持ち出せる範囲の症例のバリアント(表)</translation>
    </message>
    <message>
        <source>Signs, diagnosis and marked variants of one person as a GA4GH phenopacket</source>
        <translation>1人の徴候、診断、印を付けたバリアント(GA4GH Phenopacket)</translation>
    </message>
    <message>
        <source>What the gate would say now, without a trace</source>
        <translation>持ち出し管理が今どう答えるか(記録は残りません)</translation>
    </message>
    <message>
        <source>A refusal says whose, which item or rule it is, and what would be needed. Nothing is written to the ledger.</source>
        <translation>拒否の場合は、誰について、どの項目またはルールによるか、何が必要かを示します。台帳には何も書かれません。</translation>
    </message>
    <message>
        <source>by which way it would leave</source>
        <translation>持ち出し方法</translation>
    </message>
    <message>
        <source>whose data it holds, by id or pseudonym; may be repeated</source>
        <translation>誰のデータを含むか(ID または仮名、繰り返し可)</translation>
    </message>
    <message>
        <source>a kind of data it holds (variants, secondary_findings, …); may be repeated</source>
        <translation>含まれるデータの種類(variants、secondary_findings など、繰り返し可)</translation>
    </message>
    <message>
        <source>independent SNP loci it tells of</source>
        <translation>示される独立した SNP 座位の数</translation>
    </message>
    <message>
        <source>four-base STR loci it tells of</source>
        <translation>示される4塩基 STR 座位の数</translation>
    </message>
    <message>
        <source>it holds a whole genome</source>
        <translation>全ゲノムを含む</translation>
    </message>
    <message>
        <source>it holds a whole exome</source>
        <translation>全エクソームを含む</translation>
    </message>
    <message>
        <source>How much of a genome files tell, as individual identification codes are counted</source>
        <translation>ファイルがゲノムのどれだけを示すか(個人識別符号の数え方)</translation>
    </message>
    <message>
        <source>VCF, BCF, tables, phenopackets and other JSON, any text; compressed or not. A called genotype at a site of one base counts, also where the person has the reference; sites without a genotype do not. SNPs count as independent when they lie far enough apart, as the rule set says. Of several samples each is counted apart, and the answer is the one that tells most; several files are taken together. A file of sequencing reads is a genome.</source>
        <translation>VCF、BCF、表、Phenopacket などの JSON、テキスト全般(圧縮の有無を問いません)。1塩基の部位で判定された遺伝子型は、参照と同じ場合も数えます。遺伝子型のない部位は数えません。SNP は、ルールセットの定める距離以上離れているとき独立とみなします。複数の検体は別々に数え、最も多いものを答えとします。複数のファイルは合わせて数えます。リードのファイルはゲノムとみなします。</translation>
    </message>
    <message>
        <source>a file that is to leave</source>
        <translation>持ち出すファイル</translation>
    </message>
    <message>
        <source>a command, &quot;where&quot; for the language of filters, or a topic: &quot;topics&quot; lists them</source>
        <translation>コマンド、絞り込みの言語については &quot;where&quot;、または話題(&quot;topics&quot; で一覧)</translation>
    </message>
    <message>
        <source>every gene the variant touches by any transcript; gene is the one it is shown with</source>
        <translation>いずれかの転写産物でバリアントが触れるすべての遺伝子。gene は表示に使う遺伝子です</translation>
    </message>
    <message>
        <source>its stretch, to compare with places: region == &quot;17:43044295-43125483&quot;</source>
        <translation>占める範囲。場所との比較に使います: region == &quot;17:43044295-43125483&quot;</translation>
    </message>
    <message>
        <source>Whole or not at all: a refusal names file, line, field and reason. Without --ped and --sample, samples stay without a role and a warning says so. A file that is there already is recognised; a new version keeps the old one and all findings, and what was put aside in the old one is put aside in it too.</source>
        <translation>全体として取り込むか拒否します。拒否ではファイル、行、項目、理由を示します。--ped と --sample がなければ、検体は役割なしとなり警告します。既にあるファイルは見分けられます。新しい版では古い版とすべての所見が残り、古い版で除外したものは新しい版でも除外されます。</translation>
    </message>
    <message>
        <source>what it is called; no names of patients</source>
        <translation>題(患者の名前は書かない)</translation>
    </message>
    <message>
        <source>what happened, as far as it is known</source>
        <translation>わかっている範囲で、何が起きたか</translation>
    </message>
    <message>
        <source>what kind it is of</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>the day it became known; else today</source>
        <translation>判明した日。指定しなければ今日</translation>
    </message>
    <message>
        <source>when it happened, UTC</source>
        <translation>発生時刻(UTC)</translation>
    </message>
    <message>
        <source>why it happened</source>
        <translation>起きた理由</translation>
    </message>
    <message>
        <source>which kinds of data</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>secondary damage, or the danger of it</source>
        <translation>二次被害またはそのおそれ</translation>
    </message>
    <message>
        <source>what is done, also against recurrence</source>
        <translation>講じた措置(再発防止を含む)</translation>
    </message>
    <message>
        <source>what the persons concerned are told</source>
        <translation>本人への対応</translation>
    </message>
    <message>
        <source>whether and how it is made public</source>
        <translation>公表の有無と方法</translation>
    </message>
    <message>
        <source>persons concerned beyond those that are found</source>
        <translation>見つかった人以外に該当する人数</translation>
    </message>
    <message>
        <source>it may have been done on purpose</source>
        <translation>故意によるおそれがある</translation>
    </message>
    <message>
        <source>the data could be used to take money</source>
        <translation>財産的被害のおそれがあるデータ</translation>
    </message>
    <message>
        <source>strongly encrypted, and the key was not lost with it</source>
        <translation>強く暗号化され、鍵は一緒に失われていない</translation>
    </message>
    <message>
        <source>no medical or genetic data are concerned</source>
        <translation>診療情報や遺伝情報を含まない</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>その ID</translation>
    </message>
    <message>
        <source>all people of the workspace are concerned: a lost device, ransomware</source>
        <translation>ワークスペースの全員が該当する(端末の紛失、ランサムウェア)</translation>
    </message>
    <message>
        <source>a row of the ledger: whose data it let out; may be repeated</source>
        <translation>台帳の行: それにより持ち出されたデータの本人(繰り返し可)</translation>
    </message>
    <message>
        <source>everybody whose data this recipient was given</source>
        <translation>この受領者にデータを渡した全員</translation>
    </message>
    <message>
        <source>everybody whose case this user worked on, by the audit</source>
        <translation>監査でこの利用者が扱った症例の全員</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>everybody of this case; may be repeated</source>
        <translation>この症例の全員(繰り返し可)</translation>
    </message>
    <message>
        <source>this person, by id; may be repeated</source>
        <translation>この人(ID、繰り返し可)</translation>
    </message>
    <message>
        <source>Write down a loss, leak, mistaken disclosure or attack</source>
        <translation>紛失、漏えい、誤った開示、攻撃を記録します</translation>
    </message>
    <message>
        <source>Whether it has to be reported and by when follows from the rules of the day it became known; each duty becomes a task. Who is concerned is looked up in the ledger and the audit.</source>
        <translation>報告の要否と期限は、判明した日のルールから決まります。各義務はタスクになります。該当する人は台帳と監査から調べます。</translation>
    </message>
    <message>
        <source>Add to the facts of an incident</source>
        <translation>事故の事実を追記します</translation>
    </message>
    <message>
        <source>Incidents, open ones first</source>
        <translation>事故の一覧(未了のものが先)</translation>
    </message>
    <message>
        <source>An incident with its deadlines and the draft of the report</source>
        <translation>事故の内容、期限、報告の下書き</translation>
    </message>
    <message>
        <source>write the draft as text, through the gate</source>
        <translation>下書きを持ち出し管理を通してテキストに書き出す</translation>
    </message>
    <message>
        <source>Close an incident whose duties are done</source>
        <translation>義務を果たした事故を終了します</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Also concerns</source>
        <translation>他に関係する人</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>保存されたファイル</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>連鎖</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>消去したもの</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>連鎖の先頭</translation>
    </message>
    <message>
        <source>Sleep may write memory in the clear</source>
        <translation>休止状態でメモリーが平文で書かれることがあります</translation>
    </message>
    <message>
        <source>What left the workspace, newest first</source>
        <translation>ワークスペースから持ち出されたもの(新しい順)</translation>
    </message>
    <message>
        <source>A row is written before anything leaves. One that is not completed says so: the process ended, or was refused, before the last byte.</source>
        <translation>行は、何かが出る前に書かれます。完了していないものはそう示されます。最後の1バイトの前に、処理が終わったか拒否されたということです。</translation>
    </message>
    <message>
        <source>only what holds data of this person</source>
        <translation>この人のデータを含むものだけ</translation>
    </message>
    <message>
        <source>only what went to this recipient</source>
        <translation>この受領者に渡したものだけ</translation>
    </message>
    <message>
        <source>only what left</source>
        <translation>実際に持ち出されたものだけ</translation>
    </message>
    <message>
        <source>instead, what was received from elsewhere</source>
        <translation>代わりに、外部から受領したものを示す</translation>
    </message>
    <message>
        <source>Compare the ledger&apos;s rows with the journal</source>
        <translation>台帳の行を履歴と照合します</translation>
    </message>
    <message>
        <source>Record what was received from elsewhere</source>
        <translation>外部から受領したものを記録します</translation>
    </message>
    <message>
        <source>whose data it is; may be repeated</source>
        <translation>誰のデータか(繰り返し可)</translation>
    </message>
    <message>
        <source>from whom</source>
        <translation>誰から</translation>
    </message>
    <message>
        <source>the provider&apos;s address</source>
        <translation>提供者の住所</translation>
    </message>
    <message>
        <source>who represents the provider</source>
        <translation>提供者の代表者</translation>
    </message>
    <message>
        <source>the provider&apos;s country; JP if not said</source>
        <translation>提供者の国。指定しなければ JP</translation>
    </message>
    <message>
        <source>how the provider came by it</source>
        <translation>提供者が取得した経緯</translation>
    </message>
    <message>
        <source>which consent it was given with</source>
        <translation>どの同意に基づいて提供されたか</translation>
    </message>
    <message>
        <source>a kind of data it holds; may be repeated</source>
        <translation>含まれるデータの種類(繰り返し可)</translation>
    </message>
    <message>
        <source>how many of them</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>of the file</source>
        <translation>ファイルの SHA-256</translation>
    </message>
    <message>
        <source>the day it came; else today</source>
        <translation>受領日。指定しなければ今日</translation>
    </message>
    <message>
        <source>Write the ledger for an inspection, with the fields of Articles 29 and 30</source>
        <translation>第29条・第30条の項目を含む台帳を検査のために書き出します</translation>
    </message>
    <message>
        <source>who inspects it</source>
        <translation>検査する者</translation>
    </message>
    <message>
        <source>tsv if not said</source>
        <translation>指定しなければ tsv</translation>
    </message>
    <message>
        <source>Record a standing agreement with a recipient</source>
        <translation>受領者との継続的な取り決めを記録します</translation>
    </message>
    <message>
        <source>Under it, data that identify by themselves may go there, of people who agreed to the analysis of their genome.</source>
        <translation>これにより、ゲノム解析に同意した人について、それだけで本人を識別できるデータを渡せます。</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>the contract or approval</source>
        <translation>契約または承認</translation>
    </message>
    <message>
        <source>only for this purpose; may be repeated</source>
        <translation>この目的だけ(繰り返し可)</translation>
    </message>
    <message>
        <source>the first day; else today</source>
        <translation>最初の日。指定しなければ今日</translation>
    </message>
    <message>
        <source>the last day; else until it is ended</source>
        <translation>最後の日。指定しなければ終了するまで</translation>
    </message>
    <message>
        <source>End an agreement with a recipient</source>
        <translation>受領者との取り決めを終了します</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>取り決め</translation>
    </message>
    <message>
        <source>its last day; else yesterday</source>
        <translation>最後の日。指定しなければ昨日</translation>
    </message>
    <message>
        <source>Standing agreements with recipients</source>
        <translation>受領者との継続的な取り決め</translation>
    </message>
    <message>
        <source>The letters of a case; without a case, the kinds there are</source>
        <translation>症例の書簡。症例を指定しなければ、書簡の種類</translation>
    </message>
    <message>
        <source>Draw up a letter about one person</source>
        <translation>1人についての書簡を作成します</translation>
    </message>
    <message>
        <source>A letter for an insurer, employer or school holds neither gene, variant, test, risk nor family history of genetic results; where such a word is found anywhere in it, it is refused with the word. --include lets one in when the person asked for it, the template allows it and consent says yes. No letter holds another person&apos;s result. --out lets a copy out through the gate.</source>
        <translation>保険会社、勤務先、学校への書簡には、遺伝子、バリアント、検査、リスク、遺伝学的結果の家族歴を書きません。文中にそのような語があれば、その語を示して拒否します。--include は、本人が求め、ひな形が認め、同意がある場合に限り、その項目を入れます。他の人の結果はどの書簡にも書きません。--out は写しを持ち出し管理を通して書き出します。</translation>
    </message>
    <message>
        <source>which letter, as &quot;letter list&quot; names them</source>
        <translation>どの書簡か(&quot;letter list&quot; の名前)</translation>
    </message>
    <message>
        <source>to whom it goes</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>language of the letter; else that of the answer</source>
        <translation>書簡の言語。指定しなければ回答の言語</translation>
    </message>
    <message>
        <source>what you add</source>
        <translation>書き加える内容</translation>
    </message>
    <message>
        <source>the diagnosis as it shall stand there; else the case&apos;s</source>
        <translation>書簡に書く診断名。指定しなければ症例のもの</translation>
    </message>
    <message>
        <source>your institution, below the text</source>
        <translation>本文の下に書く所属施設</translation>
    </message>
    <message>
        <source>an item that the person asked for; may be repeated</source>
        <translation>本人が求めた項目(繰り返し可)</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>求めた人</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>求めた日</translation>
    </message>
    <message>
        <source>only tell what it would say, and what stands against it</source>
        <translation>内容と、妨げになるものだけを示す</translation>
    </message>
    <message>
        <source>what for, as the outflow policy names it: clinical_care, joint_research, third_party_provision, overseas_transfer, database_registration, person_request, legal_obligation, …</source>
        <translation>目的(持ち出し方針の名前): clinical_care、joint_research、third_party_provision、overseas_transfer、database_registration、person_request、legal_obligation など</translation>
    </message>
    <message>
        <source>what the recipient is to the institution; else as the purpose says</source>
        <translation>受領者の施設との関係。指定しなければ目的の定めによる</translation>
    </message>
    <message>
        <source>the recipient&apos;s country, two letters; JP if not said</source>
        <translation>受領者の国(2文字)。指定しなければ JP</translation>
    </message>
    <message>
        <source>abroad: what the person was told of that country&apos;s system and the recipient&apos;s measures</source>
        <translation>国外の場合: その国の制度と受領者の措置について本人に説明した内容</translation>
    </message>
    <message>
        <source>the recipient&apos;s address</source>
        <translation>受領者の住所</translation>
    </message>
    <message>
        <source>who represents the recipient</source>
        <translation>受領者の代表者</translation>
    </message>
    <message>
        <source>the law that asks for or allows it</source>
        <translation>求める、または認める法令</translation>
    </message>
    <message>
        <source>the recipient is a business</source>
        <translation>受領者は企業である</translation>
    </message>
    <message>
        <source>Everything held about one person, for that person to take home</source>
        <translation>1人について保有するすべてを、本人が持ち帰れる形にします</translation>
    </message>
    <message>
        <source>A folder with a page in plain Japanese and English, the person&apos;s own variants, signed forms and reports, machine-readable copies and a manifest with the SHA-256 of each file. Nothing of another person is in it, and secondary findings only where the person wants them. It leaves through the gate, also after a withdrawal, and the ledger says so. The folder appears at the very end; it must not exist or be empty.</source>
        <translation>平易な日本語と英語の案内ページ、本人のバリアント、署名済みの書式とレポート、機械で読める写し、各ファイルの SHA-256 の一覧を含むフォルダーです。他の人のものは含まれず、二次的所見は本人が希望する場合だけ含まれます。撤回の後でも持ち出し管理を通して渡すことができ、台帳に記されます。フォルダーは最後に現れます。存在しないか、空である必要があります。</translation>
    </message>
    <message>
        <source>the person, by id, or with --case by pseudonym</source>
        <translation>その人(ID、または --case とともに仮名)</translation>
    </message>
    <message>
        <source>the folder that is made</source>
        <translation>作成するフォルダー</translation>
    </message>
    <message>
        <source>who takes it, for the ledger; else the person</source>
        <translation>受け取る人(台帳用)。指定しなければ本人</translation>
    </message>
    <message>
        <source>only tell what would be in it</source>
        <translation>何が入るかだけを示す</translation>
    </message>
    <message>
        <source>Show or choose the predictor that PP3 and BP4 are suggested by</source>
        <translation>PP3 と BP4 を提案する予測ツールを表示または選択します</translation>
    </message>
    <message>
        <source>One calibrated predictor is chosen before anybody looks at a variant: by the rule set, or here for the whole workspace. What was accepted before keeps its words and names its predictor.</source>
        <translation>バリアントを見る前に、較正された予測ツールを1つ選びます。ルールセットによるもの、またはここでワークスペース全体に選んだものです。以前に採用されたものは、その言葉と予測ツール名のまま残ります。</translation>
    </message>
    <message>
        <source>revel, bayesdel, cadd, alphamissense; default: the rule set&apos;s own. Without it, what is in force is shown</source>
        <translation>revel、bayesdel、cadd、alphamissense、または default(ルールセットのもの)。指定しなければ現在有効なものを表示します</translation>
    </message>
    <message>
        <source>the same as --approve-passphrase-file</source>
        <translation>--approve-passphrase-file と同じ</translation>
    </message>
    <message>
        <source>the same as --approve-key-file</source>
        <translation>--approve-key-file と同じ</translation>
    </message>
    <message>
        <source>What has to be done, the earliest deadline first</source>
        <translation>すべきこと(期限の早い順)</translation>
    </message>
    <message>
        <source>only what waits for this user</source>
        <translation>この利用者を待つものだけ</translation>
    </message>
    <message>
        <source>also what is done</source>
        <translation>終わったものも</translation>
    </message>
    <message>
        <source>Finish a task with what came of it</source>
        <translation>タスクを結果とともに終了します</translation>
    </message>
    <message>
        <source>the task&apos;s id</source>
        <translation>タスクの ID</translation>
    </message>
    <message>
        <source>Make a task of one&apos;s own</source>
        <translation>自分でタスクを作ります</translation>
    </message>
    <message>
        <source>what there is to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Remove a way in: yours, or as administrator anybody&apos;s</source>
        <translation>ロック解除の方法を削除します(自分のもの、管理者は誰のものでも)</translation>
    </message>
    <message>
        <source>A lost card or key file, or the passphrase alone once there is a second factor. The only way in is not removed, nor the last second factor of a role that needs one.</source>
        <translation>紛失したカードや鍵ファイル、または第二要素を加えた後のパスフレーズ単独の方法。唯一の方法と、第二要素を必要とする役割の最後の第二要素は削除できません。</translation>
    </message>
    <message>
        <source>the way in, as &quot;user slot list&quot; names it</source>
        <translation>方法(&quot;user slot list&quot; の名前)</translation>
    </message>
    <message>
        <source>in the green genes of this imported panel, by any transcript, stretch or breakend</source>
        <translation>取り込んだこのパネルの緑の遺伝子に、いずれかの転写産物、範囲、切断点で触れる</translation>
    </message>
    <message>
        <source>a case of the agenda</source>
        <translation>議題の症例</translation>
    </message>
    <message>
        <source>Ask a user to a meeting, in one or more roles</source>
        <translation>利用者を、1つ以上の役割で会議に招集します</translation>
    </message>
    <message>
        <source>Roles are the keys of the rules in force on the meeting&apos;s day (ア, イ, …), and 主 for the attending physician or a deputy. One person may fill several.</source>
        <translation>役割は、会議の日に有効なルールのキー(ア、イ、…)と、主治医または代理を示す「主」です。1人が複数の役割を担えます。</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Record that an invited user attends</source>
        <translation>招集した利用者の出席を記録します</translation>
    </message>
    <message>
        <source>Record that a user steps back from a case, and why</source>
        <translation>利用者が症例から外れることと理由を記録します</translation>
    </message>
    <message>
        <source>why; the minutes name it</source>
        <translation>理由(議事録に載ります)</translation>
    </message>
    <message>
        <source>Record what the rules on roles ask about a meeting</source>
        <translation>会議の構成要件に関わる事実を記録します</translation>
    </message>
    <message>
        <source>whether the hospital sequences by itself</source>
        <translation>自施設でシークエンスを行うか</translation>
    </message>
    <message>
        <source>whether treatment and family history of this case were handed in beforehand</source>
        <translation>この症例の治療歴と家族歴が事前に提出されたか</translation>
    </message>
    <message>
        <source>Give your opinion on a circulating case, of its material as it is now</source>
        <translation>持ち回りの症例に、現在の資料に基づいて意見を述べます</translation>
    </message>
    <message>
        <source>whether you agree; a no or a question asks for a live meeting</source>
        <translation>同意するか。反対または質問は会議を求めることになります</translation>
    </message>
    <message>
        <source>what you object to, or ask</source>
        <translation>反対する点、または質問</translation>
    </message>
    <message>
        <source>Show which roles are filled, what is missing, and whether a case may be concluded</source>
        <translation>どの役割が満たされ、何が足りず、症例を終結できるかを示します</translation>
    </message>
    <message>
        <source>Enter a user in the panel&apos;s register</source>
        <translation>利用者をパネルの構成員名簿に入れます</translation>
    </message>
    <message>
        <source>a specialty</source>
        <translation>専門領域</translation>
    </message>
    <message>
        <source>works there full-time</source>
        <translation>常勤である</translation>
    </message>
    <message>
        <source>the hospital they belong to</source>
        <translation>所属病院</translation>
    </message>
    <message>
        <source>first day of the roles</source>
        <translation>役割の最初の日</translation>
    </message>
    <message>
        <source>last day of the roles</source>
        <translation>役割の最後の日</translation>
    </message>
    <message>
        <source>List the panel&apos;s register</source>
        <translation>パネルの構成員名簿を示します</translation>
    </message>
    <message>
        <source>compare with where the journal stood when this document was signed</source>
        <translation>この文書に署名したときの記録の位置と比べる</translation>
    </message>
    <message>
        <source>Everything is checked first; the file is taken whole or not at all, and taking it twice changes nothing. Where both copies changed one record, both versions are kept, one is in force in both copies, and the conflict is listed until somebody decides. Meetings, comments and tasks of circulations are put together instead; where both changed one value, the later one stands and &quot;combined&quot; names the other.</source>
        <translation>先にすべてを検査します。ファイルは全体を取り込むか、まったく取り込まないかのどちらかで、2回取り込んでも変わりません。両方の複製が同じ記録を変えていた場合、両方の版が残り、どちらの複製でも同じ一方が有効になり、誰かが決めるまで競合として一覧に出ます。会議、コメント、持ち回りのタスクは統合されます。同じ値を両方が変えていた場合は後のものが残り、「combined」にもう一方が示されます。</translation>
    </message>
    <message>
        <source>the id of the circulating meeting</source>
        <translation>持ち回り会議の ID</translation>
    </message>
    <message>
        <source>Send a circulating meeting to those invited: each gets a task for each case</source>
        <translation>持ち回り会議を招集した人に回付します: 症例ごとにタスクができます</translation>
    </message>
    <message>
        <source>until when, ISO 8601; else by the rule set &quot;circulation&quot;</source>
        <translation>いつまでか（ISO 8601）。省略時はルールセット「circulation」による</translation>
    </message>
    <message>
        <source>Open a circulating case: its revision, and what changed since you last read it</source>
        <translation>持ち回りの症例を開きます: 改訂と、前回読んでからの変更</translation>
    </message>
    <message>
        <source>It is written down that you have read this revision. When the case changes before you answer, &quot;panel opinion&quot; is refused until you read it again.</source>
        <translation>この改訂を読んだことが記録されます。答える前に症例が変わると、読み直すまで「panel opinion」は拒否されます。</translation>
    </message>
    <message>
        <source>Show which member has read and answered which case of a circulation</source>
        <translation>持ち回りのどの症例を誰が読み、答えたかを表示します</translation>
    </message>
    <message>
        <source>List circulations with answers outstanding after their deadline</source>
        <translation>期限を過ぎても回答が揃わない持ち回りを一覧にします</translation>
    </message>
    <message>
        <source>Plan the live meeting that decides what a circulation could not</source>
        <translation>持ち回りで結論が出なかったものを決める対面会議を予定します</translation>
    </message>
    <message>
        <source>It takes over the people, roles, recusals and facts of the circulation, and the cases somebody dissents from or asks about. The circulation can no longer close them.</source>
        <translation>持ち回りの参加者、役割、除外、資料の有無と、異議・質問のあった症例を引き継ぎます。以後、持ち回りでは終了できません。</translation>
    </message>
    <message>
        <source>what people call it; else as the circulation</source>
        <translation>会議の呼び名。省略時は持ち回りと同じ</translation>
    </message>
    <message>
        <source>a room, or the address of a video conference</source>
        <translation>部屋、またはビデオ会議のアドレス</translation>
    </message>
    <message>
        <source>a case of the circulation</source>
        <translation>持ち回りの症例</translation>
    </message>
    <message>
        <source>why; else who dissents or asks. The minutes name it</source>
        <translation>理由。省略時は異議・質問をした人。議事録に記載されます</translation>
    </message>
    <message>
        <source>List everything that waits for you, the earliest due first</source>
        <translation>あなたを待っているものすべてを、期限の早い順に一覧にします</translation>
    </message>
    <message>
        <source>case, or finding:ID, decision:ID, meeting:ID</source>
        <translation>case、または finding:ID、decision:ID、meeting:ID</translation>
    </message>
    <message>
        <source>Comment on a case, a finding, a decision or a meeting</source>
        <translation>症例、所見、決定、会議にコメントします</translation>
    </message>
    <message>
        <source>&quot;@NAME&quot; in the text mentions a user: it stands in their list of what waits for them until they answer or the thread is resolved.</source>
        <translation>文中の「@NAME」はその利用者への言及です。返信するかスレッドが解決されるまで、その人の待ち事項に表示されます。</translation>
    </message>
    <message>
        <source>the comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>a comment of the thread it answers</source>
        <translation>返信先のスレッドのコメント</translation>
    </message>
    <message>
        <source>List the threads of a case, the latest first</source>
        <translation>症例のスレッドを新しい順に一覧にします</translation>
    </message>
    <message>
        <source>only those that are not resolved</source>
        <translation>未解決のもののみ</translation>
    </message>
    <message>
        <source>Mark a thread as settled</source>
        <translation>スレッドを解決済みにします</translation>
    </message>
    <message>
        <source>a comment of the thread</source>
        <translation>スレッドのコメント</translation>
    </message>
    <message>
        <source>Order a test of a finding by another method</source>
        <translation>別法による所見の確認検査を依頼します</translation>
    </message>
    <message>
        <source>--out draws the order form and lets it out through the gate.</source>
        <translation>--out を指定すると依頼書を作成し、ゲートを通して書き出します。</translation>
    </message>
    <message>
        <source>the finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>the other method</source>
        <translation>別法</translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>依頼先</translation>
    </message>
    <message>
        <source>what is tested</source>
        <translation>検査する検体</translation>
    </message>
    <message>
        <source>language of the form; else that of the answer</source>
        <translation>依頼書の言語。省略時は応答の言語</translation>
    </message>
    <message>
        <source>write the order form there</source>
        <translation>依頼書の書き出し先</translation>
    </message>
    <message>
        <source>Record what a confirmatory test said</source>
        <translation>確認検査の結果を記録します</translation>
    </message>
    <message>
        <source>the id of the test</source>
        <translation>検査の ID</translation>
    </message>
    <message>
        <source>what the laboratory wrote</source>
        <translation>検査機関の記載</translation>
    </message>
    <message>
        <source>List the confirmatory tests of a case, newest first</source>
        <translation>症例の確認検査を新しい順に一覧にします</translation>
    </message>
    <message>
        <source>of this meeting; else the latest</source>
        <translation>この会議のもの。省略時は最新</translation>
    </message>
    <message>
        <source>Write down what the panel decides on a case</source>
        <translation>症例についてのパネルの決定を記入します</translation>
    </message>
    <message>
        <source>What is given is the whole decision; it takes the place of the one before, and signatures under that no longer stand. A recommendation is a JSON object with the keys kind (drug, trial, referral, rebiopsy, counselling, other), findings, what, trial, scheme, scale, level, reason, priority.

A recommendation that rests on a whole-genome finding is confirm_before_treatment until the result of a confirmatory test is recorded; see &quot;confirm&quot;.</source>
        <translation>指定したものが決定の全体となり、前の決定に代わります。前の決定への署名は無効になります。推奨は JSON オブジェクトで、キーは kind（drug、trial、referral、rebiopsy、counselling、other）、findings、what、trial、scheme、scale、level、reason、priority です。

全ゲノム解析の所見に基づく推奨は、確認検査の結果が記録されるまで confirm_before_treatment です。「confirm」を参照してください。</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>nothing is recommended, and why</source>
        <translation>推奨なしと、その理由</translation>
    </message>
    <message>
        <source>what becomes of a germline finding: disclose, do_not_disclose, counselling, undecided</source>
        <translation>生殖細胞系列の所見の扱い: disclose、do_not_disclose、counselling、undecided</translation>
    </message>
    <message>
        <source>nothing follows from this finding, and why</source>
        <translation>この所見への対応なしと、その理由</translation>
    </message>
    <message>
        <source>who does not agree, and with what</source>
        <translation>同意しない人と、その内容</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>refuse unless this is the version in force</source>
        <translation>これが有効な版でなければ拒否する</translation>
    </message>
    <message>
        <source>Recommendations that follow from levels of evidence recorded for the case</source>
        <translation>症例に記録されたエビデンスレベルから導かれる推奨</translation>
    </message>
    <message>
        <source>Sign a decision as the chair, or the meeting&apos;s list of decisions as a member</source>
        <translation>議長として決定に署名、または構成員として会議の決定一覧に署名します</translation>
    </message>
    <message>
        <source>With --case the chair signs that case. Without, a member signs the list of the meeting&apos;s decisions, and the chair every case and the list.</source>
        <translation>--case を指定すると議長がその症例に署名します。指定しないと、構成員は会議の決定一覧に、議長はすべての症例と一覧に署名します。</translation>
    </message>
    <message>
        <source>Close a case in this meeting; from then on its decision stays</source>
        <translation>この会議で症例を終了します。以後、決定は変わりません</translation>
    </message>
    <message>
        <source>Show what a panel decided on a case</source>
        <translation>症例についてのパネルの決定を表示します</translation>
    </message>
    <message>
        <source>Rebuild the signed decision from what is stored and compare it byte for byte</source>
        <translation>署名された決定を保存された記録から作り直し、1バイトずつ比べます</translation>
    </message>
    <message>
        <source>List what would be judged differently by the knowledge and rules of today; changes nothing</source>
        <translation>現在の知識と規則では判断が変わるものを一覧にします。何も変更しません</translation>
    </message>
    <message>
        <source>Look for earlier decisions by gene, alteration, tumour and drug</source>
        <translation>過去の決定を遺伝子、変化、腫瘍、薬剤で探します</translation>
    </message>
    <message>
        <source>Everything that is given has to fit. An alteration is written as in EGFR L858R, exon 19 deletion, EML4::ALK, amplification or TMB-H. A tumour is an OncoTree code or name and means its kinds too, where an OncoTree was imported.</source>
        <translation>指定したすべてに当てはまるものを探します。変化は EGFR L858R、exon 19 deletion、EML4::ALK、amplification、TMB-H のように書きます。腫瘍は OncoTree のコードか名前で、OncoTree を取り込んであればその下位の種類も含みます。</translation>
    </message>
    <message>
        <source>a gene</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>an alteration, with or without its gene</source>
        <translation>変化。遺伝子は省略可</translation>
    </message>
    <message>
        <source>a tumour type</source>
        <translation>腫瘍の種類</translation>
    </message>
    <message>
        <source>a part of the drug&apos;s or trial&apos;s name, or a trial&apos;s number</source>
        <translation>薬剤名・治験名の一部、または治験番号</translation>
    </message>
    <message>
        <source>only decisions that the chair signed</source>
        <translation>議長が署名した決定のみ</translation>
    </message>
    <message>
        <source>only rows that the law does not ask for any more; they stay all the same</source>
        <translation>法令の保存期間を過ぎた行のみ。行は残ります</translation>
    </message>
    <message>
        <source>the entry of the table that fits, see &quot;panel omissions&quot;</source>
        <translation>当てはまる表の項目。「panel omissions」を参照</translation>
    </message>
    <message>
        <source>why the case can do without a panel</source>
        <translation>この症例でパネルを省略できる理由</translation>
    </message>
    <message>
        <source>Write the minutes of a meeting with its list of members as a PDF, through the gate</source>
        <translation>会議の議事録と構成員一覧を PDF に書き出します。ゲートを通ります</translation>
    </message>
    <message>
        <source>As long as nothing of the meeting changes, the file is the same byte for byte. Cases that you may not see are not in it.</source>
        <translation>会議が変わらない限り、ファイルは1バイトも違わず同じです。見ることのできない症例は含まれません。</translation>
    </message>
    <message>
        <source>the PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>language of the minutes; else that of the answer</source>
        <translation>議事録の言語。省略時は応答の言語</translation>
    </message>
    <message>
        <source>the list of members and their roles alone</source>
        <translation>構成員とその役割の一覧のみ</translation>
    </message>
    <message>
        <source>Record that a case does without a panel, with a second person&apos;s signature</source>
        <translation>症例のパネル省略を、2人目の署名とともに記録します</translation>
    </message>
    <message>
        <source>Refused until a hospital has installed a table of kind &quot;panel-omission&quot; that is switched on.</source>
        <translation>病院が種類「panel-omission」の表を導入して有効にするまで拒否されます。</translation>
    </message>
    <message>
        <source>Show the table of cases that may do without a panel</source>
        <translation>パネルを省略できる症例の表を表示します</translation>
    </message>
    <message>
        <source>Record what came of a treatment that the panel recommended</source>
        <translation>パネルが推奨した治療の経過を記録します</translation>
    </message>
    <message>
        <source>The words for reasons, responses and outcomes are those of &quot;outcome words&quot;. Recording again makes the next version. The task that asks for it is finished with it.</source>
        <translation>理由、効果、転帰の用語は「outcome words」のものです。もう一度記録すると次の版になります。記録を求めるタスクはこれで終わります。</translation>
    </message>
    <message>
        <source>the id of the recommendation, as &quot;outcome list&quot; shows it</source>
        <translation>推奨の ID。「outcome list」で表示されます</translation>
    </message>
    <message>
        <source>whether it was given, or something else</source>
        <translation>投与したか、別の治療か</translation>
    </message>
    <message>
        <source>why it was not given</source>
        <translation>投与しなかった理由</translation>
    </message>
    <message>
        <source>what was given in its place</source>
        <translation>代わりに行った治療</translation>
    </message>
    <message>
        <source>line of treatment</source>
        <translation>治療ライン</translation>
    </message>
    <message>
        <source>first day of the treatment</source>
        <translation>治療の開始日</translation>
    </message>
    <message>
        <source>last day of the treatment</source>
        <translation>治療の終了日</translation>
    </message>
    <message>
        <source>best response (CR, PR, SD, PD, NE)</source>
        <translation>最良総合効果（CR、PR、SD、PD、NE）</translation>
    </message>
    <message>
        <source>an adverse event (CTCAE) with its grade</source>
        <translation>有害事象（CTCAE）と grade</translation>
    </message>
    <message>
        <source>whether the patient lives</source>
        <translation>転帰（生存・死亡）</translation>
    </message>
    <message>
        <source>of a death</source>
        <translation>死因</translation>
    </message>
    <message>
        <source>last seen alive, or died</source>
        <translation>最終生存確認日、または死亡日</translation>
    </message>
    <message>
        <source>what else is to be known</source>
        <translation>そのほかの事柄</translation>
    </message>
    <message>
        <source>List recommended treatments and what came of them</source>
        <translation>推奨された治療とその経過を一覧にします</translation>
    </message>
    <message>
        <source>only those of which nothing is recorded</source>
        <translation>記録のないもののみ</translation>
    </message>
    <message>
        <source>The words in force for reasons, responses and outcomes</source>
        <translation>理由、効果、転帰について現在有効な用語</translation>
    </message>
    <message>
        <source>Record whether a case is registered in the strategic or base cohort</source>
        <translation>症例が戦略コホートまたは基盤コホートに登録されたかを記録します</translation>
    </message>
    <message>
        <source>which cohort</source>
        <translation>コホート</translation>
    </message>
    <message>
        <source>registered if not said</source>
        <translation>省略時は登録済み</translation>
    </message>
    <message>
        <source>of the registration; today if not said</source>
        <translation>登録日。省略時は今日</translation>
    </message>
    <message>
        <source>why declined or not eligible</source>
        <translation>辞退または対象外の理由</translation>
    </message>
    <message>
        <source>List registrations in cohorts</source>
        <translation>コホートへの登録を一覧にします</translation>
    </message>
    <message>
        <source>How many eligible cases are registered in each cohort</source>
        <translation>対象症例のうち各コホートに登録された割合</translation>
    </message>
    <message>
        <source>language of the pages; else that of the answer</source>
        <translation>ページの言語。省略時は応答の言語</translation>
    </message>
    <message>
        <source>an invited member</source>
        <translation>招集された構成員</translation>
    </message>
    <message>
        <source>write the PDF there</source>
        <translation>PDF の書き出し先</translation>
    </message>
    <message>
        <source>only tell which cases it would hold; nothing leaves</source>
        <translation>含まれる症例を示すだけで、何も書き出しません</translation>
    </message>
    <message>
        <source>One case on one page: question, history, findings, drugs and trials, earlier cases, open points</source>
        <translation>1症例を1ページに: 検討事項、病歴、所見、薬剤と治験、過去の症例、未解決の点</translation>
    </message>
    <message>
        <source>Put together from what is stored; nothing has to be typed. Without --out the page is the answer; with it, a PDF of one A4 page leaves through the gate, which says how much it had to shorten. Names and hospital numbers are not on it.</source>
        <translation>保存された内容からまとめるので、入力は不要です。--out がなければ内容を表示し、あれば A4 1ページの PDF をゲートを通して書き出します。縮めた分量も示します。氏名や診療番号は載りません。</translation>
    </message>
    <message>
        <source>who receives it; else yourself</source>
        <translation>受け取る人。省略時は自分</translation>
    </message>
    <message>
        <source>The briefings of a meeting for one invited member, in one file</source>
        <translation>招集された1人の構成員のための、会議の症例概要を1つのファイルに</translation>
    </message>
    <message>
        <source>Cases that the member may not see or stepped back from are not in it. A case that the gate refuses is left out, and the index names it with the reason.</source>
        <translation>その構成員が見ることのできない症例、審議から外れた症例は含まれません。ゲートが拒否した症例は除かれ、索引に理由とともに示されます。</translation>
    </message>
    <message>
        <source>the hospital that holds it</source>
        <translation>主催する病院</translation>
    </message>
    <message>
        <source>the user who leads it; else who plans it</source>
        <translation>議長となる利用者。省略時は会議を予定した人</translation>
    </message>
    <message>
        <source>until when opinions of a circulation are due</source>
        <translation>持ち回りの意見の期限</translation>
    </message>
    <message>
        <source>planned for each case</source>
        <translation>症例ごとの予定時間</translation>
    </message>
    <message>
        <source>which round of these cases it is</source>
        <translation>これらの症例の回</translation>
    </message>
    <message>
        <source>the circulation that this live meeting decides</source>
        <translation>この対面会議で決定する持ち回り</translation>
    </message>
    <message>
        <source>they do not attend after all</source>
        <translation>欠席に変更</translation>
    </message>
    <message>
        <source>it was entered by mistake</source>
        <translation>誤って入力したため</translation>
    </message>
    <message>
        <source>Change what is planned for a meeting</source>
        <translation>会議の予定を変更します</translation>
    </message>
    <message>
        <source>the user who leads it; empty: who planned it</source>
        <translation>議長となる利用者。空の場合は会議を予定した人</translation>
    </message>
    <message>
        <source>until when opinions of a circulation are due, or &quot;none&quot;</source>
        <translation>持ち回りの意見の期限、または「none」</translation>
    </message>
    <message>
        <source>Change the agenda of a meeting</source>
        <translation>会議の議題を変更します</translation>
    </message>
    <message>
        <source>--minutes, --round and --hospital are about the cases added, or about --case. With --order, name every case of the agenda.</source>
        <translation>--minutes、--round、--hospital は、追加する症例、または --case の症例についてのものです。--order には議題のすべての症例を並べます。</translation>
    </message>
    <message>
        <source>a case to put at the end</source>
        <translation>最後に加える症例</translation>
    </message>
    <message>
        <source>a case to take off</source>
        <translation>外す症例</translation>
    </message>
    <message>
        <source>all cases, in their new order</source>
        <translation>新しい順序のすべての症例</translation>
    </message>
    <message>
        <source>planned for it; 0: none</source>
        <translation>予定時間。0 は予定なし</translation>
    </message>
    <message>
        <source>which round of this case it is</source>
        <translation>この症例の回</translation>
    </message>
    <message>
        <source>the hospital that asks for it</source>
        <translation>依頼元の病院</translation>
    </message>
    <message>
        <source>Enter somebody who listens and fills no role</source>
        <translation>聴講するだけで役割をもたない人を登録します</translation>
    </message>
    <message>
        <source>who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>why they are there</source>
        <translation>陪席の理由</translation>
    </message>
    <message>
        <source>they are no guest after all</source>
        <translation>陪席者から外す</translation>
    </message>
    <message>
        <source>Take back an invitation</source>
        <translation>招集を取り消します</translation>
    </message>
    <message>
        <source>Begin a meeting</source>
        <translation>会議を開始します</translation>
    </message>
    <message>
        <source>End a meeting</source>
        <translation>会議を終了します</translation>
    </message>
    <message>
        <source>Write the invitation as a calendar file, without patient data</source>
        <translation>患者情報を含まないカレンダーファイルとして招集状を書き出します</translation>
    </message>
    <message>
        <source>who receives it; else those invited</source>
        <translation>受け取る人。省略時は招集された人</translation>
    </message>
    <message>
        <source>Count a year of the panel for the hospital&apos;s status report</source>
        <translation>病院の現況報告のために、パネルの1年を集計します</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>from April of that year to March of the next</source>
        <translation>その年の4月から翌年3月まで</translation>
    </message>
    <message>
        <source>write it as a table without patient data (tab-separated)</source>
        <translation>患者情報を含まない表（タブ区切り）として書き出す</translation>
    </message>
    <message>
        <source>who receives the table; else you</source>
        <translation>表を受け取る人。省略時は自分</translation>
    </message>
    <message>
        <source>the hospital that asks for the panel</source>
        <translation>パネルを依頼する病院</translation>
    </message>
    <message>
        <source>when it came in; else today</source>
        <translation>受領日。省略時は今日</translation>
    </message>
    <message>
        <source>the hospital that holds the panel, where it is another</source>
        <translation>パネルを主催する病院（別の場合）</translation>
    </message>
    <message>
        <source>who asks there</source>
        <translation>依頼元の担当者</translation>
    </message>
    <message>
        <source>the fee, a key of the rule set &quot;billing-reasons&quot; (D006-19, B011-5, …)</source>
        <translation>算定区分。ルールセット「billing-reasons」のキー（D006-19、B011-5 など）</translation>
    </message>
    <message>
        <source>the id of the referral</source>
        <translation>依頼の ID</translation>
    </message>
    <message>
        <source>Record which hospital asks the panel for a case</source>
        <translation>どの病院が症例のパネルを依頼しているかを記録します</translation>
    </message>
    <message>
        <source>Change a referral</source>
        <translation>依頼を変更します</translation>
    </message>
    <message>
        <source>Say of an item of the intake checklist that it is there</source>
        <translation>受付の確認項目が揃ったことを記録します</translation>
    </message>
    <message>
        <source>What the case holds already counts by itself: its state is &quot;derived&quot;.</source>
        <translation>症例にあるものは自動で数え、状態は「derived」となります。</translation>
    </message>
    <message>
        <source>an item of the rule set &quot;intake-checklist&quot;</source>
        <translation>ルールセット「intake-checklist」の項目</translation>
    </message>
    <message>
        <source>it is not needed for this case; say why in --note</source>
        <translation>この症例では不要。理由を --note に書きます</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>記録を取り消す</translation>
    </message>
    <message>
        <source>List referrals, the latest first</source>
        <translation>依頼を新しい順に一覧にします</translation>
    </message>
    <message>
        <source>only those that lack something</source>
        <translation>不備のあるもののみ</translation>
    </message>
    <message>
        <source>Show a referral with its checklist</source>
        <translation>依頼とその確認項目を表示します</translation>
    </message>
    <message>
        <source>Passphrase of the PKCS#12 file: </source>
        <translation>PKCS#12 ファイルのパスフレーズ: </translation>
    </message>
    <message>
        <source>Sign a document</source>
        <translation>文書に署名します</translation>
    </message>
    <message>
        <source>The first signature makes a draft final. A document that is out of date is not signed: draft it again. Timestamps and proofs that certificates were in force are added where the rule set &quot;signing&quot; names services.</source>
        <translation>最初の署名で下書きが確定します。内容が古い文書には署名しません。下書きを作り直してください。ルールセット「signing」にサービスがあれば、タイムスタンプと証明書の有効性の証明が加わります。</translation>
    </message>
    <message>
        <source>id of the document</source>
        <translation>文書の ID</translation>
    </message>
    <message>
        <source>key and certificate in a file (.p12, .pfx)</source>
        <translation>鍵と証明書のファイル（.p12、.pfx）</translation>
    </message>
    <message>
        <source>read that file&apos;s passphrase from a file; else it is asked for</source>
        <translation>ファイルのパスフレーズをファイルから読む。省略時は入力を求めます</translation>
    </message>
    <message>
        <source>read it from this descriptor</source>
        <translation>パスフレーズを記述子から読む</translation>
    </message>
    <message>
        <source>a key on a card: pkcs11:token=NAME;object=KEY?module-path=FILE</source>
        <translation>カードの鍵: pkcs11:token=NAME;object=KEY?module-path=FILE</translation>
    </message>
    <message>
        <source>read the card&apos;s PIN from this descriptor; else it is asked for</source>
        <translation>カードの PIN を記述子から読む。省略時は入力を求めます</translation>
    </message>
    <message>
        <source>certificates (PEM) of a card that holds only keys</source>
        <translation>鍵だけのカードのための証明書（PEM）</translation>
    </message>
    <message>
        <source>Draw the next revision of a signed document</source>
        <translation>署名済みの文書の次の改訂を作成します</translation>
    </message>
    <message>
        <source>Reason, date and a link to the original are printed on it. Until it is signed the original stays in force.</source>
        <translation>理由、日付、元の文書への参照が印刷されます。署名されるまで元の文書が有効です。</translation>
    </message>
    <message>
        <source>why; printed on the new one</source>
        <translation>理由。新しい文書に印刷されます</translation>
    </message>
    <message>
        <source>Check the signatures of a PDF, or the code printed on a document</source>
        <translation>PDF の署名、または文書に印刷されたコードを検証します</translation>
    </message>
    <message>
        <source>Any PDF. Exit code 3 when a signature does not hold or nobody trusted vouches for it, 5 for what is neither signed nor known here. &quot;newer&quot; is the signed document that takes its place.</source>
        <translation>任意の PDF。署名が有効でないか、信頼できる発行者の保証がない場合の終了コードは 3、署名がなくここにもない場合は 5 です。「newer」は後継の署名済み文書です。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>as scanned, or typed from the foot of the first page</source>
        <translation>読み取ったもの、または1ページ目の下端から入力したもの</translation>
    </message>
    <message>
        <source>Enter how this workspace and the platform know each other</source>
        <translation>このワークスペースとプラットフォームの接続を登録します</translation>
    </message>
    <message>
        <source>Kept encrypted to those who may use it, in this copy of the workspace only. The passphrase of the PKCS#12 file is read from --pin-fd, else asked for. &quot;sync check&quot; says whether it works.</source>
        <translation>使用できる人だけが読めるよう暗号化し、この複製だけに保管します。PKCS#12 ファイルのパスフレーズは --pin-fd から読むか、入力を求めます。つながるかどうかは「sync check」で確かめます。</translation>
    </message>
    <message>
        <source>base address of the FHIR server, https://…</source>
        <translation>FHIR サーバーのベースアドレス（https://…）</translation>
    </message>
    <message>
        <source>certificates of the authorities it may be certified by, PEM</source>
        <translation>プラットフォームを認証する認証局の証明書（PEM）</translation>
    </message>
    <message>
        <source>revocation lists of these authorities, PEM</source>
        <translation>これらの認証局の失効リスト（PEM）</translation>
    </message>
    <message>
        <source>only a server with this public key, base64</source>
        <translation>この公開鍵をもつサーバーのみ（base64）</translation>
    </message>
    <message>
        <source>the server has to send the status of its certificate</source>
        <translation>サーバーに証明書の状態の提示を求める</translation>
    </message>
    <message>
        <source>this workspace&apos;s certificate and key, PKCS#12</source>
        <translation>このワークスペースの証明書と鍵（PKCS#12）</translation>
    </message>
    <message>
        <source>who gives access tokens</source>
        <translation>アクセストークンの発行者</translation>
    </message>
    <message>
        <source>as whom it knows this workspace</source>
        <translation>発行者でのこのワークスペースの ID</translation>
    </message>
    <message>
        <source>the key that signs for it, PEM</source>
        <translation>署名に使う鍵（PEM）</translation>
    </message>
    <message>
        <source>the key&apos;s id there</source>
        <translation>その鍵の ID</translation>
    </message>
    <message>
        <source>http://HOST:PORT to go through</source>
        <translation>経由するプロキシ http://HOST:PORT</translation>
    </message>
    <message>
        <source>Try the connection step by step and say what is wrong</source>
        <translation>接続を段階ごとに試し、問題を示します</translation>
    </message>
    <message>
        <source>Nothing about anybody is sent. Exit code 7 when a step fails.</source>
        <translation>誰についての情報も送信しません。どれかの段階で失敗すると終了コードは 7 です。</translation>
    </message>
    <message>
        <source>The connection as it was entered, without its secrets</source>
        <translation>登録された接続。秘密は表示しません</translation>
    </message>
    <message>
        <source>Give a task to one user, or back to whoever may do it</source>
        <translation>タスクを1人の利用者に割り当てる、または担当できる人全員に戻します</translation>
    </message>
    <message>
        <source>who does it; without it, whoever may</source>
        <translation>担当者。省略時は担当できる人</translation>
    </message>
    <message>
        <source>who does it; else whoever may</source>
        <translation>担当者。省略時は担当できる人</translation>
    </message>
    <message>
        <source>stages that ended on this day or later</source>
        <translation>この日以降に終わった区間</translation>
    </message>
    <message>
        <source>stages that ended on this day or earlier</source>
        <translation>この日までに終わった区間</translation>
    </message>
    <message>
        <source>only cases of this kind</source>
        <translation>この種類の症例のみ</translation>
    </message>
    <message>
        <source>How long a case, or all cases, took from stage to stage</source>
        <translation>1症例または全症例の、区間ごとの日数</translation>
    </message>
    <message>
        <source>Days of 24 hours, without pauses. With --case the stages of one case; else the median and the 90th percentile of each stage over the cases that ended it, by month too, and what is overdue now.</source>
        <translation>24時間単位で、停止期間を除きます。--case を指定するとその症例の区間、指定しないと、各区間を終えた症例の中央値と90パーセンタイル、その月別の値、現在の期限超過を示します。</translation>
    </message>
    <message>
        <source>of all cases; so it is without --case too</source>
        <translation>全症例。--case がなければ指定しなくても同じです</translation>
    </message>
    <message>
        <source>Record when something happened elsewhere: the sample was taken, the sequence arrived</source>
        <translation>外部で起きたことの日時を記録します: 検体の採取、配列データの受領など</translation>
    </message>
    <message>
        <source>What happens in Enza is known by itself and cannot be typed.</source>
        <translation>Enza での操作は自動で記録され、入力できません。</translation>
    </message>
    <message>
        <source>as the turnaround rules call it, as in sample</source>
        <translation>TAT の規則での呼び名（sample など）</translation>
    </message>
    <message>
        <source>a date, or a time in UTC</source>
        <translation>日付、または UTC の時刻</translation>
    </message>
    <message>
        <source>where that is known from</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Stop the clock of a case</source>
        <translation>症例の時計を止めます</translation>
    </message>
    <message>
        <source>why the time does not count</source>
        <translation>時間を数えない理由</translation>
    </message>
    <message>
        <source>Let the clock of a case run again</source>
        <translation>症例の時計を再開します</translation>
    </message>
    <message>
        <source>Write the summary as a table without patient data</source>
        <translation>患者情報を含まない表としてまとめを書き出します</translation>
    </message>
    <message>
        <source>A tumour–normal case and a trio, the same every time; colleagues who unlock with the passphrase that is answered, and a planned meeting. Consent is recorded of everybody on the current forms: nothing goes to companies or abroad, and the trio&apos;s father wants to know no secondary findings.</source>
        <translation>腫瘍・正常ペアの1症例とトリオ1組（毎回同じ内容）、応答に示すパスフレーズでロックを解除できる同僚、予定された会議。全員の現行様式での同意が記録されています。企業や国外への提供はなく、トリオの父は二次的所見の開示を希望していません。</translation>
    </message>
    <message>
        <source>The family of a case</source>
        <translation>症例の家系</translation>
    </message>
    <message>
        <source>Where nobody drew it yet, what the persons of the case give (drawn_yet is false). What a case holds of a relative is in &quot;results&quot;, only if that person agreed that relatives are told.</source>
        <translation>まだ作成されていない場合は、症例の人の記録から作ったものです（drawn_yet は false）。症例にある親族の結果は、血縁者への情報提供に本人が同意している場合だけ「results」に入ります。</translation>
    </message>
    <message>
        <source>Draw or change the family of a case</source>
        <translation>症例の家系を作成または変更します</translation>
    </message>
    <message>
        <source>From a file as &quot;pedigree show&quot; writes it (&quot;-&quot;: standard input), or by words as they are said: --add &quot;3 brothers, 2 affected&quot;, --add &quot;paternal grandmother breast cancer 45&quot;. Words that are not understood are named with their place, and nothing changes.</source>
        <translation>「pedigree show」が書き出す形のファイル（「-」は標準入力）、または言葉で: --add &quot;3人の兄弟 2人罹患&quot;、--add &quot;父方祖母 乳がん 45歳&quot;。解釈できない語は位置とともに示し、何も変えません。</translation>
    </message>
    <message>
        <source>the whole family as JSON</source>
        <translation>家系全体（JSON）</translation>
    </message>
    <message>
        <source>relatives in English or Japanese; may be repeated</source>
        <translation>親族。日本語または英語。繰り返せます</translation>
    </message>
    <message>
        <source>whose relatives they are; the proband&apos;s if not said</source>
        <translation>誰の親族か。省略時は発端者</translation>
    </message>
    <message>
        <source>take somebody out; may be repeated</source>
        <translation>この人を外す。繰り返せます</translation>
    </message>
    <message>
        <source>what the family is called</source>
        <translation>家系の呼び名</translation>
    </message>
    <message>
        <source>who told it</source>
        <translation>聴取相手</translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation>情報の確かさ</translation>
    </message>
    <message>
        <source>another case that shares the family</source>
        <translation>家系を共有する別の症例</translation>
    </message>
    <message>
        <source>who --of is there, by id or pseudonym</source>
        <translation>その症例での --of の人（ID または仮名）</translation>
    </message>
    <message>
        <source>Read a family from PED, CanRisk (1 to 4), Phenopacket Family or FHIR FamilyMemberHistory</source>
        <translation>家系を PED、CanRisk（1〜4）、Phenopacket Family、FHIR FamilyMemberHistory から読み込みます</translation>
    </message>
    <message>
        <source>Whole or not at all; a refusal names line and field. A family that was drawn before is replaced; undo brings it back.</source>
        <translation>全体を読み込むか、まったく読み込まないかのどちらかです。拒否するときは行と項目を示します。作成済みの家系は置き換えられ、「undo」で戻せます。</translation>
    </message>
    <message>
        <source>what it is; told by the file if not said</source>
        <translation>種類。省略時はファイルから判断</translation>
    </message>
    <message>
        <source>Read a family from a pedigree file of CanRisk, versions 1 to 4</source>
        <translation>CanRisk（版1〜4）の家系ファイルから家系を読み込みます</translation>
    </message>
    <message>
        <source>Without --case a case is made that is called as the family.</source>
        <translation>--case がなければ、家系の名前の症例を作ります。</translation>
    </message>
    <message>
        <source>a file that begins with ##CanRisk</source>
        <translation>##CanRisk で始まるファイル</translation>
    </message>
    <message>
        <source>Write the family of a case to a file</source>
        <translation>症例の家系をファイルに書き出します</translation>
    </message>
    <message>
        <source>Through the gate. Without --purpose it is for the own record. What the format has no place for is told in left_out.</source>
        <translation>ゲートを通ります。--purpose がなければ自院の記録のためです。形式に入らないものは left_out に示します。</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>1 to 4; that of the file it came from, else 4</source>
        <translation>1〜4。省略時は元のファイルの版、なければ 4</translation>
    </message>
    <message>
        <source>How the family is laid out on the page</source>
        <translation>ページ上の家系図の配置</translation>
    </message>
    <message>
        <source>A calculator without a case. Probabilities are written as 2/3, 0.95 or 95%; everything is calculated in exact fractions, and each step is shown.</source>
        <translation>症例なしの計算機です。確率は 2/3、0.95、95% のように書きます。すべて正確な分数で計算し、各段階を示します。</translation>
    </message>
    <message>
        <source>share of carriers that a test finds whose result was negative</source>
        <translation>陰性だった検査が見つける保因者の割合</translation>
    </message>
    <message>
        <source>Probability of carrying an autosomal recessive illness</source>
        <translation>常染色体潜性（劣性）疾患の保因者である確率</translation>
    </message>
    <message>
        <source>what the person is to somebody who is ill; a healthy sibling if not said</source>
        <translation>発症者との関係。省略時は健康なきょうだい</translation>
    </message>
    <message>
        <source>probability before anything else, instead of the relation&apos;s</source>
        <translation>関係から求める値の代わりの事前確率</translation>
    </message>
    <message>
        <source>share of carriers in the population</source>
        <translation>一般集団の保因者の割合</translation>
    </message>
    <message>
        <source>healthy children with a partner who carries it</source>
        <translation>保因者であるパートナーとの健康な子の数</translation>
    </message>
    <message>
        <source>probability that the partner carries it: the risk of a child is told too</source>
        <translation>パートナーが保因者である確率。子のリスクも示します</translation>
    </message>
    <message>
        <source>Probability that a woman carries an X-linked illness, given her healthy sons</source>
        <translation>健康な息子がいる女性が X連鎖疾患の保因者である確率</translation>
    </message>
    <message>
        <source>healthy sons</source>
        <translation>健康な息子の数</translation>
    </message>
    <message>
        <source>probability before; 1/2, of a carrier&apos;s daughter, if not said</source>
        <translation>事前確率。省略時は 1/2（保因者の娘）</translation>
    </message>
    <message>
        <source>Probability of carrying an autosomal dominant illness without signs at an age</source>
        <translation>ある年齢で症状のない人が常染色体顕性（優性）疾患の原因を受け継いでいる確率</translation>
    </message>
    <message>
        <source>probability before; 1/2, of an ill parent&apos;s child, if not said</source>
        <translation>事前確率。省略時は 1/2（発症した親の子）</translation>
    </message>
    <message>
        <source>share of carriers who show it by that age</source>
        <translation>その年齢までに症状が出る保因者の割合</translation>
    </message>
    <message>
        <source>penetrance by age, ages rising</source>
        <translation>年齢別の浸透率（年齢は昇順）</translation>
    </message>
    <message>
        <source>the person&apos;s age, for the table</source>
        <translation>表のための本人の年齢</translation>
    </message>
    <message>
        <source>Probability that is left after a negative test</source>
        <translation>陰性の検査結果のあとに残る確率</translation>
    </message>
    <message>
        <source>probability before; 2/3, of a healthy sibling, if not said</source>
        <translation>事前確率。省略時は 2/3（健康なきょうだい）</translation>
    </message>
    <message>
        <source>compare with the anchors that the platform keeps</source>
        <translation>プラットフォームが保管する照合点と比べる</translation>
    </message>
    <message>
        <source>Kept elsewhere: in a file, or on the platform. It holds ids, numbers and hashes only.</source>
        <translation>別の場所に保管します: ファイル、またはプラットフォーム。ID、番号、ハッシュだけを含みます。</translation>
    </message>
    <message>
        <source>keep it on the platform</source>
        <translation>プラットフォームに保管する</translation>
    </message>
    <message>
        <source>who takes the file; else yourself</source>
        <translation>ファイルを受け取る人。省略時は自分</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Gene</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>Gene ID</source>
        <translation>遺伝子ID</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>転写産物</translation>
    </message>
    <message>
        <source>MANE</source>
        <translation>MANE</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>HGVS c.</source>
        <translation>HGVS c.</translation>
    </message>
    <message>
        <source>HGVS p.</source>
        <translation>HGVS p.</translation>
    </message>
    <message>
        <source>Exon</source>
        <translation>エクソン</translation>
    </message>
    <message>
        <source>Intron</source>
        <translation>イントロン</translation>
    </message>
    <message>
        <source>Biotype</source>
        <translation>バイオタイプ</translation>
    </message>
    <message>
        <source>gnomAD</source>
        <translation>gnomAD</translation>
    </message>
    <message>
        <source>gnomAD exomes</source>
        <translation>gnomADエクソーム</translation>
    </message>
    <message>
        <source>gnomAD genomes</source>
        <translation>gnomADゲノム</translation>
    </message>
    <message>
        <source>gnomAD East Asian</source>
        <translation>gnomAD東アジア</translation>
    </message>
    <message>
        <source>gnomAD grpmax FAF</source>
        <translation>gnomAD grpmax FAF</translation>
    </message>
    <message>
        <source>1000 Genomes</source>
        <translation>1000 Genomes</translation>
    </message>
    <message>
        <source>1000 Genomes East Asian</source>
        <translation>1000 Genomes東アジア</translation>
    </message>
    <message>
        <source>ExAC</source>
        <translation>ExAC</translation>
    </message>
    <message>
        <source>ToMMo</source>
        <translation>ToMMo</translation>
    </message>
    <message>
        <source>HGVD</source>
        <translation>HGVD</translation>
    </message>
    <message>
        <source>TogoVar</source>
        <translation>TogoVar</translation>
    </message>
    <message>
        <source>NCBN</source>
        <translation>NCBN</translation>
    </message>
    <message>
        <source>SweGen</source>
        <translation>SweGen</translation>
    </message>
    <message>
        <source>In-house frequency</source>
        <translation>施設内頻度</translation>
    </message>
    <message>
        <source>In-house count</source>
        <translation>施設内件数</translation>
    </message>
    <message>
        <source>ClinVar ID</source>
        <translation>ClinVar ID</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>ClinVar review status</source>
        <translation>ClinVarレビュー状況</translation>
    </message>
    <message>
        <source>COSMIC</source>
        <translation>COSMIC</translation>
    </message>
    <message>
        <source>dbSNP</source>
        <translation>dbSNP</translation>
    </message>
    <message>
        <source>REVEL</source>
        <translation>REVEL</translation>
    </message>
    <message>
        <source>CADD (phred)</source>
        <translation>CADD (phred)</translation>
    </message>
    <message>
        <source>AlphaMissense</source>
        <translation>AlphaMissense</translation>
    </message>
    <message>
        <source>SpliceAI (max Δ)</source>
        <translation>SpliceAI（最大Δ）</translation>
    </message>
    <message>
        <source>BayesDel (no AF)</source>
        <translation>BayesDel（AFなし）</translation>
    </message>
    <message>
        <source>SIFT</source>
        <translation>SIFT</translation>
    </message>
    <message>
        <source>PolyPhen</source>
        <translation>PolyPhen</translation>
    </message>
    <message>
        <source>GERP++</source>
        <translation>GERP++</translation>
    </message>
    <message>
        <source>phyloP</source>
        <translation>phyloP</translation>
    </message>
    <message>
        <source>phastCons</source>
        <translation>phastCons</translation>
    </message>
    <message>
        <source>Rank score</source>
        <translation>順位スコア</translation>
    </message>
    <message>
        <source>Genetic models (file)</source>
        <translation>遺伝形式（ファイル）</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>検出プログラム</translation>
    </message>
    <message>
        <source>Repeat count</source>
        <translation>リピート数</translation>
    </message>
    <message>
        <source>Repeat status</source>
        <translation>リピート判定</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>染色体</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了位置</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照アレル</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>代替アレル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>SV length</source>
        <translation>SV長</translation>
    </message>
    <message>
        <source>Mate</source>
        <translation>相手側切断点</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>最大集団頻度</translation>
    </message>
    <message>
        <source>Highest Japanese frequency</source>
        <translation>日本人集団の最大頻度</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Call set</source>
        <translation>バリアントファイル</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>遺伝型</translation>
    </message>
    <message>
        <source>VAF</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Alt reads</source>
        <translation>代替アレルのリード数</translation>
    </message>
    <message>
        <source>Genotype quality</source>
        <translation>遺伝型の品質</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>腫瘍</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>proband</source>
        <translation>発端者</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>同胞</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>遺伝形式</translation>
    </message>
    <message>
        <source>Inheritance, unknown</source>
        <translation>遺伝形式（不明）</translation>
    </message>
    <message>
        <source>Compound with</source>
        <translation>複合ヘテロ接合の相手</translation>
    </message>
    <message>
        <source>All genes</source>
        <translation>すべての遺伝子</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>範囲</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reviews annotated variants and drafts reports in an encrypted workspace.</source>
        <translation>注釈付きバリアントを検討し、暗号化されたワークスペースで報告書の下書きを作成します。</translation>
    </message>
    <message>
        <source>Open the workspace in this folder.</source>
        <translation>このフォルダーのワークスペースを開きます。</translation>
    </message>
    <message>
        <source>Open a demonstration with synthetic data in this folder; &quot;temp&quot; for one that is removed at the end.</source>
        <translation>このフォルダーで合成データによる実演を開きます。&quot;temp&quot; を指定すると、終了時に削除されます。</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>画面の言語です。</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>画面の配色です。</translation>
    </message>
    <message>
        <source>Check that this program works here, then end.</source>
        <translation>このプログラムがこの環境で動作することを確認して終了します。</translation>
    </message>
    <message>
        <source>Variants (VCF, VCF.gz, BCF) to open as a new case in a new workspace.</source>
        <translation>新しいワークスペースの新しい症例として開くバリアントファイル（VCF、VCF.gz、BCF）です。</translation>
    </message>
    <message>
        <source>The cryptographic library could not be started.</source>
        <translation>暗号ライブラリーを起動できませんでした。</translation>
    </message>
    <message>
        <source>%1 is missing from the program.</source>
        <translation>プログラムに%1がありません。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常に動作しています。</translation>
    </message>
    <message>
        <source>Perform a journey through the demonstration, or with FILE through its import, and leave pictures and the report in this folder.</source>
        <translation>デモ（FILE を指定した場合はその取り込み）の一連の操作を行い、画面の画像と報告書をこのフォルダーに残します。</translation>
    </message>
</context>
<context>
    <name>material</name>
    <message>
        <source>Data of the case</source>
        <translation>症例の情報</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>%1（人）</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>検体</translation>
    </message>
    <message>
        <source>Imported variants</source>
        <translation>取り込んだバリアント</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>所見 %1</translation>
    </message>
    <message>
        <source>Consensus on %1</source>
        <translation>%1 についての合意</translation>
    </message>
    <message>
        <source>The proposed decision</source>
        <translation>決定案</translation>
    </message>
</context>
<context>
    <name>permission</name>
    <message>
        <source>Open cases and read</source>
        <translation>症例を開いて読む</translation>
    </message>
    <message>
        <source>Read identities</source>
        <translation>本人情報を読む</translation>
    </message>
    <message>
        <source>Read what the identity check found</source>
        <translation>本人照合の結果を読む</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>同意を記録する</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Read secondary findings that were agreed to</source>
        <translation>同意された二次的所見を読む</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Psychosocial notes</source>
        <translation>心理社会的なメモ</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>Take in cases and files</source>
        <translation>症例とファイルを取り込む</translation>
    </message>
    <message>
        <source>Review variants</source>
        <translation>バリアントを検討する</translation>
    </message>
    <message>
        <source>Give an opinion</source>
        <translation>見解を述べる</translation>
    </message>
    <message>
        <source>Record the panel&apos;s consensus</source>
        <translation>パネルの合意を記録する</translation>
    </message>
    <message>
        <source>Draft and hand out reports</source>
        <translation>レポートを下書きし持ち出す</translation>
    </message>
    <message>
        <source>Plan meetings</source>
        <translation>会議を計画する</translation>
    </message>
    <message>
        <source>Import knowledge</source>
        <translation>知識データの取り込み</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Packages and letters for the person</source>
        <translation>本人へのパッケージと書簡</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Hand source files back</source>
        <translation>元のファイルを返す</translation>
    </message>
    <message>
        <source>Provide data to others</source>
        <translation>他者にデータを提供する</translation>
    </message>
    <message>
        <source>Agreements with recipients</source>
        <translation>受領者との取り決め</translation>
    </message>
    <message>
        <source>Sign as the second person</source>
        <translation>第二の人として署名する</translation>
    </message>
    <message>
        <source>Read the ledger</source>
        <translation>台帳を読む</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Erase what is held of a person</source>
        <translation>ある人について保有するものを消去する</translation>
    </message>
    <message>
        <source>Administer users and rules</source>
        <translation>利用者とルールを管理する</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Exchange changes with other copies</source>
        <translation>ほかの複製との変更の交換</translation>
    </message>
</context>
<context>
    <name>preset</name>
    <message>
        <source>Rare disease, one person</source>
        <translation>難病・希少疾患、単独</translation>
    </message>
    <message>
        <source>Rare disease, trio</source>
        <translation>難病・希少疾患、トリオ</translation>
    </message>
    <message>
        <source>Tumour with normal</source>
        <translation>腫瘍・正常ペア</translation>
    </message>
    <message>
        <source>Tumour only</source>
        <translation>腫瘍のみ</translation>
    </message>
    <message>
        <source>Passed the caller&apos;s filters</source>
        <translation>検出プログラムのフィルタを通過</translation>
    </message>
    <message>
        <source>At least 8 reads</source>
        <translation>8リード以上</translation>
    </message>
    <message>
        <source>At least 20 reads</source>
        <translation>20リード以上</translation>
    </message>
    <message>
        <source>At least 20 reads in the tumour</source>
        <translation>腫瘍で20リード以上</translation>
    </message>
    <message>
        <source>At least 5 % of the reads</source>
        <translation>リードの5 %以上</translation>
    </message>
    <message>
        <source>At least 5 % of the tumour&apos;s reads</source>
        <translation>腫瘍のリードの5 %以上</translation>
    </message>
    <message>
        <source>At most 2 % of the normal&apos;s reads</source>
        <translation>正常のリードの2 %以下</translation>
    </message>
    <message>
        <source>Rare in every population</source>
        <translation>すべての集団でまれ</translation>
    </message>
    <message>
        <source>Very rare in every population</source>
        <translation>すべての集団で極めてまれ</translation>
    </message>
    <message>
        <source>Rare among own samples</source>
        <translation>施設内の検体でまれ</translation>
    </message>
    <message>
        <source>Carried by the patient</source>
        <translation>患者が保有</translation>
    </message>
    <message>
        <source>Changes a protein or splicing, or is known to matter</source>
        <translation>タンパク質またはスプライシングを変える、または意義が知られている</translation>
    </message>
    <message>
        <source>Not reported as benign</source>
        <translation>良性と報告されていない</translation>
    </message>
    <message>
        <source>Neither parent has two copies</source>
        <translation>両親のいずれも2コピーを持たない</translation>
    </message>
    <message>
        <source>De novo: in neither parent</source>
        <translation>de novo：両親のいずれにもない</translation>
    </message>
    <message>
        <source>Autosomal dominant</source>
        <translation>常染色体顕性（優性）</translation>
    </message>
    <message>
        <source>Autosomal recessive: two copies</source>
        <translation>常染色体潜性（劣性）：2コピー</translation>
    </message>
    <message>
        <source>Compound heterozygous</source>
        <translation>複合ヘテロ接合</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X連鎖</translation>
    </message>
    <message>
        <source>Mitochondrial</source>
        <translation>ミトコンドリア</translation>
    </message>
    <message>
        <source>Could be passed on as the disease is: any model that fits or cannot be ruled out</source>
        <translation>疾患と同じ形式で遺伝しうる：合うモデル、または否定できないモデルがある</translation>
    </message>
    <message>
        <source>Two copies, or possibly two variants of one gene</source>
        <translation>2コピー、または1つの遺伝子に2つのバリアントがある可能性</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Germline classification</source>
        <translation>生殖細胞系列の分類</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>がん原性</translation>
    </message>
    <message>
        <source>Copy-number scoring</source>
        <translation>コピー数の点数付け</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Evidence levels</source>
        <translation>エビデンスレベル</translation>
    </message>
    <message>
        <source>Suggested criteria</source>
        <translation>基準の候補</translation>
    </message>
    <message>
        <source>Gene list</source>
        <translation>遺伝子リスト</translation>
    </message>
    <message>
        <source>Secondary findings</source>
        <translation>二次的所見</translation>
    </message>
    <message>
        <source>Who sees secondary findings</source>
        <translation>二次的所見を閲覧できる人</translation>
    </message>
    <message>
        <source>Presumed germline variants</source>
        <translation>生殖細胞系列推定バリアント</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>遺伝形式</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>本人・親子の照合確認</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>バイオマーカー</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>同意書の様式</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>適用基準</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>疾患</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常に強い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中等度</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>補助的</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>適用終了</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Classes by points</source>
        <translation>点数による判定</translation>
    </message>
    <message>
        <source>Classes by combination</source>
        <translation>組合せによる判定</translation>
    </message>
    <message>
        <source>Not to stand together</source>
        <translation>併用できない組合せ</translation>
    </message>
    <message>
        <source>Recorded class</source>
        <translation>記録する判定</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>評価表</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>欠失</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>持ち出し</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目一覧</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確実性</translation>
    </message>
    <message>
        <source>Benign strengths count as</source>
        <translation>良性側の強さの換算</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>併用不可</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Recommended strength</source>
        <translation>推奨される強さ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>出典で確認済み</translation>
    </message>
    <message>
        <source>from experts&apos; memory</source>
        <translation>専門家の記憶による</translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>未成年者</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>持ち出せるもの</translation>
    </message>
    <message>
        <source>Records of provision</source>
        <translation>提供の記録</translation>
    </message>
    <message>
        <source>Identification codes</source>
        <translation>個人識別符号</translation>
    </message>
    <message>
        <source>Unlocking and idle time</source>
        <translation>ロック解除と無操作時間</translation>
    </message>
    <message>
        <source>Package for the person</source>
        <translation>本人へのパッケージ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>書簡</translation>
    </message>
    <message>
        <source>Words that tell of the genome</source>
        <translation>ゲノムを示す言葉</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Roles of the panel</source>
        <translation>パネルの役割</translation>
    </message>
    <message>
        <source>Signatures on documents</source>
        <translation>文書の署名</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>TAT</translation>
    </message>
    <message>
        <source>Words for outcomes</source>
        <translation>経過の用語</translation>
    </message>
    <message>
        <source>Intake checklist</source>
        <translation>受付の確認項目</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>算定区分</translation>
    </message>
    <message>
        <source>Ways to give a treatment</source>
        <translation>治療を提供する枠組み</translation>
    </message>
    <message>
        <source>Confirmatory tests</source>
        <translation>確認検査</translation>
    </message>
    <message>
        <source>Cases that may do without a panel</source>
        <translation>パネルを省略できる症例</translation>
    </message>
    <message>
        <source>Circulation of cases</source>
        <translation>症例の持ち回り</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Stop work on %1: consent was taken back</source>
        <translation>%1 についての作業を停止する: 同意が撤回されました</translation>
    </message>
    <message>
        <source>Tell the national platform what %1 decided</source>
        <translation>%1 の決定を全国プラットフォームに連絡する</translation>
    </message>
    <message>
        <source>Ask %2 to stop using what they hold of %1</source>
        <translation>%1 について保有するものの利用停止を %2 に依頼する</translation>
    </message>
    <message>
        <source>Have the samples of %1 disposed of</source>
        <translation>%1 の検体を廃棄してもらう</translation>
    </message>
    <message>
        <source>Destroy what is held of %1</source>
        <translation>%1 について保有するものを消去する</translation>
    </message>
    <message>
        <source>Have %1 removed from backups</source>
        <translation>%1 をバックアップから削除してもらう</translation>
    </message>
    <message>
        <source>Ask %1 anew: comes of age</source>
        <translation>%1 に改めて確認する: 成年に達します</translation>
    </message>
    <message>
        <source>Ask %1 anew: there is a newer form</source>
        <translation>%1 に改めて確認する: 新しい書式があります</translation>
    </message>
    <message>
        <source>Contact %1 about what has become known</source>
        <translation>判明したことについて %1 に連絡する</translation>
    </message>
    <message>
        <source>Tell the guardian of %1, who answered alone</source>
        <translation>単独で回答した %1 の保護者に知らせる</translation>
    </message>
    <message>
        <source>Incident: %2</source>
        <translation>事故: %2</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>特定の人ではない</translation>
    </message>
    <message>
        <source>Say what you think of a circulating case: %2</source>
        <translation>持ち回りの症例に意見を述べる: %2</translation>
    </message>
    <message>
        <source>Have a finding of %1 confirmed by another method: %2</source>
        <translation>%1 の所見を別法で確認する: %2</translation>
    </message>
    <message>
        <source>Explain to %1 what the panel decided</source>
        <translation>パネルの決定を %1 に説明する</translation>
    </message>
    <message>
        <source>Record whether %1 was treated as recommended: %2</source>
        <translation>%1 が推奨どおり治療されたかを記録する: %2</translation>
    </message>
    <message>
        <source>Left open by the panel: %2</source>
        <translation>パネルで未解決のまま: %2</translation>
    </message>
</context>
<context>
    <name>waiting</name>
    <message>
        <source>Say what you think: %1</source>
        <translation>意見を述べる: %1</translation>
    </message>
    <message>
        <source>Sign the decision: %1</source>
        <translation>決定に署名: %1</translation>
    </message>
    <message>
        <source>Sign the list of decisions: %1</source>
        <translation>決定の一覧に署名: %1</translation>
    </message>
    <message>
        <source>%1 mentions you</source>
        <translation>%1 があなたに言及</translation>
    </message>
    <message>
        <source>Newer knowledge contradicts: %1</source>
        <translation>新しい知識と食い違い: %1</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>What you said no longer counts; changed since: %1</source>
        <translation>前回の意見は無効になりました。その後の変更: %1</translation>
    </message>
    <message>
        <source>Changed since you read it: %1</source>
        <translation>読んだあとの変更: %1</translation>
    </message>
</context>
<context>
    <name>word</name>
    <message>
        <source>primary</source>
        <translation>一次的所見</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>二次的所見</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>アーチファクト</translation>
    </message>
    <message>
        <source>too_common</source>
        <translation>頻度が高い</translation>
    </message>
    <message>
        <source>low_quality</source>
        <translation>低品質</translation>
    </message>
    <message>
        <source>benign_evidence</source>
        <translation>良性の根拠</translation>
    </message>
    <message>
        <source>wrong_inheritance</source>
        <translation>遺伝形式の不一致</translation>
    </message>
    <message>
        <source>phenotype_mismatch</source>
        <translation>表現型の不一致</translation>
    </message>
    <message>
        <source>not_in_question</source>
        <translation>検討対象外</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>proband</source>
        <translation>発端者</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>同胞</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>腫瘍</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>return_to_source</source>
        <translation>提供元への返却</translation>
    </message>
    <message>
        <source>draft_review</source>
        <translation>下書きの確認</translation>
    </message>
    <message>
        <source>own_work</source>
        <translation>自身の業務</translation>
    </message>
    <message>
        <source>reference_lookup</source>
        <translation>参照情報の検索</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>no_further_use</source>
        <translation>今後の利用停止</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>person_request</source>
        <translation>本人の求め</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>書簡</translation>
    </message>
    <message>
        <source>incident_report</source>
        <translation>事故の報告</translation>
    </message>
    <message>
        <source>stop_work</source>
        <translation>作業の停止</translation>
    </message>
    <message>
        <source>tell_platform</source>
        <translation>プラットフォームへの連絡</translation>
    </message>
    <message>
        <source>recall_recipients</source>
        <translation>受領者への依頼</translation>
    </message>
    <message>
        <source>dispose_samples</source>
        <translation>検体の廃棄</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>erase_backups</source>
        <translation>バックアップの消去</translation>
    </message>
    <message>
        <source>reconsent_at_majority</source>
        <translation>成年時の再同意</translation>
    </message>
    <message>
        <source>reconsent</source>
        <translation>再同意</translation>
    </message>
    <message>
        <source>recontact</source>
        <translation>再連絡</translation>
    </message>
    <message>
        <source>inform_guardian</source>
        <translation>保護者への連絡</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>clinical_care</source>
        <translation>診療</translation>
    </message>
    <message>
        <source>legal_obligation</source>
        <translation>法令による義務</translation>
    </message>
    <message>
        <source>joint_research</source>
        <translation>共同研究</translation>
    </message>
    <message>
        <source>third_party_provision</source>
        <translation>第三者提供</translation>
    </message>
    <message>
        <source>overseas_transfer</source>
        <translation>国外移転</translation>
    </message>
    <message>
        <source>database_registration</source>
        <translation>データベース登録</translation>
    </message>
    <message>
        <source>platform_sync</source>
        <translation>プラットフォームとの同期</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>書簡</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not_confirmed</source>
        <translation>確認されず</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>panel_minutes</source>
        <translation>パネル議事録</translation>
    </message>
    <message>
        <source>panel_members</source>
        <translation>パネル構成員一覧</translation>
    </message>
    <message>
        <source>confirmatory_test</source>
        <translation>確認検査</translation>
    </message>
</context>
</TS>

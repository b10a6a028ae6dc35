<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
        <source>All opinions</source>
        <translation>すべての見解</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>まだ見解はありません。</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（自分）</translation>
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
        <translation>腫瘍原性（ClinGen/CGC/VICC）</translation>
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
        <translation>腫瘍原性あり</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>腫瘍原性の可能性が高い</translation>
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
</context>
<context>
    <name>enza</name>
    <message>
        <source>one opinion follows one scheme: --acmg or --oncogenicity</source>
        <translation>1つの見解に使える判定基準は1つです: --acmg または --oncogenicity</translation>
    </message>
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
        <source>a permission set that is in force today</source>
        <translation>本日有効な許可設定</translation>
    </message>
    <message>
        <source>nothing allows &quot;%1&quot; for the purpose &quot;%2&quot;</source>
        <translation>目的 &quot;%2&quot; での &quot;%1&quot; を許可する規則がありません</translation>
    </message>
    <message>
        <source>a rule that allows this way out for this purpose</source>
        <translation>この目的でこの持ち出しを許可する規則</translation>
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
        <translation>規則セットには &quot;%1&quot; が必要です</translation>
    </message>
    <message>
        <source>no rule set for &quot;%1&quot; is in force on %2</source>
        <translation>%2 の時点で有効な &quot;%1&quot; の規則セットがありません</translation>
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
        <translation>&quot;%1&quot; はこの規則セットの基準ではありません</translation>
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
        <source>TMB is a number of mutations per Mb</source>
        <translation>TMB は 1 Mb あたりの変異数です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a scheme; use acmg or oncogenicity</source>
        <translation>&quot;%1&quot; は判定基準ではありません。acmg または oncogenicity を使ってください</translation>
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
        <source>The key file %1 could not be read.</source>
        <translation>鍵ファイル %1 を読み込めませんでした。</translation>
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
        <translation>キーファイルとトークンは、どちらか一方で解錠してください</translation>
    </message>
    <message>
        <source>say which second factor: --key-file or --pkcs11, one of them</source>
        <translation>第2要素を --key-file か --pkcs11 のどちらか一方で指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pipe or a device, not a file; write the variants to a file first</source>
        <translation>「%1」はファイルではなくパイプまたはデバイスです。先にバリアントをファイルに書き出してください</translation>
    </message>
    <message>
        <source>the passphrase, recovery code, key file or token does not fit this user</source>
        <translation>パスフレーズ、回復コード、キーファイルまたはトークンがこの利用者のものと合いません</translation>
    </message>
    <message>
        <source>no token was set up for the user %1</source>
        <translation>利用者 %1 にはトークンが登録されていません</translation>
    </message>
    <message>
        <source>the recovery code of %1 is used together with an administrator, who unlocks the workspace and recovers this user there</source>
        <translation>%1 の回復コードは管理者と一緒に使います。管理者がワークスペースを解錠し、そこでこの利用者を回復してください</translation>
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
        <translation>回復コードが利用者 %1 のものと合いません</translation>
    </message>
    <message>
        <source>the user %1 was never given a recovery code</source>
        <translation>利用者 %1 には回復コードが発行されていません</translation>
    </message>
    <message>
        <source>it is in use by another program</source>
        <translation>別のプログラムが使用中です</translation>
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
        <source>Add key file…</source>
        <translation>鍵ファイルを追加…</translation>
    </message>
    <message>
        <source>A second factor on removable media, beside your passphrase</source>
        <translation>パスフレーズに加える、取り外し可能な媒体上の第二の要素</translation>
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
        <source>For demonstration: synthetic data only.</source>
        <translation>デモ用: 合成データのみ。</translation>
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
        <translation>回復コード(管理者と一緒に使用)</translation>
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
        <translation>選んだ利用者に、その人の回復コードで新しいパスフレーズを設定します。管理者として立ち会います</translation>
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
        <source>HP:0001250 Seizure
- HP:0000252 Microcephaly   (“-”: not there)</source>
        <translation>HP:0001250 Seizure
- HP:0000252 Microcephaly   （「-」: 認めない）</translation>
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
        <translation>O LO VUS LB B   発がん性の判定: 発がん性あり、おそらく発がん性あり、意義不明、おそらく良性、良性</translation>
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
    <name>enza::ui::KeyFileDialog</name>
    <message>
        <source>Add key file</source>
        <translation>鍵ファイルを追加</translation>
    </message>
    <message>
        <source>Any file on removable media, at least 32 bytes that nobody can guess. Unlocking then takes your passphrase and this file.</source>
        <translation>取り外し可能な媒体に置いた、推測できない内容の 32 バイト以上のファイルを使います。以後、ロックの解除にはパスフレーズとこのファイルの両方が必要です。</translation>
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
        <source>&amp;Key file</source>
        <translation>鍵ファイル(&amp;K)</translation>
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
        <source>codes, for example PVS1, PM2_Supporting</source>
        <translation>コード（例: PVS1, PM2_Supporting）</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>適用基準</translation>
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
</context>
<context>
    <name>enza::ui::OutflowGuard</name>
    <message>
        <source>selected text</source>
        <translation>選択した文字列</translation>
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
    <name>enza::ui::RecoverUserDialog</name>
    <message>
        <source>New passphrase for %1</source>
        <translation>%1 の新しいパスフレーズ</translation>
    </message>
    <message>
        <source>With the recovery code that this person was given when they were added.</source>
        <translation>この人が追加されたときに受け取った回復コードを使います。</translation>
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
        <source>current</source>
        <translation>最新</translation>
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
        <source>Changed since: %1</source>
        <translation>作成後の変更: %1</translation>
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
        <source>Draw a clinical report from the findings as they are now</source>
        <translation>現在の所見から臨床報告書を作成します</translation>
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
        <source>Clinical report, revision %1</source>
        <translation>臨床報告書 第 %1 版</translation>
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
        <source>Kept for the panel as a candidate.</source>
        <translation>候補としてエキスパートパネルで検討する。</translation>
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
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose key file…</source>
        <translation>鍵ファイルを選択…</translation>
    </message>
    <message>
        <source>Only for passphrases that were set up with a key file</source>
        <translation>鍵ファイルと併せて設定したパスフレーズの場合のみ必要です</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
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
        <source>Choose the key file</source>
        <translation>鍵ファイルを選択</translation>
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
    <message>
        <source>The recovery code of %1. With an administrator it gives a new passphrase when this one is lost. It is shown only now: hand it over on paper.</source>
        <translation>%1 の回復コードです。パスフレーズをなくしたとき、管理者と一緒に新しいパスフレーズを設定できます。表示されるのは今だけです。紙で手渡してください。</translation>
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
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>所見 %1</translation>
    </message>
</context>
<context>
    <name>enza::ui::WorkbenchHeader</name>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Days since the case was created</source>
        <translation>症例の作成からの日数</translation>
    </message>
    <message>
        <source>Filled: yes. Hollow: no. Question mark: not answered.</source>
        <translation>塗りつぶし: はい。白抜き: いいえ。疑問符: 未回答。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
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
        <source>Day %1</source>
        <translation>%1 日目</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Consent: none recorded</source>
        <translation>同意: 記録なし</translation>
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
        <source>What is not given stays as in your earlier opinion; --anew begins from nothing. Others&apos; opinions are never touched. Classes: P LP VUS LB B (germline), O LO VUS LB B (oncogenicity).</source>
        <translation>指定しない項目は、自分の前の見解のまま残ります。--anew を付けると白紙から始めます。ほかの人の見解は変更されません。判定: P LP VUS LB B（生殖細胞系列）、O LO VUS LB B（がん原性）。</translation>
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
        <source>the class you give it</source>
        <translation>自分の判定</translation>
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
        <source>What happened, newest first</source>
        <translation>行われた操作（新しい順）</translation>
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
        <source>Check the journal&apos;s chains, signatures and records</source>
        <translation>履歴の連鎖、署名、記録を検証する</translation>
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
        <source>a command, or &quot;where&quot; for the language of filters</source>
        <translation>コマンド。または &quot;where&quot;（絞り込みの式の書き方）</translation>
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
        <source>Whole or not at all: a refusal names file, line, field and reason. Without --ped and --sample, samples stay without a role and a warning says so. A file that is there already is recognised; a new version keeps the old one and all findings.</source>
        <translation>全体を取り込むか、まったく取り込まないかのどちらかです。拒否するときは、ファイル、行、項目、理由を示します。--ped と --sample がなければ検体の役割は未設定のままとなり、その旨を警告します。すでにあるファイルはそれと認識されます。新しい版を取り込んでも、以前の版とすべての所見は残ります。</translation>
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
        <source>Without --limit all rows are written as they are read, however many. Frequencies are fractions. seen_in_cases counts other cases; it is null in answers of more than 50 rows unless --columns asks for it.</source>
        <translation>--limit がなければ、件数にかかわらず、すべての行を読み込みながら書き出します。頻度は割合です。seen_in_cases は他の症例の数です。50行を超える応答では、--columns で指定しない限り null になります。</translation>
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
        <source>A tumour–normal case and a trio, the same every time.</source>
        <translation>腫瘍・正常ペアの症例とトリオの症例で、毎回同じ内容です。</translation>
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
        <source>List the classification rule sets with their dates and sources</source>
        <translation>判定のルールセットを、期間と出典とともに一覧する</translation>
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
        <translation>カードまたはトークンを持つ利用者の第2要素。アドレスは pkcs11:token=NAME;object=KEY?module-path=FILE の形</translation>
    </message>
    <message>
        <source>read the token&apos;s PIN from an open descriptor</source>
        <translation>トークンの PIN を開いたディスクリプターから読む</translation>
    </message>
    <message>
        <source>Passphrase to use with the second factor: </source>
        <translation>第2要素と一緒に使うパスフレーズ: </translation>
    </message>
    <message>
        <source>After &quot;user add&quot;, --passphrase-file is the new user&apos;s; yours stands before it. Prints the user&apos;s recovery code once: it gives them a new passphrase, together with an administrator.</source>
        <translation>「user add」の後の --passphrase-file は新しい利用者のもので、自分のものはその前に置きます。利用者の回復コードを一度だけ表示します。管理者と一緒に使うと、新しいパスフレーズを設定できます。</translation>
    </message>
    <message>
        <source>The code is used with an administrator, who unlocks the workspace and names the user. Only the sole administrator&apos;s own code works alone: then no name is given, and nothing has to be unlocked.</source>
        <translation>回復コードは管理者と一緒に使います。管理者がワークスペースを解錠し、利用者を指定します。ただ一人の管理者自身のコードだけは単独で使えます。その場合は名前を指定せず、解錠も不要です。</translation>
    </message>
    <message>
        <source>the user who lost the passphrase</source>
        <translation>パスフレーズをなくした利用者</translation>
    </message>
    <message>
        <source>Let yourself in with a passphrase and a second factor: a key file or a token</source>
        <translation>パスフレーズと第2要素(キーファイルまたはトークン)で解錠できるようにする</translation>
    </message>
    <message>
        <source>the address of an RSA key on a card or token, as in pkcs11:token=NAME;object=KEY?module-path=FILE</source>
        <translation>カードまたはトークンの RSA 鍵のアドレス。pkcs11:token=NAME;object=KEY?module-path=FILE の形</translation>
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
        <source>Recessive: two copies, one from each parent</source>
        <translation>潜性（劣性）：2コピー、両親から1つずつ</translation>
    </message>
    <message>
        <source>Compound heterozygous partner: one copy, from one parent</source>
        <translation>複合ヘテロ接合の片方：1コピー、片親由来</translation>
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
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Drift</name>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>ΔE %1</source>
        <translation>ΔE %1</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>drift %1</source>
        <translation>ドリフト: %1</translation>
    </message>
    <message>
        <source>Drift of what is protected: %1</source>
        <translation>保護された部分のドリフト: %1</translation>
    </message>
    <message>
        <source>Drift outside the edit: %1</source>
        <translation>編集範囲外のドリフト: %1</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>変更されたピクセル</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>ΔE 2000, mean</source>
        <translation>ΔE 2000、平均</translation>
    </message>
    <message>
        <source>ΔE 2000, 95 %</source>
        <translation>ΔE 2000、95 %</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>シャープネス</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>ドリフト: %1</translation>
    </message>
    <message>
        <source>PSNR %1 · SSIM %2 · sharpness %3</source>
        <translation>PSNR %1 · SSIM %2 · シャープネス %3</translation>
    </message>
    <message>
        <source>No pixel was made by a model</source>
        <translation>モデルが作成したピクセルはありません</translation>
    </message>
    <message numerus="yes">
        <source>No pixel went through more than %n model(s)</source>
        <translation>
            <numerusform>ピクセルが通ったモデルは最大 %n 個です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) not as before</source>
        <translation>
            <numerusform>%n 人の顔が元と異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>A face was redrawn and is as before.</source>
        <translation>顔は描き直されましたが、元と同じです。</translation>
    </message>
    <message>
        <source>A face is another: its features moved by %1 % of its width.</source>
        <translation>顔が別人になっています: 目鼻立ちが顔幅の %1 % ずれました。</translation>
    </message>
    <message>
        <source>A face is gone.</source>
        <translation>顔がなくなりました。</translation>
    </message>
    <message>
        <source>A face has come.</source>
        <translation>新しい顔が現れました。</translation>
    </message>
    <message>
        <source>A face is another: some of it was painted over.</source>
        <translation>顔が別人になっています: 一部が塗りつぶされました。</translation>
    </message>
</context>
<context>
    <name>ratoon::AboutDialog</name>
    <message>
        <source>About Ratoon</source>
        <translation>Ratoon について</translation>
    </message>
    <message>
        <source>Edits photos by prompt, on their original pixels. A ratoon is the shoot that a banana plant sends up from its old root.</source>
        <translation>写真を元のピクセルのまま、プロンプトで編集します。「ratoon」とは、バナナの木が古い根から出す新芽のことです。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License バージョン 3 以降のもとで提供されるフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Stands on Qt %1, OpenCV, SQLite, Little CMS and libjpeg-turbo.</source>
        <translation>Qt %1、OpenCV、SQLite、Little CMS、libjpeg-turbo を使用しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ratoon::Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用したファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>レイヤー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択範囲(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>バージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New canvas…</source>
        <translation>新規カンバス(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>New from clip&amp;board</source>
        <translation>クリップボードから新規作成(&amp;B)</translation>
    </message>
    <message>
        <source>Open the sample picture</source>
        <translation>サンプル画像を開く</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste as layer</source>
        <translation>レイヤーとして貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Crop to the selection</source>
        <translation>選択範囲で切り抜き(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Flatten into one layer</source>
        <translation>1 つのレイヤーに統合(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>ファイルから追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete layer</source>
        <translation>レイヤーを削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>レイヤー名を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show or hide layer</source>
        <translation>レイヤーの表示/非表示(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>前面へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>背面へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>上のレイヤーを選択</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>下のレイヤーを選択</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow by 4 px</source>
        <translation>4 px 拡張(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Shrink by 4 px</source>
        <translation>4 px 縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write a prompt</source>
        <translation>プロンプトを書く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel the running edit</source>
        <translation>実行中の編集をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>What &amp;is sent</source>
        <translation>送信される内容(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Older prompt</source>
        <translation>前のプロンプト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Newer prompt</source>
        <translation>次のプロンプト(&amp;N)</translation>
    </message>
    <message>
        <source>Add &amp;references…</source>
        <translation>参照画像を追加(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Accept the result</source>
        <translation>結果を採用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard the result</source>
        <translation>結果を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the &amp;original</source>
        <translation>オリジナルに移動(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Star this version</source>
        <translation>このバージョンにスターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename this version</source>
        <translation>このバージョンの名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a version</source>
        <translation>バージョンを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy its prompt</source>
        <translation>プロンプトをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use its prompt again</source>
        <translation>プロンプトを再使用(&amp;U)</translation>
    </message>
    <message>
        <source>Show the &amp;path</source>
        <translation>経路を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;tree</source>
        <translation>ツリーを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ズームイン(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ズームアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>選択範囲に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>前のバージョンと比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>レイヤー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>Ca&amp;nvas only</source>
        <translation>カンバスのみ(&amp;N)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>システムのテーマ(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>ライトテーマ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move layer</source>
        <translation>レイヤーを移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>長方形選択(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>楕円形選択(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>なげなわ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>手のひら(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>コマンドを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Ratoon</source>
        <translation>Ratoon について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Protect the selection</source>
        <translation>選択範囲を保護(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear protection</source>
        <translation>保護を解除(&amp;C)</translation>
    </message>
    <message>
        <source>Redo from the original with &amp;both instructions</source>
        <translation>両方の指示でオリジナルからやり直す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Repeat on the ori&amp;ginals…</source>
        <translation>オリジナルで編集を繰り返す(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Adjust the graft…</source>
        <translation>接ぎ木を調整(&amp;A)…</translation>
    </message>
    <message>
        <source>Place the reply &amp;by hand</source>
        <translation>返答を手で配置(&amp;B)</translation>
    </message>
    <message>
        <source>Brus&amp;h the graft in and out</source>
        <translation>接ぎ木をブラシで取り込む/戻す(&amp;H)</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;new picture</source>
        <translation>返答を新しい画像として使う(&amp;N)</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;loose layer</source>
        <translation>返答を独立したレイヤーとして使う(&amp;L)</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>もう一度依頼(&amp;K)</translation>
    </message>
    <message>
        <source>What &amp;will be sent</source>
        <translation>これから送信される内容(&amp;W)</translation>
    </message>
    <message>
        <source>What a &amp;model changed</source>
        <translation>モデルが変更した部分(&amp;M)</translation>
    </message>
    <message>
        <source>Models each pi&amp;xel went through</source>
        <translation>各ピクセルが通ったモデル(&amp;X)</translation>
    </message>
    <message>
        <source>Protec&amp;ted areas</source>
        <translation>保護された領域(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;pending…</source>
        <translation>支出(&amp;P)…</translation>
    </message>
    <message>
        <source>Work o&amp;ffline</source>
        <translation>オフラインで作業(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What was held back…</source>
        <translation>保留されたもの(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Assign a profile…</source>
        <translation>プロファイルの指定(&amp;A)…</translation>
    </message>
    <message>
        <source>Con&amp;vert to a profile…</source>
        <translation>プロファイル変換(&amp;V)…</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>色校正(&amp;B)</translation>
    </message>
    <message>
        <source>Soft proof of a d&amp;evice…</source>
        <translation>校正設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the original…</source>
        <translation>元ファイルを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Group layers</source>
        <translation>レイヤーをグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>グループ解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clip to the layer below</source>
        <translation>下のレイヤーでクリッピング(&amp;C)</translation>
    </message>
    <message>
        <source>Edit its not&amp;e…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>次のドキュメント</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>前のドキュメント</translation>
    </message>
</context>
<context>
    <name>ratoon::AddTile</name>
    <message>
        <source>Add a reference picture</source>
        <translation>参照画像を追加</translation>
    </message>
</context>
<context>
    <name>ratoon::Adjusting</name>
    <message>
        <source>%1, as a new picture</source>
        <comment>prompt</comment>
        <translation>%1、新しい画像として</translation>
    </message>
    <message>
        <source>%1, as a loose layer</source>
        <comment>prompt</comment>
        <translation>%1、独立したレイヤーとして</translation>
    </message>
    <message>
        <source>%1, its tone all over</source>
        <comment>prompt</comment>
        <translation>%1、全体の色調</translation>
    </message>
    <message>
        <source>%1, placed by hand</source>
        <comment>prompt</comment>
        <translation>%1、手で配置</translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <comment>prompt</comment>
        <translation>%1、調整済み</translation>
    </message>
    <message>
        <source>The reply is being read.</source>
        <translation>返答を読み込んでいます。</translation>
    </message>
    <message>
        <source>A picture of its own has no place in this one.</source>
        <translation>独立した画像には、この画像の中での位置がありません。</translation>
    </message>
    <message>
        <source>Place the reply first.</source>
        <translation>先に返答を配置してください。</translation>
    </message>
    <message>
        <source>All of it is taken: there is no mask to brush.</source>
        <translation>すべて使われるため、ブラシで塗るマスクがありません。</translation>
    </message>
    <message>
        <source>Nothing changed: only what was selected may change.</source>
        <translation>変更なし: 変更できるのは、選択した部分だけです。</translation>
    </message>
    <message>
        <source>Nothing changed: nothing of the reply is here.</source>
        <translation>変更なし: ここには返答の部分がありません。</translation>
    </message>
    <message>
        <source>Nothing changed: this is part of the graft already.</source>
        <translation>変更なし: ここはすでに接ぎ木の一部です。</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushPage</name>
    <message>
        <source>In</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>ブラシの動作</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>マスクを表示</translation>
    </message>
    <message>
        <source>Clear brush marks</source>
        <translation>ブラシの跡を消去</translation>
    </message>
    <message>
        <source>Take more of the reply, inside the selection (X swaps)</source>
        <translation>選択範囲内で返答をさらに取り込む(X で切り替え)</translation>
    </message>
    <message>
        <source>Bring back what was there before (X swaps)</source>
        <translation>以前の内容に戻す(X で切り替え)</translation>
    </message>
    <message>
        <source>[ and ] change it too</source>
        <translation>[ と ] でも変更できます</translation>
    </message>
    <message>
        <source>Tint what is taken from the reply</source>
        <translation>返答から取り込む部分に色を付けます</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Drag to brush, right button or Alt the other way round, [ and ] size, X swaps in and out</source>
        <translation>ドラッグで塗る。右ボタンまたは Alt で逆の動作、[ と ] でサイズ変更、X で取り込む/戻すを切り替え</translation>
    </message>
</context>
<context>
    <name>ratoon::CanvasWidget</name>
    <message>
        <source>Drop as a layer</source>
        <translation>レイヤーとしてドロップ</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>カンバス</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px, %4 %</source>
        <translation>%1、%2 × %3 px、%4 %</translation>
    </message>
    <message>
        <source>, selection %1 × %2 px</source>
        <translation>、選択範囲 %1 × %2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeList</name>
    <message>
        <source>Looking for changes…</source>
        <translation>変更を検索中…</translation>
    </message>
    <message>
        <source>The reply has no place yet</source>
        <translation>返答はまだ配置されていません</translation>
    </message>
    <message>
        <source>No reply of a model to compare</source>
        <translation>比較するモデルの返答がありません</translation>
    </message>
    <message>
        <source>Nothing changed elsewhere</source>
        <translation>ほかの箇所に変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) changed</source>
        <translation>
            <numerusform>ほかに %n 箇所が変更されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>画像には取り込まれていません</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>そのほかの変更</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Show this place, %1</source>
        <translation>この箇所を表示、%1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Take this place in, %1</source>
        <translation>この箇所を取り込む、%1</translation>
    </message>
    <message>
        <source>Makes a version with this change in it too; nothing is sent</source>
        <translation>この変更も含むバージョンを作成します。何も送信されません</translation>
    </message>
    <message>
        <source>Places that changed</source>
        <translation>変化した箇所</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeOverlay</name>
    <message>
        <source>Take in another place</source>
        <translation>別の箇所を取り込む</translation>
    </message>
</context>
<context>
    <name>ratoon::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>ratoon::ContextRow</name>
    <message>
        <source>How soft the edge of an edit is</source>
        <translation>編集の境界の柔らかさ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Hold to see the version before</source>
        <translation>押している間、前のバージョンを表示</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>外へドラッグ</translation>
    </message>
    <message>
        <source>Drag the picture out</source>
        <translation>画像を外へドラッグ</translation>
    </message>
    <message>
        <source>Drag the finished picture into another program or folder</source>
        <translation>完成した画像をほかのプログラムやフォルダーへドラッグ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>境界のぼかしを自動設定</translation>
    </message>
    <message>
        <source>Feather in pixels</source>
        <translation>境界のぼかし(ピクセル)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Feather %1 px</source>
        <translation>境界のぼかし %1 px</translation>
    </message>
    <message>
        <source>Feather automatic</source>
        <translation>境界のぼかし 自動</translation>
    </message>
</context>
<context>
    <name>ratoon::DayBars</name>
    <message>
        <source>Spent on each of the last thirty days</source>
        <translation>過去 30 日間の日ごとの支出額</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentTabs</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document and its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>開いているドキュメント</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保持</translation>
    </message>
    <message>
        <source>looking only</source>
        <translation>閲覧専用</translation>
    </message>
    <message>
        <source>Every change is kept at once, and offered again should Ratoon end unexpectedly. The file is written when you save.</source>
        <translation>変更はすぐに保持され、Ratoon が予期せず終了しても復元できます。ファイルは保存したときに書き込まれます。</translation>
    </message>
    <message>
        <source>The last change could not be kept: save in another place.</source>
        <translation>最後の変更を保持できませんでした。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Nothing can be changed or saved.</source>
        <translation>変更も保存もできません。</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentView</name>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>画像を統合</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込み中…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>%1 を指定</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>%1 に変換</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>元ファイルを保存</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>届いたまま</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編集 %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>書き込んだファイル: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n 件のファイルを書き込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has that profile already.</source>
        <translation>画像はすでにそのプロファイルです。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>別名で保存…</translation>
    </message>
</context>
<context>
    <name>ratoon::EditPill</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>編集をキャンセル</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルの応答待ち</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>編集結果を配置中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · 他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>編集: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>移動または名前の変更がされていないか確認してください。</translation>
    </message>
    <message>
        <source>Try again, or use another copy.</source>
        <translation>もう一度試すか、別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>Choose another model or another file.</source>
        <translation>別のモデルまたは別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Check the key of this provider.</source>
        <translation>このプロバイダーのキーを確認してください。</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>プロンプトを変更してください。</translation>
    </message>
    <message>
        <source>Wait a little, or check your plan.</source>
        <translation>しばらく待つか、プランを確認してください。</translation>
    </message>
    <message>
        <source>Raise the cap, or choose a cheaper model.</source>
        <translation>上限を上げるか、より安価なモデルを選択してください。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>It may have been billed: look before you send it again.</source>
        <translation>課金された可能性があります。再送信する前に確認してください。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Select a larger area and try again.</source>
        <translation>より広い範囲を選択して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Go to another version, or open another copy.</source>
        <translation>別のバージョンに移動するか、別のコピーを開いてください。</translation>
    </message>
</context>
<context>
    <name>ratoon::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>プロファイルを保持</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>sRGB に変換</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>可逆</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Credit and camera, no place</source>
        <translation>著作者とカメラ（場所なし）</translation>
    </message>
    <message>
        <source>All, places too</source>
        <translation>すべて（場所も含む）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Write the prompts, too</source>
        <translation>プロンプトも書き込む</translation>
    </message>
    <message>
        <source>With all layers, hidden ones too.</source>
        <translation>非表示も含むすべてのレイヤー。</translation>
    </message>
    <message>
        <source>8 bits a channel.</source>
        <translation>各チャンネル 8 ビット。</translation>
    </message>
    <message>
        <source>Transparency becomes white.</source>
        <translation>透明部分は白になります。</translation>
    </message>
    <message>
        <source>Holds no metadata.</source>
        <translation>メタデータは入りません。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>ウェブ用</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>印刷用</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>保管用</translation>
    </message>
    <message>
        <source>With layers</source>
        <translation>レイヤー付き</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>最大 %1 px</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>各チャンネル 8 ビット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>A part of the middle, as it will look</source>
        <translation>中央の一部（仕上がりの見え方）</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>It cannot be written so.</source>
        <translation>この設定では書き出せません。</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>この設定を保存</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセット名</translation>
    </message>
    <message>
        <source>Keeps the settings of all files here under a name</source>
        <translation>ここにあるすべてのファイルの設定を名前を付けて保存します</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>画像とドキュメント</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::GraftDock</name>
    <message>
        <source>Adjust the graft</source>
        <translation>接ぎ木を調整</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>手で配置</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>What the pointer does</source>
        <translation>ポインターの動作</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No request is sent</source>
        <translation>リクエスト送信なし</translation>
    </message>
    <message>
        <source>Everything as it was when you began</source>
        <translation>すべて開始時の状態に戻します</translation>
    </message>
    <message>
        <source>A new version, with the graft as it is seen</source>
        <translation>接ぎ木を表示どおりにした新しいバージョンを作成します</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用中…</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftFields</name>
    <message>
        <source>The picture keeps its own pixels and gets the reply&apos;s light and color.</source>
        <translation>画像は元のピクセルを保ち、返答の光と色になります。</translation>
    </message>
    <message>
        <source>The reply becomes the picture, as it came.</source>
        <translation>返答がそのまま画像になります。</translation>
    </message>
    <message>
        <source>The reply becomes a layer to be moved about; nothing is cut away.</source>
        <translation>返答が自由に動かせるレイヤーになります。切り取られる部分はありません。</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; all else stays as it was.</source>
        <translation>返答は変更できる部分だけに切り取られ、ほかはすべて元のままです。</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>部分的</translation>
    </message>
    <message>
        <source>Tone all over</source>
        <translation>全体の色調</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>Loose layer</source>
        <translation>独立したレイヤー</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>編集の対象</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>変更できる部分</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更された部分</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>境界のぼかし</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <translation>拡張または縮小</translation>
    </message>
    <message>
        <source>Align with the picture</source>
        <translation>画像に位置を合わせる</translation>
    </message>
    <message>
        <source>Measure where the reply lies and bring it there</source>
        <translation>返答の位置を測定し、そこへ移動します</translation>
    </message>
    <message>
        <source>Match the tone</source>
        <translation>色調を合わせる</translation>
    </message>
    <message>
        <source>Bring the reply to the light and color of what did not change</source>
        <translation>返答の光と色を、変更されていない部分に合わせます</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Take fine noise and block edges out of the reply first</source>
        <translation>先に返答から細かなノイズとブロックの境目を取り除きます</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>境界のぼかしを自動設定</translation>
    </message>
    <message>
        <source>How far the mask reaches; never beyond the selection</source>
        <translation>マスクの広がり。選択範囲を超えることはありません</translation>
    </message>
    <message>
        <source>This is what the measurement suggests.</source>
        <translation>測定による推奨です。</translation>
    </message>
    <message>
        <source>Suggested by measurement.</source>
        <translation>測定による推奨。</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All that was selected is taken from the reply</source>
        <translation>選択した部分をすべて返答から取り込みます</translation>
    </message>
    <message>
        <source>Nothing was selected: all of the reply is taken</source>
        <translation>何も選択されていなかったため、返答をすべて取り込みます</translation>
    </message>
    <message>
        <source>Only where the reply looks different from the picture</source>
        <translation>返答が画像と異なって見える部分だけ</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftReadOut</name>
    <message>
        <source>ΔE %1, left as it is</source>
        <translation>ΔE %1、そのまま</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>ΔE %1 → %2</source>
        <translation>ΔE %1 → %2</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>合わせていません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 px (%2 %)</source>
        <translation>%1 px (%2 %)</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>手で配置しました。</translation>
    </message>
    <message>
        <source>The reply lies on the picture as it came.</source>
        <translation>返答はそのまま画像に重なっています。</translation>
    </message>
    <message>
        <source>Aligned with the picture.</source>
        <translation>画像に位置を合わせました。</translation>
    </message>
    <message>
        <source>Aligned with the picture, by small local shifts too.</source>
        <translation>部分的な小さなずらしも加えて、画像に位置を合わせました。</translation>
    </message>
    <message>
        <source>Too plain to be measured: laid edge on edge.</source>
        <translation>単調で測定できないため、端をそろえて重ねました。</translation>
    </message>
    <message>
        <source>Not aligned: laid edge on edge.</source>
        <translation>位置を合わせず、端をそろえて重ねました。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>色調</translation>
    </message>
    <message>
        <source>From the reply</source>
        <translation>返答から</translation>
    </message>
    <message>
        <source>Passes of a model</source>
        <translation>モデルを通った回数</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>The reply is being read…</source>
        <translation>返答を読み込み中…</translation>
    </message>
    <message>
        <source>Leave faces as they were</source>
        <translation>顔を元のままにする</translation>
    </message>
    <message>
        <source>Takes them out of the graft: nothing of the reply is laid there</source>
        <translation>合成から外します。そこには返答の内容を載せません</translation>
    </message>
</context>
<context>
    <name>ratoon::HandTool</name>
    <message>
        <source>Hand</source>
        <translation>手のひら</translation>
    </message>
    <message>
        <source>Hand: drag to pan; with any tool, hold Space or the middle button</source>
        <translation>手のひら: ドラッグして表示位置を移動。どのツールでも Space キーまたは中ボタンを押しながら使用可能</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Pasted picture</source>
        <translation>ペーストした画像</translation>
    </message>
</context>
<context>
    <name>ratoon::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>なげなわ</translation>
    </message>
    <message>
        <source>Lasso: drag around, or click corners and press Enter, Shift adds, Alt subtracts</source>
        <translation>なげなわ: ドラッグで囲むか、角をクリックして Enter を押す。Shift で追加、Alt で削除</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>レイヤーの名前</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerModel</name>
    <message>
        <source>source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>graft</source>
        <translation>接ぎ木</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を非表示</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>名前を %1 に変更</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, what it is</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>layer, group</comment>
        <translation>%1（%2 内）</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>レイヤーを移動</translation>
    </message>
</context>
<context>
    <name>ratoon::LayersDock</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>不透明度(パーセント)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>%1 の不透明度: %2</translation>
    </message>
    <message>
        <source>Blend mode of %1: %2</source>
        <translation>%1 の描画モード: %2</translation>
    </message>
</context>
<context>
    <name>ratoon::LedgerDialog</name>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n 件は費用不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, may have been billed</source>
        <translation>
            <numerusform>%n 件は結果不明、課金された可能性あり</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Spent per day and model</source>
        <translation>日ごと、モデルごとの支出額</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出額</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV として書き出し…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>, up to %1 not settled</source>
        <translation>、最大 %1 が未確定</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s)</source>
        <translation>
            <numerusform>%n 件のリクエストで %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was spent</source>
        <translation>支出の書き出し</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>書き込みました。</translation>
    </message>
</context>
<context>
    <name>ratoon::LookTool</name>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Adjusting: drag to pan, Enter applies, Esc leaves everything as it was</source>
        <translation>調整: ドラッグして表示位置を移動。Enter で適用、Esc ですべて元のまま</translation>
    </message>
</context>
<context>
    <name>ratoon::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Open as a document</source>
        <translation>ドキュメントとして開く</translation>
    </message>
    <message>
        <source>Add as a reference</source>
        <translation>参照として追加</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Add as layers</source>
        <translation>レイヤーとして追加</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を非表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Online again. Nothing is sent before you say so.</source>
        <translation>オンラインに戻りました。指示するまで何も送信されません。</translation>
    </message>
    <message>
        <source>The edit that is on its way ends as it would.</source>
        <translation>送信中の編集は通常どおり終わります。</translation>
    </message>
    <message>
        <source>Offline: no connection is opened. Edits by services wait until you turn it off; the offline provider works.</source>
        <translation>オフライン：接続は開かれません。サービスによる編集はオフにするまで待ちます。オフラインのプロバイダーは使えます。</translation>
    </message>
    <message>
        <source>Delete layers</source>
        <translation>レイヤーを削除</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>レイヤーをグループ化</translation>
    </message>
    <message>
        <source>Groups cannot be nested any deeper.</source>
        <translation>グループをこれ以上入れ子にできません。</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>%1 のグループを解除</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>%1 をクリッピング</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 のクリッピングを解除</translation>
    </message>
</context>
<context>
    <name>ratoon::MarqueeTool</name>
    <message>
        <source>Ellipse</source>
        <translation>楕円形選択</translation>
    </message>
    <message>
        <source>Ellipse: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>楕円形選択: ドラッグで選択。Shift で追加、Alt で削除、両方で共通範囲</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形選択</translation>
    </message>
    <message>
        <source>Rectangle: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>長方形選択: ドラッグで選択。Shift で追加、Alt で削除、両方で共通範囲</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>ratoon::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>画像の縦横比</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>画像のサイズ</translation>
    </message>
    <message>
        <source>How many results</source>
        <translation>結果の数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the running edit</source>
        <translation>実行中の編集をキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>バリエーション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic size</source>
        <translation>自動サイズ</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>オフラインで使用可能</translation>
    </message>
    <message>
        <source>key ok</source>
        <translation>キー設定済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>キーがまだありません</translation>
    </message>
    <message>
        <source>%1  ·  until %2</source>
        <comment>a model, and when it retires</comment>
        <translation>%1  ·  %2 まで</translation>
    </message>
    <message>
        <source>Only its name is known. It is asked for a picture and nothing else.</source>
        <translation>名前だけがわかっています。画像のほかは何も頼みません。</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 can be asked for.</source>
        <translation>%1 に何を頼めるかはわかっていません。</translation>
    </message>
    <message>
        <source>%1 answers in one size only.</source>
        <translation>%1 は一つのサイズでしか答えません。</translation>
    </message>
</context>
<context>
    <name>ratoon::MoveTool</name>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move: drag the active layer, Shift keeps the direction, arrow keys nudge</source>
        <translation>移動: アクティブなレイヤーをドラッグ。Shift で方向を固定、矢印キーで微調整</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>There is only one layer.</source>
        <translation>レイヤーが 1 つしかありません。</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>先にレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>This is the topmost layer.</source>
        <translation>これは最前面のレイヤーです。</translation>
    </message>
    <message>
        <source>This is the lowest layer.</source>
        <translation>これは最背面のレイヤーです。</translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation>これはオリジナルです。</translation>
    </message>
    <message>
        <source>Nothing comes after this version.</source>
        <translation>このバージョンより後のバージョンはありません。</translation>
    </message>
    <message>
        <source>No result waits for you.</source>
        <translation>確認待ちの結果はありません。</translation>
    </message>
    <message>
        <source>This version was made by hand.</source>
        <translation>このバージョンは手作業で作成されました。</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>先に画像を開いてください。</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>カンバスが空です。</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>先に選択範囲を作成してください。</translation>
    </message>
    <message>
        <source>No edit is running.</source>
        <translation>実行中の編集はありません。</translation>
    </message>
    <message>
        <source>Nothing has been adjusted yet.</source>
        <translation>まだ何も調整されていません。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>取り消した操作はありません。</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>このバージョンにはモデルの返答がありません。</translation>
    </message>
    <message>
        <source>This reply has its place.</source>
        <translation>この返答はすでに配置されています。</translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation>保護されている部分はありません。</translation>
    </message>
    <message>
        <source>A graft is being adjusted.</source>
        <translation>接ぎ木を調整中です。</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>環境変数 RATOON_OFFLINE が設定されています。</translation>
    </message>
    <message>
        <source>The reply of this version was not held back.</source>
        <translation>このバージョンの返答は保留されていません。</translation>
    </message>
    <message>
        <source>This version was made here, from another one.</source>
        <translation>このバージョンは別のバージョンからここで作られました。</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>先にグループを選択してください。</translation>
    </message>
    <message>
        <source>No other document is open.</source>
        <translation>ほかに開いているドキュメントはありません。</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>このドキュメントは閲覧専用で開かれています。</translation>
    </message>
</context>
<context>
    <name>ratoon::NewCanvasDialog</name>
    <message>
        <source>Width in pixels</source>
        <translation>幅(ピクセル)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ(ピクセル)</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>新規カンバス</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
</context>
<context>
    <name>ratoon::NoticeStrip</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>ratoon::Opener</name>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>復元された作業</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (復元)</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <translation>%1 (救出)</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Edit selection</source>
        <translation>選択範囲を編集</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Generate a picture</source>
        <translation>画像を生成</translation>
    </message>
    <message>
        <source>Edit the selection</source>
        <translation>選択範囲を編集</translation>
    </message>
    <message>
        <source>Edit the whole picture</source>
        <translation>画像全体を編集</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選択してください。</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>先に画像を開いてください。</translation>
    </message>
    <message>
        <source>%1 cannot start from an empty canvas. Choose another model, or place a picture first.</source>
        <translation>%1 は空のカンバスから開始できません。別のモデルを選択するか、先に画像を配置してください。</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>変更したい内容を入力してください。</translation>
    </message>
    <message>
        <source>The offline provider takes no references. Choose another model.</source>
        <translation>オフラインプロバイダーは参照画像を使用できません。別のモデルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n picture(s) in all.</source>
        <translation>
            <numerusform>%1 が扱える画像は合計 %n 枚です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>このコンピューターから送信されません</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>%1 に送信されます</translation>
    </message>
    <message>
        <source>The prompt goes there</source>
        <translation>プロンプトが送信されます</translation>
    </message>
    <message>
        <source>The prompt and a part of the picture (%1) go there</source>
        <translation>プロンプトと画像の一部 (%1) が送信されます</translation>
    </message>
    <message numerus="yes">
        <source>, with %n reference(s)</source>
        <translation>
            <numerusform>、参照画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>%1 に送信しますか?</translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n reference(s)</source>
        <translation>
            <numerusform>参照画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルの応答待ち</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>編集結果を配置中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 × %2 to %3</source>
        <comment>pixels, and the model that gets them</comment>
        <translation>%1 × %2 を %3 へ</translation>
    </message>
    <message>
        <source>%1 needs a key: type one in the settings, or set %2.</source>
        <translation>%1 にはキーが必要です。設定で入力するか、%2 を設定してください。</translation>
    </message>
    <message>
        <source>Ratoon is offline, so nothing is sent. Turn that off, or choose the offline provider.</source>
        <translation>Ratoon はオフラインなので何も送信されません。オフにするか、オフラインのプロバイダーを選んでください。</translation>
    </message>
    <message>
        <source>You will be asked before the first picture goes there.</source>
        <translation>最初の画像を送る前に確認します。</translation>
    </message>
    <message>
        <source>Pictures may go there since %1; the settings take that back.</source>
        <translation>%1 から画像を送ることが許可されています。設定で取り消せます。</translation>
    </message>
    <message>
        <source>“%1” was waiting when Ratoon ended.</source>
        <translation>Ratoon の終了時、「%1」は待機中でした。</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>“%1” was on its way when Ratoon ended.</source>
        <translation>Ratoon の終了時、「%1」は送信中でした。</translation>
    </message>
    <message>
        <source>Whether it was carried out is not known: it may have been billed, and would be billed again.</source>
        <translation>実行されたかどうかは不明です。請求済みの可能性があり、再送信すると再び請求されます。</translation>
    </message>
    <message>
        <source>The reply to “%1” came before Ratoon ended.</source>
        <translation>「%1」への返答は Ratoon の終了前に届いています。</translation>
    </message>
    <message>
        <source>It is kept. Nothing is sent to show it.</source>
        <translation>保存されています。表示のために何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>このあと %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are in it: make sure that you may share them.</source>
        <translation>
            <numerusform>%n 人の顔が写っています。共有してよいことを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>If people are in the picture, make sure that you may share it.</source>
        <translation>人物が写っている場合は、共有してよいことを確認してください。</translation>
    </message>
    <message>
        <source>No file name and no metadata go with it.</source>
        <translation>ファイル名やメタデータは送られません。</translation>
    </message>
    <message>
        <source>Asked once for each host.</source>
        <translation>確認はホストごとに 1 回だけです。</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>このドキュメントは閲覧専用で開かれています。</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesLine</name>
    <message>
        <source>Redo from the original</source>
        <translation>オリジナルからやり直す</translation>
    </message>
    <message>
        <source>Redo from the original with both instructions</source>
        <translation>両方の指示でオリジナルからやり直す</translation>
    </message>
    <message>
        <source>Asks for both instructions at once, on pixels that no model has made</source>
        <translation>モデルが作成していないピクセルに対して、両方の指示をまとめて依頼します</translation>
    </message>
    <message numerus="yes">
        <source>These pixels have been through %n model(s) already</source>
        <translation>
            <numerusform>これらのピクセルはすでに %n 個のモデルを通っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time costs detail.</source>
        <translation>そのたびに細部が失われます。</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesMap</name>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 個のモデル</translation>
    </message>
    <message>
        <source>2 models</source>
        <translation>2 個のモデル</translation>
    </message>
    <message>
        <source>3 models or more</source>
        <translation>3 個以上のモデル</translation>
    </message>
    <message>
        <source>Models each pixel went through</source>
        <translation>各ピクセルが通ったモデル</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>ratoon::PlacePage</name>
    <message>
        <source>From the left</source>
        <translation>左から</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>上から</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Half seen</source>
        <translation>半透明</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>How the reply is seen while it moves</source>
        <translation>移動中の返答の見え方</translation>
    </message>
    <message>
        <source>Back to measured</source>
        <translation>測定位置に戻す</translation>
    </message>
    <message>
        <source>Both can be seen while the reply is moved</source>
        <translation>返答の移動中、両方が見えます</translation>
    </message>
    <message>
        <source>Black where both are alike</source>
        <translation>両方が同じ部分は黒になります</translation>
    </message>
    <message>
        <source>Where the measurement puts the reply</source>
        <translation>測定による返答の位置</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>回転</translation>
    </message>
</context>
<context>
    <name>ratoon::PlaceTool</name>
    <message>
        <source>Place by hand</source>
        <translation>手で配置</translation>
    </message>
    <message>
        <source>Drag to move, handles scale (Shift: freely), outside a corner turns, arrow keys nudge</source>
        <translation>ドラッグで移動、ハンドルで拡大縮小(Shift で自由変形)、角の外側で回転、矢印キーで微調整</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 × %2 %</source>
        <translation>%1 × %2 %</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <translation>%1、%2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptDock</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 履歴</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>構図</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Phrases: %1</source>
        <translation>フレーズ: %1</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>参照画像を追加</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>画像の内容を入力</translation>
    </message>
    <message>
        <source>Select something, write what should change, press %1</source>
        <translation>範囲を選択し、変更したい内容を入力して %1 を押します</translation>
    </message>
    <message>
        <source>No model has made these pixels.</source>
        <translation>これらのピクセルはモデルが作成したものではありません。</translation>
    </message>
    <message>
        <source>No edit lies below that could be redone.</source>
        <translation>やり直せる編集が下にありません。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Tell the model what was asked and answered before. The pictures of those turns are sent again, and paid for again.</source>
        <translation>以前に頼んだことと返ってきたものをモデルに伝えます。そのときの画像はもう一度送られ、料金ももう一度かかります。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptEdit</name>
    <message>
        <source>Prompt: what should change</source>
        <translation>プロンプト: 変更したい内容</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptFlow</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>他 %n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing was changed. What should become of it?</source>
        <translation>何も変更されていません。返答をどうしますか?</translation>
    </message>
    <message>
        <source>The reply is paid for and kept with its version. It has not been shown.</source>
        <translation>返答は支払い済みで、そのバージョンに保存されています。まだ表示されていません。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ratoon::RebaseDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Repeat on the originals</source>
        <translation>オリジナルで編集を繰り返す</translation>
    </message>
    <message>
        <source>The edits that are repeated</source>
        <translation>繰り返す編集</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</source>
        <translation>
            <numerusform>%n 件の編集をオリジナルから依頼し直し、各ピクセルが通るモデルをできるだけ少なくします。既存のバージョンはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand are left out.</source>
        <translation>
            <numerusform>手作業による変更 %n 件は省略されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>このコンピューターからは何も送信されません。</translation>
    </message>
    <message>
        <source>Prompts and parts of the picture go to %1.</source>
        <translation>プロンプトと画像の一部が %1 に送信されます。</translation>
    </message>
    <message>
        <source>Nothing was sent there before: Start agrees to it.</source>
        <translation>ここへはまだ何も送信されていません。「開始」を押すと送信に同意したことになります。</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>依頼内容を読み込み中…</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>Start  %1</source>
        <comment>price</comment>
        <translation>開始  %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The new branch is there, beside what was there before.</source>
        <translation>新しい枝が、以前のものと並んで作成されました。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Stopped. What was made until then is kept.</source>
        <translation>中止しました。それまでに作成されたものは保持されます。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>何も作成されませんでした。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTile</name>
    <message>
        <source>Reference @%1</source>
        <translation>参照画像 @%1</translation>
    </message>
    <message>
        <source>Mention @%1 in the prompt</source>
        <translation>プロンプトに @%1 を挿入</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>参照画像の名前</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTray</name>
    <message>
        <source>Subject</source>
        <translation>被写体</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>役割なし</translation>
    </message>
    <message>
        <source>image%1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>Add a reference picture, or drop one here</source>
        <translation>参照画像を追加するか、ここにドロップ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>ratoon::ScopeChip</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Its tone all over</source>
        <translation>全体の色調</translation>
    </message>
    <message>
        <source>A new picture</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>As the words say, and as the reply turns out</source>
        <translation>プロンプトの文面と返答の結果に応じて決まります</translation>
    </message>
    <message>
        <source>The picture keeps its own pixels and gets the light and color of the reply</source>
        <translation>画像は元のピクセルを保ち、返答の光と色になります</translation>
    </message>
    <message>
        <source>The reply replaces the picture</source>
        <translation>返答が画像に置き換わります</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; the rest stays as it is</source>
        <translation>返答は変更できる部分だけに切り取られ、残りはそのままです</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <comment>what an edit seems to be about</comment>
        <translation>自動 · %1</translation>
    </message>
    <message>
        <source>What the edit is about: %1</source>
        <translation>編集の対象: %1</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>編集の対象</translation>
    </message>
</context>
<context>
    <name>ratoon::SentPopover</name>
    <message>
        <source>The words that are sent</source>
        <translation>送信されるテキスト</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>何も送信されません</translation>
    </message>
    <message>
        <source>No picture, only words</source>
        <translation>画像なし、テキストのみ</translation>
    </message>
    <message>
        <source>@%1 (%2)</source>
        <translation>@%1 (%2)</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1 を含む</translation>
    </message>
    <message>
        <source>Exact request…</source>
        <translation>正確なリクエスト…</translation>
    </message>
    <message>
        <source>Byte by byte what leaves this computer</source>
        <translation>このコンピューターから出るものをバイト単位で</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>顔 %n 件を検出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::SpendingSettings</name>
    <message>
        <source>Allow unknown prices</source>
        <translation>価格不明のモデルを許可</translation>
    </message>
    <message>
        <source>Limit for one edit</source>
        <translation>1 回の編集の上限</translation>
    </message>
    <message>
        <source>Limit for a document</source>
        <translation>1 つのドキュメントの上限</translation>
    </message>
    <message>
        <source>Limit for a day</source>
        <translation>1 日の上限</translation>
    </message>
    <message>
        <source>With a limit, a model whose price is not known is refused otherwise</source>
        <translation>許可しない場合、上限があると価格不明のモデルは拒否されます</translation>
    </message>
    <message>
        <source>An edit</source>
        <translation>編集ごと</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>ドキュメントごと</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 日ごと</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
</context>
<context>
    <name>ratoon::SpentToday</name>
    <message>
        <source>Today %1 of %2</source>
        <translation>今日 %1 / %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDetails</name>
    <message>
        <source>Details of the version</source>
        <translation>バージョンの詳細</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>What had to stay</source>
        <translation>変わらないはずの部分</translation>
    </message>
    <message>
        <source>To its parent</source>
        <translation>親との差</translation>
    </message>
    <message>
        <source>To the original</source>
        <translation>オリジナルとの差</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you want to remember about it</source>
        <translation>覚えておきたいこと</translation>
    </message>
    <message>
        <source>Nothing had to stay</source>
        <translation>変わらないはずの部分はありません</translation>
    </message>
</context>
<context>
    <name>ReplyChoice</name>
    <message>
        <source>As a new picture</source>
        <translation>新しい画像として</translation>
    </message>
    <message>
        <source>As a loose layer</source>
        <translation>独立したレイヤーとして</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度依頼</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>手で配置</translation>
    </message>
    <message>
        <source>The reply becomes the picture, in a version of its own. No request is sent.</source>
        <translation>返答が独自のバージョンで画像になります。リクエストは送信されません。</translation>
    </message>
    <message>
        <source>The reply becomes a layer above the picture, to be moved about. No request is sent.</source>
        <translation>返答が画像の上のレイヤーになり、自由に動かせます。リクエストは送信されません。</translation>
    </message>
    <message>
        <source>The same prompt is sent once more, at the same price.</source>
        <translation>同じプロンプトを同じ価格でもう一度送信します。</translation>
    </message>
    <message>
        <source>Move, scale and turn the reply over the picture until it fits. No request is sent.</source>
        <translation>画像の上で返答を移動、拡大縮小、回転して合わせます。リクエストは送信されません。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The reply holds no picture.</source>
        <translation>応答に画像が含まれていません。</translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation>プロンプトの表現を変えるか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>There is no provider named %1.</source>
        <translation>%1 という名前のプロバイダーはありません。</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>一覧にあるものから選択してください。</translation>
    </message>
    <message>
        <source>%1 has no model named %2.</source>
        <translation>%1 に %2 という名前のモデルはありません。</translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <translation>%1 のアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 が接続を拒否しました。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>%1 の証明書が信頼されていないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The network proxy did not let the connection to %1 through.</source>
        <translation>ネットワークプロキシが %1 への接続を許可しませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its reply was complete.</source>
        <translation>応答が完了する前に %1 への接続が切れました。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 seconds.</source>
        <translation>%1 への接続が %2 秒以内に確立されませんでした。</translation>
    </message>
    <message>
        <source>%1 stopped taking the request, for %2 seconds.</source>
        <translation>%1 がリクエストの受信を %2 秒間停止しました。</translation>
    </message>
    <message>
        <source>No reply from %1 came within %2 seconds.</source>
        <translation>%1 からの応答が %2 秒以内にありませんでした。</translation>
    </message>
    <message>
        <source>The reply from %1 stopped for %2 seconds.</source>
        <translation>%1 からの応答が %2 秒間停止しました。</translation>
    </message>
    <message>
        <source>%1 was not done within %2 seconds.</source>
        <translation>%1 の処理が %2 秒以内に完了しませんでした。</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed.</source>
        <translation>%1 が別のアドレスを示しましたが、転送されませんでした。</translation>
    </message>
    <message>
        <source>Check the base URL in the settings.</source>
        <translation>設定のベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The reply from %1 is larger than %2 MiB.</source>
        <translation>%1 からの応答が %2 MiB を超えています。</translation>
    </message>
    <message>
        <source>Ask for a smaller picture.</source>
        <translation>より小さい画像を指定してください。</translation>
    </message>
    <message>
        <source>The request may have been carried out and billed: send it again only if that is acceptable.</source>
        <translation>リクエストが実行され、課金された可能性があります。問題がない場合にのみ再送信してください。</translation>
    </message>
    <message>
        <source>Check the connection and the base URL, then try again.</source>
        <translation>接続とベース URL を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>キーに使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Copy the key again, as one line.</source>
        <translation>キーを 1 行でコピーし直してください。</translation>
    </message>
    <message>
        <source>A header of the request holds a line break.</source>
        <translation>リクエストのヘッダーに改行が含まれています。</translation>
    </message>
    <message>
        <source>The base URL is not a web address.</source>
        <translation>ベース URL が Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Use an address such as https://example.com.</source>
        <translation>https://example.com のようなアドレスを使用してください。</translation>
    </message>
    <message>
        <source>The base URL holds a user name or a password.</source>
        <translation>ベース URL にユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Take it out, and set the key instead.</source>
        <translation>それを取り除き、代わりにキーを設定してください。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>%1 のアドレスは暗号化されていません。</translation>
    </message>
    <message>
        <source>Use https; plain http is for this machine only.</source>
        <translation>https を使用してください。暗号化なしの http はこのコンピューターでのみ使用できます。</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>編集はキャンセルされました。</translation>
    </message>
    <message>
        <source>The edit would have changed %1 pixels outside its area.</source>
        <translation>編集によって範囲外の %1 ピクセルが変更されるところでした。</translation>
    </message>
    <message>
        <source>Nothing was changed; report this as a fault of Ratoon.</source>
        <translation>何も変更されていません。Ratoon の不具合として報告してください。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>変更したい内容を入力してください。</translation>
    </message>
    <message>
        <source>The selection holds no pixel of the picture.</source>
        <translation>選択範囲に画像のピクセルが含まれていません。</translation>
    </message>
    <message>
        <source>Select an area inside the picture, or nothing.</source>
        <translation>画像内の範囲を選択するか、選択を解除してください。</translation>
    </message>
    <message>
        <source>%1 does not offer the ratio %2.</source>
        <translation>%1 は縦横比 %2 に対応していません。</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <translation>対応しているのは %1 です。</translation>
    </message>
    <message>
        <source>%1 does not offer the size %2.</source>
        <translation>%1 はサイズ %2 に対応していません。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 pictures, and this edit has %3.</source>
        <translation>%1 が扱える画像は最大 %2 枚ですが、この編集には %3 枚あります。</translation>
    </message>
    <message>
        <source>Remove some references.</source>
        <translation>参照画像をいくつか取り除いてください。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be an object.</source>
        <translation>モデル一覧の %1 はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be text.</source>
        <translation>モデル一覧の %1 はテキストである必要があります。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a list of texts.</source>
        <translation>モデル一覧の %1 はテキストのリストである必要があります。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be true or false.</source>
        <translation>モデル一覧の %1 は true または false である必要があります。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a number from %2 to %3.</source>
        <translation>モデル一覧の %1 は %2 から %3 までの数値である必要があります。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a date such as 2026-10-29.</source>
        <translation>モデル一覧の %1 は 2026-10-29 のような日付である必要があります。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a width and a height in pixels.</source>
        <translation>モデル一覧の %1 はピクセル単位の幅と高さである必要があります。</translation>
    </message>
    <message>
        <source>In the model list, %1 is not a field that is known.</source>
        <translation>モデル一覧の %1 は未知のフィールドです。</translation>
    </message>
    <message>
        <source>In the model list, %1 names “%2”, which %3 lacks.</source>
        <translation>モデル一覧の %1 に「%2」が指定されていますが、%3 にありません。</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>そのファイルを修正するか、取り除いてください。</translation>
    </message>
    <message>
        <source>The model list is not a JSON object.</source>
        <translation>モデル一覧が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Mend the model list, or take it away.</source>
        <translation>モデル一覧を修正するか、取り除いてください。</translation>
    </message>
    <message>
        <source>The model list has no model for %1.</source>
        <translation>モデル一覧に %1 のモデルがありません。</translation>
    </message>
    <message>
        <source>Add one, or take that provider out of the list.</source>
        <translation>モデルを追加するか、そのプロバイダーを一覧から外してください。</translation>
    </message>
    <message>
        <source>The model list has %1 speak “%2”, which is not known.</source>
        <translation>モデル一覧で %1 に指定された方式「%2」は不明です。</translation>
    </message>
    <message>
        <source>The request may have been billed: send it again only if that is acceptable.</source>
        <translation>リクエストが課金された可能性があります。問題がない場合にのみ再送信してください。</translation>
    </message>
    <message>
        <source>The reply of the service is larger or deeper than any picture needs.</source>
        <translation>サービスの応答が、画像に必要な大きさまたは階層を超えています。</translation>
    </message>
    <message>
        <source>The reply of the service is cut short, or is no reply.</source>
        <translation>サービスの応答が途中で切れているか、応答ではありません。</translation>
    </message>
    <message>
        <source>The reply of the service is larger than %1 MiB.</source>
        <translation>サービスの応答が %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The reply of the service is no reply of a model.</source>
        <translation>サービスの応答がモデルの応答ではありません。</translation>
    </message>
    <message>
        <source>The API is not switched on for the project of this key.</source>
        <translation>このキーのプロジェクトで API が有効になっていません。</translation>
    </message>
    <message>
        <source>Switch it on in the console of the service, or use the key of another project.</source>
        <translation>サービスのコンソールで有効にするか、別のプロジェクトのキーを使用してください。</translation>
    </message>
    <message>
        <source>This key may not do that: “%1”</source>
        <translation>このキーには権限がありません: 「%1」</translation>
    </message>
    <message>
        <source>Use another key, or another model.</source>
        <translation>別のキーまたは別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation>サービスがこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>Check the key and the base URL, or make a new key.</source>
        <translation>キーとベース URL を確認するか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>This key has no quota for %1.</source>
        <translation>このキーには %1 の割り当てがありません。</translation>
    </message>
    <message>
        <source>Turn on billing for its project, or choose another model.</source>
        <translation>プロジェクトの課金を有効にするか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The quota of this key for %1 is used up for today.</source>
        <translation>このキーの %1 の割り当ては、今日の分を使い切りました。</translation>
    </message>
    <message>
        <source>It is renewed at midnight Pacific time: wait, or choose another model.</source>
        <translation>太平洋時間の午前 0 時に更新されます。それまで待つか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Too much was asked of %1 with this key in too short a time.</source>
        <translation>このキーによる %1 へのリクエストが短時間に多すぎます。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>%1 秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The service does not know the model %1.</source>
        <translation>サービスにモデル %1 がありません。</translation>
    </message>
    <message>
        <source>It may have been retired: choose another model, and check the base URL.</source>
        <translation>提供が終了した可能性があります。別のモデルを選択し、ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The request is too large for the service.</source>
        <translation>リクエストがサービスの上限を超えています。</translation>
    </message>
    <message>
        <source>Choose a smaller size, or fewer references.</source>
        <translation>より小さいサイズを選択するか、参照画像を減らしてください。</translation>
    </message>
    <message>
        <source>Change the edit, or choose another model.</source>
        <translation>編集を変更するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1) and gave no reason.</source>
        <translation>サービスがリクエストを拒否しました (HTTP %1)。理由は示されていません。</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): “%2”</source>
        <translation>サービスがリクエストを拒否しました (HTTP %1): 「%2」</translation>
    </message>
    <message>
        <source>The service was not done in time (HTTP %1).</source>
        <translation>サービスの処理が時間内に完了しませんでした (HTTP %1)。</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1) and gave no reason.</source>
        <translation>サービスでエラーが発生しました (HTTP %1)。理由は示されていません。</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1): “%2”</source>
        <translation>サービスでエラーが発生しました (HTTP %1): 「%2」</translation>
    </message>
    <message>
        <source>Such failures are usually not billed. Try again later.</source>
        <translation>このような失敗は通常、課金されません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The account of this key has no credit left.</source>
        <translation>このキーのアカウントにはクレジットが残っていません。</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>クレジットを追加するか、別のキーを使用してください。</translation>
    </message>
    <message>
        <source>The request would have %1 MB, and %2 takes at most %3 MB.</source>
        <translation>リクエストは %1 MB になりますが、%2 の上限は %3 MB です。</translation>
    </message>
    <message>
        <source>Word the edit differently, or choose other pictures.</source>
        <translation>編集の表現を変えるか、別の画像を選択してください。</translation>
    </message>
    <message>
        <source>The service blocked the request (%1).</source>
        <translation>サービスがリクエストをブロックしました (%1)。</translation>
    </message>
    <message>
        <source>The service blocked the request (%1): “%2”</source>
        <translation>サービスがリクエストをブロックしました (%1): 「%2」</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1).</source>
        <translation>サービスが画像をブロックしました (%1)。</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1): “%2”</source>
        <translation>サービスが画像をブロックしました (%1): 「%2」</translation>
    </message>
    <message>
        <source>The reply only points to a picture at “%1”, and pictures are not fetched from other places.</source>
        <translation>応答は「%1」にある画像を示すだけです。ほかの場所から画像は取得されません。</translation>
    </message>
    <message>
        <source>Have the service send pictures inline, or use another one.</source>
        <translation>画像を埋め込んで送信するようサービスを設定するか、別のサービスを使用してください。</translation>
    </message>
    <message>
        <source>Word the edit differently, or try again.</source>
        <translation>編集の表現を変えるか、もう一度試してください。</translation>
    </message>
    <message>
        <source>What the service sent as a picture is no PNG, JPEG or WebP file that can be read.</source>
        <translation>サービスが画像として送信したものは、読み取り可能な PNG、JPEG、WebP ファイルではありません。</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The model made no picture (%1).</source>
        <translation>モデルは画像を作成しませんでした (%1)。</translation>
    </message>
    <message>
        <source>The model made no picture (%1): “%2”</source>
        <translation>モデルは画像を作成しませんでした (%1): 「%2」</translation>
    </message>
    <message>
        <source>The model made no picture, and wrote: “%1”</source>
        <translation>モデルは画像を作成せず、次のように応答しました:「%1」</translation>
    </message>
    <message>
        <source>The model sent drafts, but no finished picture.</source>
        <translation>モデルは下書きを送信しましたが、完成した画像はありません。</translation>
    </message>
    <message>
        <source>The reply holds no picture and no reason.</source>
        <translation>応答に画像も理由も含まれていません。</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of %2.</source>
        <translation>サービスは %2 ではなく %1 を返しました。</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>選択した部分を取り除く</translation>
    </message>
    <message>
        <source>remove the stone</source>
        <translation>remove the stone</translation>
    </message>
    <message>
        <source>Give it another color</source>
        <translation>色を変える</translation>
    </message>
    <message>
        <source>make the cup navy blue</source>
        <translation>make the cup navy blue</translation>
    </message>
    <message>
        <source>Brighten or darken</source>
        <translation>明るくする、暗くする</translation>
    </message>
    <message>
        <source>a little brighter</source>
        <translation>a little brighter</translation>
    </message>
    <message>
        <source>Lift shadows, recover highlights</source>
        <translation>シャドウを持ち上げる、ハイライトを復元する</translation>
    </message>
    <message>
        <source>lift the shadows</source>
        <translation>lift the shadows</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>コントラストを強める、弱める</translation>
    </message>
    <message>
        <source>more contrast</source>
        <translation>more contrast</translation>
    </message>
    <message>
        <source>Warmer or cooler</source>
        <translation>暖かくする、冷たくする</translation>
    </message>
    <message>
        <source>slightly warmer</source>
        <translation>slightly warmer</translation>
    </message>
    <message>
        <source>Stronger or weaker colors</source>
        <translation>色を強める、弱める</translation>
    </message>
    <message>
        <source>less saturated</source>
        <translation>less saturated</translation>
    </message>
    <message>
        <source>Black and white, or sepia</source>
        <translation>白黒またはセピア</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>black and white</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>ゴールデンアワー</translation>
    </message>
    <message>
        <source>golden hour light</source>
        <translation>golden hour light</translation>
    </message>
    <message>
        <source>Replace the sky by a gradient</source>
        <translation>空をグラデーションに置き換える</translation>
    </message>
    <message>
        <source>replace the sky with a sunset</source>
        <translation>replace the sky with a sunset</translation>
    </message>
    <message>
        <source>Blur, or blur the background</source>
        <translation>ぼかす、背景をぼかす</translation>
    </message>
    <message>
        <source>blur the background</source>
        <translation>blur the background</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>シャープにする</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>sharpen</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>ノイズを軽減する</translation>
    </message>
    <message>
        <source>reduce the noise</source>
        <translation>reduce the noise</translation>
    </message>
    <message>
        <source>Pencil sketch, painting or cartoon</source>
        <translation>鉛筆スケッチ、絵画、漫画</translation>
    </message>
    <message>
        <source>turn it into a pencil sketch</source>
        <translation>turn it into a pencil sketch</translation>
    </message>
    <message>
        <source>Ask it to remove or recolor what is selected, to brighten, darken, lift shadows, recover highlights, change contrast, warmth or saturation, to make black and white, sepia or golden hour, to replace the sky, to blur, blur the background, sharpen or remove noise, or to draw a pencil sketch, a painting or a cartoon.</source>
        <translation>選択した部分を取り除く、色を変える、明るくする、暗くする、シャドウを持ち上げる、ハイライトを復元する、コントラスト・色の暖かさ・彩度を変える、白黒・セピア・ゴールデンアワーにする、空を置き換える、ぼかす、背景をぼかす、シャープにする、ノイズを軽減する、鉛筆スケッチ・絵画・漫画にする、といった指示ができます。</translation>
    </message>
    <message>
        <source>No sky was found in this picture.</source>
        <translation>この画像に空が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Select the sky, and ask again.</source>
        <translation>空を選択して、もう一度指示してください。</translation>
    </message>
    <message>
        <source>The offline provider changes pictures, but cannot make one from words.</source>
        <translation>オフラインプロバイダーは画像を変更できますが、テキストから画像を作成することはできません。</translation>
    </message>
    <message>
        <source>Open a picture first, or choose another provider.</source>
        <translation>先に画像を開くか、別のプロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>The offline provider found nothing in this prompt that it can do.</source>
        <translation>オフラインプロバイダーが実行できる内容がこのプロンプトにありません。</translation>
    </message>
    <message>
        <source>The selection is empty, so nothing may change.</source>
        <translation>選択範囲が空のため、何も変更できません。</translation>
    </message>
    <message>
        <source>Select something, or clear the selection.</source>
        <translation>範囲を選択するか、選択を解除してください。</translation>
    </message>
    <message>
        <source>Offline, only what is selected can be removed.</source>
        <translation>オフラインで取り除けるのは、選択した部分だけです。</translation>
    </message>
    <message>
        <source>Select what should go first.</source>
        <translation>先に取り除く部分を選択してください。</translation>
    </message>
    <message>
        <source>Offline, only what is selected can get another color.</source>
        <translation>オフラインで色を変更できるのは、選択した部分だけです。</translation>
    </message>
    <message>
        <source>Select what should change its color first.</source>
        <translation>先に色を変更する部分を選択してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to edit a picture of this size.</source>
        <translation>このサイズの画像を編集するにはメモリが不足しています。</translation>
    </message>
    <message>
        <source>Select a smaller part of it.</source>
        <translation>より小さい部分を選択してください。</translation>
    </message>
    <message>
        <source>Removed what was selected, and filled the gap from around it.</source>
        <translation>選択した部分を取り除き、周囲から補完しました。</translation>
    </message>
    <message>
        <source>Brightness %1.</source>
        <translation>明るさ %1。</translation>
    </message>
    <message>
        <source>Contrast %1.</source>
        <translation>コントラスト %1。</translation>
    </message>
    <message>
        <source>Warmth %1.</source>
        <translation>色の暖かさ %1。</translation>
    </message>
    <message>
        <source>Saturation %1.</source>
        <translation>彩度 %1。</translation>
    </message>
    <message>
        <source>Shadows %1.</source>
        <translation>シャドウ %1。</translation>
    </message>
    <message>
        <source>Highlights %1.</source>
        <translation>ハイライト %1。</translation>
    </message>
    <message>
        <source>Turned black and white.</source>
        <translation>白黒にしました。</translation>
    </message>
    <message>
        <source>Turned black and white, %1.</source>
        <translation>白黒にしました、%1。</translation>
    </message>
    <message>
        <source>Toned in sepia.</source>
        <translation>セピア調にしました。</translation>
    </message>
    <message>
        <source>Toned in sepia, %1.</source>
        <translation>セピア調にしました、%1。</translation>
    </message>
    <message>
        <source>Lit as in the golden hour.</source>
        <translation>ゴールデンアワーの光にしました。</translation>
    </message>
    <message>
        <source>Lit as in the golden hour, %1.</source>
        <translation>ゴールデンアワーの光にしました、%1。</translation>
    </message>
    <message>
        <source>Blurred.</source>
        <translation>ぼかしました。</translation>
    </message>
    <message>
        <source>Blurred, %1.</source>
        <translation>ぼかしました、%1。</translation>
    </message>
    <message>
        <source>Sharpened.</source>
        <translation>シャープにしました。</translation>
    </message>
    <message>
        <source>Sharpened, %1.</source>
        <translation>シャープにしました、%1。</translation>
    </message>
    <message>
        <source>Noise removed.</source>
        <translation>ノイズを軽減しました。</translation>
    </message>
    <message>
        <source>Noise removed, %1.</source>
        <translation>ノイズを軽減しました、%1。</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch.</source>
        <translation>鉛筆スケッチにしました。</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch, %1.</source>
        <translation>鉛筆スケッチにしました、%1。</translation>
    </message>
    <message>
        <source>Painted in oil.</source>
        <translation>油絵にしました。</translation>
    </message>
    <message>
        <source>Painted in oil, %1.</source>
        <translation>油絵にしました、%1。</translation>
    </message>
    <message>
        <source>Drawn as a cartoon.</source>
        <translation>漫画にしました。</translation>
    </message>
    <message>
        <source>Drawn as a cartoon, %1.</source>
        <translation>漫画にしました、%1。</translation>
    </message>
    <message>
        <source>The sky replaced by a gradient of %1.</source>
        <translation>空を %1 のグラデーションに置き換えました。</translation>
    </message>
    <message>
        <source>The sky replaced by a clear blue.</source>
        <translation>空を澄んだ青空に置き換えました。</translation>
    </message>
    <message>
        <source>The sky replaced by a sunset.</source>
        <translation>空を夕焼けに置き換えました。</translation>
    </message>
    <message>
        <source>The sky replaced by a dawn.</source>
        <translation>空を夜明けに置き換えました。</translation>
    </message>
    <message>
        <source>The sky replaced by a dusk.</source>
        <translation>空を夕暮れに置き換えました。</translation>
    </message>
    <message>
        <source>The sky replaced by a night sky.</source>
        <translation>空を夜空に置き換えました。</translation>
    </message>
    <message>
        <source>The sky replaced by a dramatic one.</source>
        <translation>空をドラマチックな空に置き換えました。</translation>
    </message>
    <message>
        <source>The sky replaced by an overcast one.</source>
        <translation>空を曇り空に置き換えました。</translation>
    </message>
    <message>
        <source>Color changed from %1 to %2, shading kept.</source>
        <translation>陰影を保って、色を %1 から %2 に変更しました。</translation>
    </message>
    <message>
        <source>Color changed to %1, shading kept.</source>
        <translation>陰影を保って、色を %1 に変更しました。</translation>
    </message>
    <message>
        <source>Only in the sky.</source>
        <translation>空のみ。</translation>
    </message>
    <message>
        <source>Only below the sky.</source>
        <translation>空より下のみ。</translation>
    </message>
    <message>
        <source>Only in the background.</source>
        <translation>背景のみ。</translation>
    </message>
    <message>
        <source>Only on the subject.</source>
        <translation>被写体のみ。</translation>
    </message>
    <message>
        <source>Offline, nothing looks for “%1”. To change only that, select it first.</source>
        <translation>オフラインでは「%1」を検出できません。その部分だけを変更するには、先に選択してください。</translation>
    </message>
    <message>
        <source>Not done, as asked: “%1”.</source>
        <translation>指示により実行しませんでした:「%1」。</translation>
    </message>
    <message>
        <source>Left out, because it was not understood: “%1”.</source>
        <translation>解釈できなかったため省略しました:「%1」。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 は %2 MB を超えています。</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that.</source>
        <translation>より小さいコピーを保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>%1 does not end in a format that can be written.</source>
        <translation>%1 の拡張子は書き込み可能な形式ではありません。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しはキャンセルされました。</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was opened.</source>
        <translation>%1 フレームのうち最初のフレームだけを開きました。</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>画像は読み取られませんでした。</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>%1 のキーがありません。</translation>
    </message>
    <message>
        <source>Set %1 in the environment and start Ratoon again, or use the offline provider.</source>
        <translation>環境変数 %1 を設定して Ratoon を再起動するか、オフラインプロバイダーを使用してください。</translation>
    </message>
    <message>
        <source>The version being shown cannot be removed.</source>
        <translation>表示中のバージョンは取り除けません。</translation>
    </message>
    <message>
        <source>Go to another version first.</source>
        <translation>先に別のバージョンへ移動してください。</translation>
    </message>
    <message>
        <source>Open another copy of it, such as a backup.</source>
        <translation>バックアップなど、別のコピーを開いてください。</translation>
    </message>
    <message>
        <source>Two versions are named %1.</source>
        <translation>%1 という名前のバージョンが 2 つあります。</translation>
    </message>
    <message>
        <source>Version %1 is a second root.</source>
        <translation>バージョン %1 は 2 つ目のルートです。</translation>
    </message>
    <message>
        <source>The document has no first version.</source>
        <translation>ドキュメントに最初のバージョンがありません。</translation>
    </message>
    <message>
        <source>Version %1 is missing, but others grow from it.</source>
        <translation>バージョン %1 がありませんが、ほかのバージョンがそこから派生しています。</translation>
    </message>
    <message>
        <source>Version %1 is its own ancestor.</source>
        <translation>バージョン %1 が自身の祖先になっています。</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>バージョン %1 はありません。</translation>
    </message>
    <message>
        <source>Other versions grow from version %1.</source>
        <translation>ほかのバージョンがバージョン %1 から派生しています。</translation>
    </message>
    <message>
        <source>Remove only versions that nothing grows from.</source>
        <translation>取り除けるのは、派生したバージョンがないものだけです。</translation>
    </message>
    <message>
        <source>The color profile cannot be used.</source>
        <translation>カラープロファイルを使用できません。</translation>
    </message>
    <message>
        <source>Convert the picture to sRGB in another program.</source>
        <translation>ほかのプログラムで画像を sRGB に変換してください。</translation>
    </message>
    <message>
        <source>This is not a picture in a known format.</source>
        <translation>既知の形式の画像ではありません。</translation>
    </message>
    <message>
        <source>The %1 picture is damaged or cut short.</source>
        <translation>%1 画像が破損しているか、途中で切れています。</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>別のコピーを試してください。</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>ほかのプログラムで小さくしてください。</translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation>送信内容の記録が破損しています。</translation>
    </message>
    <message>
        <source>Version %1 is damaged.</source>
        <translation>バージョン %1 が破損しています。</translation>
    </message>
    <message>
        <source>The description of this version is too long to keep.</source>
        <translation>このバージョンの説明は長すぎて保存できません。</translation>
    </message>
    <message>
        <source>The document claims more than %1 versions.</source>
        <translation>ドキュメントに %1 を超えるバージョンがあることになっています。</translation>
    </message>
    <message>
        <source>Choose one that the document lists.</source>
        <translation>ドキュメントの一覧にあるものから選択してください。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>What was written for %1 reads back differently.</source>
        <translation>%1 に書き込んだ内容と読み戻した内容が一致しません。</translation>
    </message>
    <message>
        <source>Save in another place: this disk is not to be trusted.</source>
        <translation>別の場所に保存してください。このディスクは信頼できません。</translation>
    </message>
    <message>
        <source>The document&apos;s own description is damaged.</source>
        <translation>ドキュメント自体の説明が破損しています。</translation>
    </message>
    <message>
        <source>%1 MB are more than a document keeps in one piece.</source>
        <translation>%1 MB は、ドキュメントが 1 つのデータとして保持できる上限を超えています。</translation>
    </message>
    <message>
        <source>A stored file of this document is damaged.</source>
        <translation>このドキュメントに格納されたファイルが破損しています。</translation>
    </message>
    <message>
        <source>A layer of this version is missing or damaged.</source>
        <translation>このバージョンのレイヤーが見つからないか、破損しています。</translation>
    </message>
    <message>
        <source>Go to another version.</source>
        <translation>別のバージョンへ移動してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>別の場所を選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Pixels of this version are missing or damaged.</source>
        <translation>このバージョンのピクセルが見つからないか、破損しています。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ratoon.</source>
        <translation>%1 はより新しいバージョンの Ratoon で保存されています。</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>そのバージョンの Ratoon で開いてください。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>もう一度開いてください。</translation>
    </message>
    <message>
        <source>No file can be locked in %1: %2.</source>
        <translation>%1 ではファイルをロックできません: %2。</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder on a disk of this computer.</source>
        <translation>XDG_STATE_HOME に、このコンピューターのディスク上のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The document cannot be read: %1.</source>
        <translation>ドキュメントを読み込めません: %1。</translation>
    </message>
    <message>
        <source>%1 is no Ratoon document.</source>
        <translation>%1 は Ratoon ドキュメントではありません。</translation>
    </message>
    <message>
        <source>The tables of the document are damaged.</source>
        <translation>ドキュメントのテーブルが破損しています。</translation>
    </message>
    <message>
        <source>There is no small picture of this version.</source>
        <translation>このバージョンのサムネールがありません。</translation>
    </message>
    <message>
        <source>The small picture of this version is damaged.</source>
        <translation>このバージョンのサムネールが破損しています。</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>ドキュメントが破損しています。</translation>
    </message>
    <message>
        <source>The document cannot be written: %1.</source>
        <translation>ドキュメントに書き込めません: %1。</translation>
    </message>
    <message>
        <source>This document is open in another window of Ratoon.</source>
        <translation>このドキュメントは Ratoon の別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>The layers of this version are damaged.</source>
        <translation>このバージョンのレイヤーが破損しています。</translation>
    </message>
    <message>
        <source>The document was left at a version it does not hold.</source>
        <translation>ドキュメントが、含まれていないバージョンを指したままになっています。</translation>
    </message>
    <message>
        <source>Version %1 cannot be added here.</source>
        <translation>バージョン %1 をここに追加できません。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 は、開いた後にほかのプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Save under another name, so that neither is lost.</source>
        <translation>どちらも失われないように、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>The layers of this version do not fit into memory.</source>
        <translation>このバージョンのレイヤーがメモリに収まりません。</translation>
    </message>
    <message>
        <source>A layer of %1 × %2 pixels is too large.</source>
        <translation>%1 × %2 ピクセルのレイヤーは大きすぎます。</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>小さくしてください。</translation>
    </message>
    <message>
        <source>It refers to something that is not there.</source>
        <translation>存在しないものを参照しています。</translation>
    </message>
    <message>
        <source>The rows are out of order.</source>
        <translation>行の順序が正しくありません。</translation>
    </message>
    <message>
        <source>SQLite reports: %1</source>
        <translation>SQLite の報告: %1</translation>
    </message>
    <message>
        <source>It is of no known kind.</source>
        <translation>種類が不明です。</translation>
    </message>
    <message>
        <source>Its bytes do not fit its hash.</source>
        <translation>バイト列がハッシュと一致しません。</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>どこからも参照されていません。</translation>
    </message>
    <message>
        <source>Run ratoon-cli providers for the list.</source>
        <translation>一覧を表示するには ratoon-cli providers を実行してください。</translation>
    </message>
    <message>
        <source>Run ratoon-cli models for the list.</source>
        <translation>一覧を表示するには ratoon-cli models を実行してください。</translation>
    </message>
    <message>
        <source>--region takes X,Y,W,H in whole pixels.</source>
        <translation>--region には X,Y,W,H を整数のピクセルで指定します。</translation>
    </message>
    <message>
        <source>For example --region 100,80,400,300.</source>
        <translation>たとえば --region 100,80,400,300 です。</translation>
    </message>
    <message>
        <source>The region lies outside the picture of %1 × %2 px.</source>
        <translation>領域が %1 × %2 px の画像の外にあります。</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 px, and the picture %3 × %4 px.</source>
        <translation>マスクは %1 × %2 px、画像は %3 × %4 px です。</translation>
    </message>
    <message>
        <source>Give a grey mask of the picture&apos;s size.</source>
        <translation>画像と同じサイズのグレースケールのマスクを指定してください。</translation>
    </message>
    <message>
        <source>%1 needs a prompt.</source>
        <translation>%1 にはプロンプトが必要です。</translation>
    </message>
    <message>
        <source>Add --prompt &quot;what should change&quot;.</source>
        <translation>--prompt &quot;変更したい内容&quot; を追加してください。</translation>
    </message>
    <message>
        <source>--region and --mask exclude each other.</source>
        <translation>--region と --mask は同時に使用できません。</translation>
    </message>
    <message>
        <source>Use: ratoon-cli %1 %2</source>
        <translation>使用法: ratoon-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 に --%2 というオプションはありません。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 には %2 から %3 までの整数を指定します。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>Run ratoon-cli --help for the list.</source>
        <translation>一覧を表示するには ratoon-cli --help を実行してください。</translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation>%1 にはさらに引数が必要です。</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 は「%2」を処理できません。</translation>
    </message>
    <message>
        <source>generate needs a place for the picture.</source>
        <translation>generate には画像の保存先が必要です。</translation>
    </message>
    <message>
        <source>Add --out FILE or --document FILE.ratoon.</source>
        <translation>--out FILE または --document FILE.ratoon を追加してください。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 is not a Ratoon document.</source>
        <translation>%1 は Ratoon ドキュメントではありません。</translation>
    </message>
    <message>
        <source>Make one of it with ratoon-cli new.</source>
        <translation>ratoon-cli new でドキュメントを作成してください。</translation>
    </message>
    <message>
        <source>The document has no version %1.</source>
        <translation>ドキュメントにバージョン %1 はありません。</translation>
    </message>
    <message>
        <source>More than one version begins with %1.</source>
        <translation>%1 で始まるバージョンが複数あります。</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli log.</source>
        <translation>ratoon-cli log から id を指定してください。</translation>
    </message>
    <message>
        <source>new needs a place for the document.</source>
        <translation>new にはドキュメントの保存先が必要です。</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon.</source>
        <translation>--document FILE.ratoon を追加してください。</translation>
    </message>
    <message>
        <source>export needs a place for the picture.</source>
        <translation>export には画像の保存先が必要です。</translation>
    </message>
    <message>
        <source>Add --out FILE.</source>
        <translation>--out FILE を追加してください。</translation>
    </message>
    <message>
        <source>--icc takes keep or srgb.</source>
        <translation>--icc には keep または srgb を指定します。</translation>
    </message>
    <message>
        <source>The JSON text is larger or deeper than allowed.</source>
        <translation>JSON テキストが許容される大きさまたは階層を超えています。</translation>
    </message>
    <message>
        <source>The text is not valid JSON at byte %1.</source>
        <translation>テキストは %1 バイト目で有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>That is an address at %1, not a picture, and Ratoon does not download.</source>
        <translation>これは画像ではなく %1 のアドレスです。Ratoon はダウンロードを行いません。</translation>
    </message>
    <message>
        <source>Save the picture to a file first, or copy the picture itself.</source>
        <translation>先に画像をファイルに保存するか、画像そのものをコピーしてください。</translation>
    </message>
    <message>
        <source>Copy or drag a picture or an image file.</source>
        <translation>画像または画像ファイルをコピーまたはドラッグしてください。</translation>
    </message>
    <message>
        <source>A mask of this version is damaged.</source>
        <translation>このバージョンのマスクが壊れています。</translation>
    </message>
    <message>
        <source>Make the edit again.</source>
        <translation>編集をもう一度行ってください。</translation>
    </message>
    <message>
        <source>A part of this version is missing.</source>
        <translation>このバージョンの一部が見つかりません。</translation>
    </message>
    <message>
        <source>The settings of this edit cannot be read.</source>
        <translation>この編集の設定を読み取れません。</translation>
    </message>
    <message>
        <source>Place it by hand, take it as a new picture or a loose layer, or ask again.</source>
        <translation>手で配置するか、新しい画像または独立したレイヤーとして使うか、もう一度依頼してください。</translation>
    </message>
    <message>
        <source>The reply fits the picture in more than one way.</source>
        <translation>返答は画像に複数の位置で合います。</translation>
    </message>
    <message>
        <source>The reply shows the scene in another framing.</source>
        <translation>返答では構図が変わっています。</translation>
    </message>
    <message>
        <source>The reply does not fit the picture it answers.</source>
        <translation>返答は元の画像に合いません。</translation>
    </message>
    <message>
        <source>The picture has another size by now.</source>
        <translation>画像の大きさが変わっています。</translation>
    </message>
    <message>
        <source>Go back to the version of the edit first.</source>
        <translation>先に編集のバージョンへ戻ってください。</translation>
    </message>
    <message>
        <source>The kept reply is not a finished one.</source>
        <translation>保存された返答は完成していません。</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>このバージョンにはモデルの返答がありません。</translation>
    </message>
    <message>
        <source>Choose a version that a model has made.</source>
        <translation>モデルが作ったバージョンを選んでください。</translation>
    </message>
    <message>
        <source>This area has been through a model %1 times: each time costs detail. Redo it from its original pixels instead.</source>
        <translation>この範囲はモデルを %1 回通っており、そのたびに細部が失われます。元の画素からやり直してください。</translation>
    </message>
    <message>
        <source>Make that edit with another model.</source>
        <translation>その編集を別のモデルで行ってください。</translation>
    </message>
    <message>
        <source>No edit by a model leads to this version.</source>
        <translation>このバージョンに至るモデルの編集がありません。</translation>
    </message>
    <message>
        <source>--path takes two versions, as A..B.</source>
        <translation>--path には A..B のように 2 つのバージョンを指定します。</translation>
    </message>
    <message>
        <source>The second version does not follow from the first.</source>
        <translation>2 番目のバージョンは 1 番目から続いていません。</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>測定は中止されました。</translation>
    </message>
    <message>
        <source>Send the edit again.</source>
        <translation>もう一度編集を送信してください。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG or WebP.</source>
        <translation>PNG、JPEG、WebP のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels. At most %3 on a side and %4 million in all can be opened.</source>
        <translation>画像が大きすぎます: %1 × %2 ピクセル。開けるのは 1 辺 %3 ピクセル、合計 %4 百万ピクセルまでです。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>This kind of %1 picture cannot be read.</source>
        <translation>この種類の %1 画像は読み込めません。</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG in another program.</source>
        <translation>別のプログラムで PNG または JPEG として保存してください。</translation>
    </message>
    <message>
        <source>The picture cannot be written as %1.</source>
        <translation>画像を %1 として書き出せません。</translation>
    </message>
    <message>
        <source>Choose PNG, JPEG or TIFF.</source>
        <translation>PNG、JPEG、TIFF のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Compare versions of the same canvas.</source>
        <translation>同じカンバスのバージョンを比較してください。</translation>
    </message>
    <message>
        <source>The document has been closed.</source>
        <translation>ドキュメントは閉じられました。</translation>
    </message>
    <message>
        <source>The two pictures differ in size.</source>
        <translation>2 つの画像の大きさが異なります。</translation>
    </message>
    <message>
        <source>The file that %1 names cannot be read.</source>
        <translation>%1 で指定されたファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Correct the path, or unset the variable.</source>
        <translation>パスを修正するか、環境変数の設定を解除してください。</translation>
    </message>
    <message>
        <source>GOOGLE_CLOUD_LOCATION names no place of Google Cloud.</source>
        <translation>GOOGLE_CLOUD_LOCATION の値は Google Cloud のロケーションではありません。</translation>
    </message>
    <message>
        <source>Use global, us, eu, or a region such as europe-west4.</source>
        <translation>global、us、eu、または europe-west4 のようなリージョンを使用してください。</translation>
    </message>
    <message>
        <source>There are no credentials for %1.</source>
        <translation>%1 の認証情報がありません。</translation>
    </message>
    <message>
        <source>Set %1 to the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>%1 にサービスアカウントのキーファイルを設定するか、「gcloud auth application-default login」を実行してください。</translation>
    </message>
    <message>
        <source>There is no project for %1.</source>
        <translation>%1 のプロジェクトがありません。</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT to its id.</source>
        <translation>GOOGLE_CLOUD_PROJECT にプロジェクト ID を設定してください。</translation>
    </message>
    <message>
        <source>%1 has no route named %2.</source>
        <translation>%1 に %2 という名前のルートはありません。</translation>
    </message>
    <message>
        <source>%1 takes no %2 by the route %3.</source>
        <translation>%1 のルート %3 では %2 を使用できません。</translation>
    </message>
    <message>
        <source>Leave it out, or choose another route or provider.</source>
        <translation>省略するか、別のルートまたはプロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>--upload takes inline, files or auto.</source>
        <translation>--upload には inline、files、auto のいずれかを指定します。</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the pictures.</source>
        <translation>画像を比較するにはメモリが不足しています。</translation>
    </message>
    <message>
        <source>Close other programs, or edit a smaller part.</source>
        <translation>ほかのプログラムを閉じるか、より小さい部分を編集してください。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>%1 のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Nothing was asked of the model. Try again, or send pictures inline.</source>
        <translation>モデルには何も依頼されていません。もう一度試すか、画像をリクエストに埋め込んで送信してください。</translation>
    </message>
    <message>
        <source>The service named no place for the picture.</source>
        <translation>サービスから画像の送信先が示されませんでした。</translation>
    </message>
    <message>
        <source>The service could not take the picture.</source>
        <translation>サービスが画像を受け取れませんでした。</translation>
    </message>
    <message>
        <source>The service is not done with the picture in time.</source>
        <translation>サービスによる画像の処理が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, from where it did not come.</source>
        <translation>応答は %1 にある画像を示していますが、そこから画像が届きませんでした。</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, which did not give it (HTTP %2).</source>
        <translation>応答は %1 にある画像を示していますが、画像が提供されませんでした (HTTP %2)。</translation>
    </message>
    <message>
        <source>The request was answered, and so may have been billed: send it again only if that is acceptable.</source>
        <translation>リクエストには応答があったため、課金された可能性があります。問題がない場合にのみ再送信してください。</translation>
    </message>
    <message>
        <source>The reply of the service ended in its middle.</source>
        <translation>サービスの応答が途中で終わりました。</translation>
    </message>
    <message>
        <source>The Google Cloud credentials are neither a service account&apos;s nor a user&apos;s.</source>
        <translation>Google Cloud の認証情報が、サービスアカウントのものでもユーザーのものでもありません。</translation>
    </message>
    <message>
        <source>Use the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>サービスアカウントのキーファイルを使用するか、「gcloud auth application-default login」を実行してください。</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service failed (HTTP %1).</source>
        <translation>Google のログインサービスでエラーが発生しました (HTTP %1)。</translation>
    </message>
    <message>
        <source>Nothing was sent to the model. Try again later.</source>
        <translation>モデルには何も送信されていません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Google does not accept the credentials (HTTP %1 %2).</source>
        <translation>Google が認証情報を受け付けません (HTTP %1 %2)。</translation>
    </message>
    <message>
        <source>Make a new key file, or sign in again; and see that the clock of this machine is right.</source>
        <translation>新しいキーファイルを作成するか、もう一度ログインしてください。また、このコンピューターの時計が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The private key of the service account cannot be used.</source>
        <translation>サービスアカウントの秘密鍵を使用できません。</translation>
    </message>
    <message>
        <source>Make a new key file for it in Google Cloud.</source>
        <translation>Google Cloud で新しいキーファイルを作成してください。</translation>
    </message>
    <message>
        <source>Go back to the original first.</source>
        <translation>先にオリジナルへ戻ってください。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why, or change the settings.</source>
        <translation>ターミナルで実行して原因を確認するか、設定を変更してください。</translation>
    </message>
    <message>
        <source>“%1” printed more than a key.</source>
        <translation>「%1」の出力にキー以外のものが含まれています。</translation>
    </message>
    <message>
        <source>“%1” printed no key in time.</source>
        <translation>「%1」は時間内にキーを出力しませんでした。</translation>
    </message>
    <message>
        <source>“%1”, which prints the key, cannot be started.</source>
        <translation>キーを出力する「%1」を起動できません。</translation>
    </message>
    <message>
        <source>“%1” printed no key.</source>
        <translation>「%1」はキーを出力しませんでした。</translation>
    </message>
    <message>
        <source>No keychain service answers on this desktop.</source>
        <translation>このデスクトップには応答するキーチェーンサービスがありません。</translation>
    </message>
    <message>
        <source>Set the key in the environment, name a credential command in the settings, or type it for this run.</source>
        <translation>環境変数でキーを設定するか、設定でキー取得コマンドを指定するか、今回の起動用にキーを入力してください。</translation>
    </message>
    <message>
        <source>The credential command of %1 is for %2, not for %3.</source>
        <translation>%1 のキー取得コマンドは %2 用で、%3 用ではありません。</translation>
    </message>
    <message>
        <source>Change the base URL back, or give the command this origin in the settings.</source>
        <translation>ベース URL を元に戻すか、設定でコマンドにこのオリジンを指定してください。</translation>
    </message>
    <message>
        <source>The credential command of %1 is no list of a program and its arguments.</source>
        <translation>%1 のキー取得コマンドが、プログラムとその引数のリストになっていません。</translation>
    </message>
    <message>
        <source>Mend settings.json, or take the command out of it.</source>
        <translation>settings.json を修正するか、そこからコマンドを取り除いてください。</translation>
    </message>
    <message>
        <source>Ratoon is switched offline, so nothing was sent.</source>
        <translation>Ratoon はオフラインに設定されているため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Turn offline off in the settings, or use the offline provider.</source>
        <translation>設定でオフラインを解除するか、オフラインプロバイダーを使用してください。</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the limits on spending are not known.</source>
        <translation>設定を読み取れないため、支出の上限が不明です。</translation>
    </message>
    <message>
        <source>Mend settings.json, or take it away.</source>
        <translation>settings.json を修正するか、取り除いてください。</translation>
    </message>
    <message>
        <source>--%1 takes an amount in USD, such as 0.25.</source>
        <translation>--%1 には 0.25 のような USD の金額を指定します。</translation>
    </message>
    <message>
        <source>--since takes a date, such as 2026-11-29.</source>
        <translation>--since には 2026-11-29 のような日付を指定します。</translation>
    </message>
    <message>
        <source>The ledger of paid requests is damaged.</source>
        <translation>有料リクエストの台帳が破損しています。</translation>
    </message>
    <message>
        <source>Move %1 away; a new one is begun by itself.</source>
        <translation>%1 を別の場所に移動してください。新しい台帳は自動的に作成されます。</translation>
    </message>
    <message>
        <source>The ledger of paid requests cannot be written.</source>
        <translation>有料リクエストの台帳に書き込めません。</translation>
    </message>
    <message>
        <source>Make room, or let %1 be written to.</source>
        <translation>空き容量を増やすか、%1 への書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Choose a cheaper model or a smaller size, or raise the limit.</source>
        <translation>より安価なモデルか、より小さいサイズを選択するか、上限を上げてください。</translation>
    </message>
    <message>
        <source>The ledger of paid requests was written by a newer version of Ratoon.</source>
        <translation>有料リクエストの台帳は、より新しいバージョンの Ratoon で書き込まれています。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>そのバージョンを使用してください。</translation>
    </message>
    <message>
        <source>The price of %1 is not known, and there is a limit on spending.</source>
        <translation>%1 の価格が不明で、支出の上限が設定されています。</translation>
    </message>
    <message>
        <source>Choose a model with a known price, or allow unknown prices in the settings.</source>
        <translation>価格がわかっているモデルを選択するか、設定で価格不明のモデルを許可してください。</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and the limit for an edit is %2.</source>
        <translation>この編集には最大 %1 かかる可能性がありますが、1 回の編集の上限は %2 です。</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for this document are spent or reserved.</source>
        <translation>この編集には最大 %1 かかる可能性がありますが、このドキュメントの上限 %3 のうち %2 が支出済みまたは確保済みです。</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for today are spent or reserved.</source>
        <translation>この編集には最大 %1 かかる可能性がありますが、今日の上限 %3 のうち %2 が支出済みまたは確保済みです。</translation>
    </message>
    <message>
        <source>This is no face detector that can be read.</source>
        <translation>読み込める顔検出器ではありません。</translation>
    </message>
    <message>
        <source>Choose a cascade of OpenCV for faces, an .xml file, or a YuNet model, an .onnx file.</source>
        <translation>顔用の OpenCV カスケード (.xml ファイル) か YuNet モデル (.onnx ファイル) を選んでください。</translation>
    </message>
    <message>
        <source>%1 has no list of its models to ask for.</source>
        <translation>%1 には、問い合わせできるモデルの一覧がありません。</translation>
    </message>
    <message>
        <source>Name a model as its service does, or use the one offered.</source>
        <translation>サービスでの名前でモデルを指定するか、用意されているものを使ってください。</translation>
    </message>
    <message>
        <source>%1 answered with no list of models.</source>
        <translation>%1 はモデルの一覧を返しませんでした。</translation>
    </message>
    <message>
        <source>Its picture could not be read.</source>
        <translation>この画像は読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 of its layers and %2 of its tiles could not be read.</source>
        <translation>レイヤー %1 枚とタイル %2 枚を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Its reply could not be read.</source>
        <translation>応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The version that it grew from could not be read.</source>
        <translation>元になったバージョンを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The document was left at another version.</source>
        <translation>ドキュメントは別のバージョンの状態で閉じられていました。</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>%1 からは何も読み取れません。</translation>
    </message>
    <message>
        <source>%1 is the damaged document itself.</source>
        <translation>%1 は破損したドキュメントそのものです。</translation>
    </message>
    <message>
        <source>%1 is damaged, and stays as it is.</source>
        <translation>%1 は破損しているため、そのまま残します。</translation>
    </message>
    <message>
        <source>Salvage what can still be read first.</source>
        <translation>まず、まだ読み取れる内容を救出してください。</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>このドキュメントは閲覧専用で開かれています。</translation>
    </message>
    <message>
        <source>Export a version as a picture, and go on with that.</source>
        <translation>バージョンを画像として書き出し、それで作業を続けてください。</translation>
    </message>
    <message>
        <source>It is open for looking only: nothing can be saved.</source>
        <translation>閲覧専用で開いているため、保存はできません。</translation>
    </message>
    <message>
        <source>No work, or more than one, is named %1.</source>
        <translation>%1 という名前の作業がないか、複数あります。</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli recover --list.</source>
        <translation>ratoon-cli recover --list の ID を使ってください。</translation>
    </message>
    <message>
        <source>salvage needs a place for the document.</source>
        <translation>salvage にはドキュメントの保存先が必要です。</translation>
    </message>
    <message>
        <source>recover needs a place for the document.</source>
        <translation>recover にはドキュメントの保存先が必要です。</translation>
    </message>
    <message>
        <source>Add --out FILE.ratoon.</source>
        <translation>--out ファイル.ratoon を付けてください。</translation>
    </message>
    <message>
        <source>It is open in another window too: whoever saves last is asked what becomes of the other's work.</source>
        <translation>別のウィンドウでも開いています。後から保存する側に、もう一方の作業をどうするか確認します。</translation>
    </message>
    <message>
        <source>Use one of these endings: %1.</source>
        <translation>次のいずれかの拡張子を使ってください: %1。</translation>
    </message>
    <message>
        <source>Unknown blend modes were taken as normal: %1.</source>
        <translation>不明な描画モードは通常として扱われました: %1。</translation>
    </message>
    <message>
        <source>Flatten some of them in another program.</source>
        <translation>別のプログラムでいくつかを統合してください。</translation>
    </message>
    <message>
        <source>The picture&apos;s layers are too many or too large.</source>
        <translation>画像のレイヤーが多すぎるか、大きすぎます。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>ファイルが壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <source>The %1 file could not be put together.</source>
        <translation>%1 ファイルを組み立てられませんでした。</translation>
    </message>
    <message>
        <source>Close other documents to free memory.</source>
        <translation>他の文書を閉じてメモリを空けてください。</translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits in another program.</source>
        <translation>別のプログラムで 8 または 16 ビットの RGB として保存してください。</translation>
    </message>
    <message>
        <source>Adjustments and effects cannot be taken over (%1): the picture as it was saved lies on top, its layers are hidden below.</source>
        <translation>調整と効果は引き継げません (%1)。保存時の画像が一番上にあり、レイヤーはその下に非表示で入っています。</translation>
    </message>
    <message>
        <source>Adjustments and effects were left out: %1.</source>
        <translation>調整と効果は省かれました: %1。</translation>
    </message>
    <message>
        <source>The CMYK colors were converted to sRGB.</source>
        <translation>CMYK の色は sRGB に変換されました。</translation>
    </message>
    <message>
        <source>The picture is too large for a PSD: at most 30 000 pixels on a side and 2 GB in all can be written.</source>
        <translation>画像が PSD には大きすぎます。書き込めるのは一辺 30 000 ピクセル、合計 2 GB までです。</translation>
    </message>
    <message>
        <source>Choose OpenRaster.</source>
        <translation>OpenRaster を選んでください。</translation>
    </message>
    <message>
        <source>--metadata takes none, safe or all.</source>
        <translation>--metadata には none、safe、all のいずれかを指定します。</translation>
    </message>
    <message>
        <source>The metadata could not be written.</source>
        <translation>メタデータを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Export with less metadata, or with none.</source>
        <translation>メタデータを減らすか、なしで書き出してください。</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA). They stay in the original; what is exported after an edit has none.</source>
        <translation>この画像にはコンテンツ認証情報 (C2PA) があります。元のファイルには残りますが、編集後に書き出した画像には付きません。</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA) by %1. They stay in the original; what is exported after an edit has none.</source>
        <translation>この画像には %1 によるコンテンツ認証情報 (C2PA) があります。元のファイルには残りますが、編集後に書き出した画像には付きません。</translation>
    </message>
    <message>
        <source>This version keeps neither a file nor a model&apos;s reply.</source>
        <translation>このバージョンには元のファイルもモデルの返答も保存されていません。</translation>
    </message>
    <message>
        <source>Choose the first version of an opened picture, or one that a model has made.</source>
        <translation>開いた画像の最初のバージョンか、モデルが作ったバージョンを選んでください。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 5 seconds, and is not asked again until Ratoon starts anew.</source>
        <translation>キーチェーンが 5 秒以内に応答しなかったため、Ratoon を再起動するまで再度の問い合わせは行いません。</translation>
    </message>
    <message>
        <source>The keychain is locked, or said no.</source>
        <translation>キーチェーンがロックされているか、拒否されました。</translation>
    </message>
    <message>
        <source>The moderation service did not clearly say what it found.</source>
        <translation>モデレーションサービスは結果を明確に示しませんでした。</translation>
    </message>
    <message>
        <source>Check its address in the settings.</source>
        <translation>設定でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read, so nothing is sent and nothing new is shown.</source>
        <translation>設定の安全規則を読めないため、何も送信されず、新しいものも表示されません。</translation>
    </message>
    <message>
        <source>Mend “safety” in settings.json, or take it out.</source>
        <translation>settings.json の「safety」を直すか、削除してください。</translation>
    </message>
    <message>
        <source>The prompt holds “%1”, which is on your word list.</source>
        <translation>プロンプトに、単語リストにある「%1」が含まれています。</translation>
    </message>
    <message>
        <source>The reply holds “%1”, which is on your word list.</source>
        <translation>返答に、単語リストにある「%1」が含まれています。</translation>
    </message>
    <message>
        <source>The moderation service holds the prompt back (%1).</source>
        <translation>モデレーションサービスがプロンプトを保留しました（%1）。</translation>
    </message>
    <message>
        <source>The moderation service holds the reply back (%1).</source>
        <translation>モデレーションサービスが返答を保留しました（%1）。</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back.</source>
        <translation>安全コマンドがプロンプトを保留しました。</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back.</source>
        <translation>安全コマンドが返答を保留しました。</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back: “%1”</source>
        <translation>安全コマンドがプロンプトを保留しました：「%1」</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back: “%1”</source>
        <translation>安全コマンドが返答を保留しました：「%1」</translation>
    </message>
    <message>
        <source>Your safety command did not say what it found.</source>
        <translation>安全コマンドが結果を返しませんでした。</translation>
    </message>
    <message>
        <source>The moderation service could not be asked, or gave no clear answer.</source>
        <translation>モデレーションサービスに問い合わせできないか、明確な答えがありませんでした。</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read.</source>
        <translation>設定の安全規則を読めません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Word the prompt differently, or change the rules in the settings.</source>
        <translation>何も送信されていません。プロンプトを言い換えるか、設定の規則を変更してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or change the rules in the settings.</source>
        <translation>何も送信されていません。もう一度試すか、設定の規則を変更してください。</translation>
    </message>
    <message>
        <source>The reply is paid for, is kept, and has not been shown.</source>
        <translation>返答は支払い済みで保存されており、表示されていません。</translation>
    </message>
    <message>
        <source>By the safety rules, what was held back is not shown.</source>
        <translation>安全規則により、保留されたものは表示されません。</translation>
    </message>
    <message>
        <source>The rules are in the settings.</source>
        <translation>規則は設定にあります。</translation>
    </message>
    <message>
        <source>An edit that was waiting cannot be read.</source>
        <translation>待機中だった編集を読めません。</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>もう一度依頼してください。</translation>
    </message>
    <message>
        <source>You have not agreed that pictures go to %1.</source>
        <translation>画像を %1 に送ることに同意していません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it again to be asked.</source>
        <translation>何も送信されていません。もう一度送信すると確認されます。</translation>
    </message>
    <message>
        <source>%1 is no color profile that can be used.</source>
        <translation>%1 は使えるカラープロファイルではありません。</translation>
    </message>
    <message>
        <source>Choose an ICC profile for RGB, grey or CMYK.</source>
        <translation>RGB、グレー、CMYK 用の ICC プロファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 pictures need the library libheif, with its codecs.</source>
        <translation>%1 画像には libheif ライブラリとそのコーデックが必要です。</translation>
    </message>
    <message>
        <source>Install libheif, or use PNG or JPEG.</source>
        <translation>libheif をインストールするか、PNG か JPEG を使ってください。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster or PSD.</source>
        <translation>PNG、JPEG、WebP、TIFF、BMP、GIF、AVIF、HEIC、OpenRaster、PSD のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The braces in the prompt do not pair up, or stand inside others.</source>
        <translation>プロンプトの波括弧が対応していないか、入れ子になっています。</translation>
    </message>
    <message>
        <source>Write {red|green} for two prompts, and \{ for a brace.</source>
        <translation>2 つのプロンプトは {red|green}、波括弧そのものは \{ と書いてください。</translation>
    </message>
    <message>
        <source>The prompt stands for more than %1 prompts.</source>
        <translation>このプロンプトは %1 個を超えるプロンプトを表しています。</translation>
    </message>
    <message>
        <source>Ask for fewer alternatives at once.</source>
        <translation>一度に指定する選択肢を減らしてください。</translation>
    </message>
    <message>
        <source>matrix needs a document for its versions.</source>
        <translation>matrix には版を入れる文書が必要です。</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon, or --dry-run.</source>
        <translation>--document FILE.ratoon または --dry-run を付けてください。</translation>
    </message>
    <message>
        <source>No edit by a model lies between these versions.</source>
        <translation>これらのバージョンの間にモデルによる編集はありません。</translation>
    </message>
    <message>
        <source>replay needs pictures, and a folder for the results.</source>
        <translation>replay には画像と結果を入れるフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Add --onto IMAGE… --out-dir DIR.</source>
        <translation>--onto IMAGE… --out-dir DIR を付けてください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It is of an earlier format: the first save keeps the old file beside the new one.</source>
        <translation>以前の形式です。最初に保存するとき、古いファイルは新しいファイルの横に残されます。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>%1 is what the picture is made from.</source>
        <translation>%1 は画像の元になるファイルです。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8.</source>
        <translation>「%1」は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>ファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>recover needs the id of what it should save.</source>
        <translation>recover には保存する作業の ID が必要です。</translation>
    </message>
    <message>
        <source>The work is kept: ratoon-cli recover --list shows it, and ratoon-cli recover ID --out FILE saves it.</source>
        <translation>作業は保持されています。ratoon-cli recover --list で表示し、ratoon-cli recover ID --out ファイル で保存できます。</translation>
    </message>
    <message>
        <source>The search index does not fit the versions.</source>
        <translation>検索インデックスがバージョンと一致しません。</translation>
    </message>
    <message>
        <source>A stored file that it names could not be read.</source>
        <translation>参照している格納ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Its picture was found, but not its label and what made it.</source>
        <translation>画像は見つかりましたが、ラベルと作成方法は失われました。</translation>
    </message>
    <message>
        <source>Its name and standing could not be read.</source>
        <translation>名前と状態を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The color profile in the file does not fit its pixels and was left out.</source>
        <translation>ファイルのカラープロファイルはピクセルに適合しないため、除外されました。</translation>
    </message>
    <message>
        <source>The file lacks its end; the picture is all there.</source>
        <translation>ファイルの終端がありませんが、画像はすべて揃っています。</translation>
    </message>
    <message>
        <source>Opacities that are no numbers were taken as 1: %1.</source>
        <translation>数値でない不透明度は 1 として扱われました: %1。</translation>
    </message>
    <message>
        <source>Layers that are drawings were left out: %1.</source>
        <translation>描画データのレイヤーは除かれました: %1。</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選択してください。</translation>
    </message>
    <message>
        <source>It was saved by a newer version of Ratoon. Export a version to go on.</source>
        <translation>より新しいバージョンの Ratoon で保存されています。作業を続けるにはバージョンを書き出してください。</translation>
    </message>
    <message>
        <source>The path of %1 is too long for a document.</source>
        <translation>%1 のパスはドキュメントには長すぎます。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>パスの短いフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 has no word for how some layers are mixed: they became one.</source>
        <translation>一部のレイヤーの重ね方は %1 では表せないため、1 つに結合されました。</translation>
    </message>
    <message>
        <source>Another program has left changes of the document in a log beside it: %1.</source>
        <translation>別のプログラムが、ドキュメントの変更を隣のログに残しています: %1。</translation>
    </message>
    <message>
        <source>Open the document in that program and close it there. If that program is gone, move the log to another folder.</source>
        <translation>そのプログラムでドキュメントを開き、閉じてください。そのプログラムがもうない場合は、ログを別のフォルダーに移してください。</translation>
    </message>
    <message>
        <source>Layers that dissolve were taken as normal: %1.</source>
        <translation>ディザ合成のレイヤーは通常として扱われました: %1。</translation>
    </message>
    <message>
        <source>Hidden adjustments and effects were left out: %1.</source>
        <translation>非表示の調整と効果は除かれました: %1。</translation>
    </message>
    <message>
        <source>Masks that were switched off were left out: %1.</source>
        <translation>無効になっていたマスクは除かれました: %1。</translation>
    </message>
    <message>
        <source>Texts became pixels: %1.</source>
        <translation>テキストはピクセルになりました: %1。</translation>
    </message>
    <message>
        <source>Smart objects became pixels: %1.</source>
        <translation>スマートオブジェクトはピクセルになりました: %1。</translation>
    </message>
    <message>
        <source>Saved selections and spot colors were left out: %1.</source>
        <translation>保存された選択範囲と特色は除かれました: %1。</translation>
    </message>
    <message>
        <source>Paths were left out.</source>
        <translation>パスは除かれました。</translation>
    </message>
    <message>
        <source>Guides were left out.</source>
        <translation>ガイドは除かれました。</translation>
    </message>
    <message>
        <source>Layer comps were left out.</source>
        <translation>レイヤーカンプは除かれました。</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>注釈は除かれました。</translation>
    </message>
    <message>
        <source>Parts of an unknown kind were left out: %1.</source>
        <translation>不明な種類の部分は除かれました: %1。</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, all of them complete.</source>
        <translation>読み取れたバージョン: %1、すべて完全です。</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, of these incomplete: %2.</source>
        <translation>読み取れたバージョン: %1、うち不完全: %2。</translation>
    </message>
</context>
<context>
    <name>ratoon::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>In force when Ratoon starts again</source>
        <translation>Ratoon の再起動後に有効になります</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>アニメーションを減らす</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory for open pictures</source>
        <translation>開いている画像のメモリ</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自動（%1）</translation>
    </message>
    <message>
        <source>What open pictures may take in memory: the rest waits on the disk. In force when Ratoon starts again</source>
        <translation>開いている画像が使えるメモリの量です。残りはディスクに置かれます。次回の起動から有効になります</translation>
    </message>
    <message>
        <source>Spend at most</source>
        <translation>支出の上限</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>ratoon::ShortcutSheet</name>
    <message>
        <source>Canvas</source>
        <translation>カンバス</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインターの位置でズーム</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>表示位置を移動</translation>
    </message>
    <message>
        <source>Space and drag, middle button</source>
        <translation>Space + ドラッグ、中ボタン</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>選択範囲に追加</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift + ドラッグ</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>選択範囲から削除</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt + ドラッグ</translation>
    </message>
    <message>
        <source>Walk the results</source>
        <translation>結果を順に表示</translation>
    </message>
    <message>
        <source>Show or hide the result</source>
        <translation>結果の表示/非表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ratoon::StagingBar</name>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Proposed edits</source>
        <translation>編集の提案</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>提案 %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Change how the reply is made part of the picture. No request is sent.</source>
        <translation>返答を画像に組み込む方法を変更します。リクエストは送信されません。</translation>
    </message>
</context>
<context>
    <name>ratoon::StartPage</name>
    <message>
        <source>Make it warmer, like an evening</source>
        <translation>Make it warmer, like an evening</translation>
    </message>
    <message>
        <source>Black and white with more contrast</source>
        <translation>Black and white with more contrast</translation>
    </message>
    <message>
        <source>Remove the stone</source>
        <translation>Remove the stone</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>復元された作業</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用したファイル</translation>
    </message>
    <message>
        <source>Edit photos by prompt</source>
        <translation>プロンプトで写真を編集</translation>
    </message>
    <message>
        <source>Open a picture, select what should change, and say how. Every edit is a version you can go back to.</source>
        <translation>画像を開き、変更したい部分を選択して、どう変えるかを入力します。編集はすべて、いつでも戻れるバージョンになります。</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>Empty canvas…</source>
        <translation>空のカンバス…</translation>
    </message>
    <message>
        <source>Or drop a picture anywhere here.</source>
        <translation>または、ここに画像をドロップします。</translation>
    </message>
    <message>
        <source>Try it on a sample, without any key:</source>
        <translation>キーなしで、サンプル画像で試せます:</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>試す: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>バージョン %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the recovered work %1</source>
        <translation>復元された作業 %1 を破棄</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discarded work</source>
        <translation>破棄した作業</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>すべて破棄</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s) that were only opened</source>
        <translation>
            <numerusform>開いただけの画像 %n 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::StatusLine</name>
    <message>
        <source>%1 × %2 px · %3 · %4 bit</source>
        <translation>%1 × %2 px · %3 · %4 ビット</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>使用中のメモリ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Offline: press to go online</source>
        <translation>オフライン：押すとオンラインになります</translation>
    </message>
    <message>
        <source>No connection is opened, so nothing leaves this computer. Press to go online.</source>
        <translation>接続が開かれないので、何もこのコンピューターから出ません。押すとオンラインになります。</translation>
    </message>
    <message>
        <source>%1 · proof: %2</source>
        <comment>a picture, a device</comment>
        <translation>%1 · 校正: %2</translation>
    </message>
    <message>
        <source>profile without a name</source>
        <translation>名前のないプロファイル</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDelegate</name>
    <message>
        <source>Name of the version</source>
        <translation>バージョンの名前</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>waits for you</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未採用</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionsDock</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Show versions as</source>
        <translation>バージョンの表示方法</translation>
    </message>
    <message>
        <source>Search prompts, names and notes</source>
        <translation>プロンプト、名前、メモを検索</translation>
    </message>
    <message>
        <source>Go here</source>
        <translation>ここへ移動</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Add star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>このバージョンを書き出し…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Use prompt again</source>
        <translation>プロンプトを再使用</translation>
    </message>
    <message>
        <source>Adjust the graft…</source>
        <translation>接ぎ木を調整…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Repeat on the originals…</source>
        <translation>オリジナルで編集を繰り返す…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>ratoon::Workspace</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ratoon document (*.ratoon)</source>
        <translation>Ratoon ドキュメント (*.ratoon)</translation>
    </message>
    <message>
        <source>Save %1 before it is closed?</source>
        <translation>閉じる前に %1 を保存しますか?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not saved.</source>
        <translation>
            <numerusform>%n 件のドキュメントが保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept work is offered when Ratoon starts again.</source>
        <translation>保持した作業は、次回の Ratoon 起動時に復元できます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取り戻す</translation>
    </message>
    <message numerus="yes">
        <source>Discarded work can be had back for %n day(s).</source>
        <translation>
            <numerusform>破棄した作業は %n 日間は取り戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n 件のファイルを開けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer work on it was kept, from %1.</source>
        <translation>このドキュメントには、保持されたより新しい作業があります（%1）。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work on %n document(s) can be recovered.</source>
        <translation>
            <numerusform>%n 件のドキュメントの保存されていない作業を復元できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The other file is now %1.</source>
        <translation>もう一方のファイルの名前は %1 になりました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ratoon::ZoomTool</name>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom: click to zoom in, Alt zooms out, drag around what to see</source>
        <translation>ズーム: クリックで拡大、Alt で縮小、ドラッグで表示範囲を指定</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edit photos by prompt, on their original pixels.</source>
        <translation>写真を元のピクセルのまま、プロンプトで編集します。</translation>
    </message>
    <message>
        <source>Pictures and documents to open.</source>
        <translation>開く画像とドキュメント。</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>soft morning light</source>
        <translation>やわらかな朝の光</translation>
    </message>
    <message>
        <source>warm evening light</source>
        <translation>暖かな夕方の光</translation>
    </message>
    <message>
        <source>overcast, even light</source>
        <translation>曇り空の均一な光</translation>
    </message>
    <message>
        <source>hard noon sun</source>
        <translation>真昼の強い日差し</translation>
    </message>
    <message>
        <source>backlit, with a rim of light</source>
        <translation>逆光、輪郭に光</translation>
    </message>
    <message>
        <source>studio softbox from the left</source>
        <translation>左からのスタジオソフトボックス</translation>
    </message>
    <message>
        <source>blue hour</source>
        <translation>ブルーアワー</translation>
    </message>
    <message>
        <source>24 mm wide angle</source>
        <translation>24 mm 広角</translation>
    </message>
    <message>
        <source>35 mm lens, documentary</source>
        <translation>35 mm レンズ、ドキュメンタリー風</translation>
    </message>
    <message>
        <source>50 mm lens, natural perspective</source>
        <translation>50 mm レンズ、自然な遠近感</translation>
    </message>
    <message>
        <source>85 mm portrait lens, shallow depth of field</source>
        <translation>85 mm ポートレートレンズ、浅い被写界深度</translation>
    </message>
    <message>
        <source>macro lens, fine detail</source>
        <translation>マクロレンズ、細かなディテール</translation>
    </message>
    <message>
        <source>long exposure</source>
        <translation>長時間露光</translation>
    </message>
    <message>
        <source>everything in focus</source>
        <translation>全体にピント</translation>
    </message>
    <message>
        <source>photorealistic</source>
        <translation>フォトリアル</translation>
    </message>
    <message>
        <source>film photograph with fine grain</source>
        <translation>粒子の細かいフィルム写真</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>白黒</translation>
    </message>
    <message>
        <source>muted, matte colors</source>
        <translation>落ち着いたマットな色</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>エディトリアル</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>flat vector illustration</source>
        <translation>フラットなベクターイラスト</translation>
    </message>
    <message>
        <source>keep everything else as it is</source>
        <translation>ほかはすべてそのまま</translation>
    </message>
    <message>
        <source>same camera position</source>
        <translation>同じカメラ位置</translation>
    </message>
    <message>
        <source>centered, symmetrical</source>
        <translation>中央配置、左右対称</translation>
    </message>
    <message>
        <source>subject on the left third</source>
        <translation>被写体を左 3 分の 1 に</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>クローズアップ</translation>
    </message>
    <message>
        <source>wide shot with empty space for text</source>
        <translation>文字用の余白がある引きの構図</translation>
    </message>
    <message>
        <source>seen from above</source>
        <translation>真上から</translation>
    </message>
</context>
<context>
    <name>ratoon::FaceSettings</name>
    <message>
        <source>Choose a detector…</source>
        <translation>検出器を選ぶ…</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>インストール済みのものを使う</translation>
    </message>
    <message>
        <source>A cascade of OpenCV (.xml) or a YuNet model (.onnx)</source>
        <translation>OpenCV のカスケード (.xml) または YuNet モデル (.onnx)</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>顔検出器</translation>
    </message>
    <message>
        <source>Face detectors</source>
        <translation>顔検出器</translation>
    </message>
    <message>
        <source>None: faces are not looked at. OpenCV&apos;s data (the package opencv-data) has one.</source>
        <translation>なし: 顔は調べません。OpenCV のデータ (パッケージ opencv-data) に含まれています。</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>%1 で検出します</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 は破損しています。</translation>
    </message>
    <message>
        <source>Salvaging makes a new, untitled document of everything that can still be read. The file stays as it is, whatever you choose.</source>
        <translation>救出すると、まだ読み取れる内容から名称未設定の新しいドキュメントが作られます。どれを選んでも、元のファイルは変わりません。</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>救出</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 はほかのプログラムによって変更されました。</translation>
    </message>
    <message numerus="yes">
        <source>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n day(s).</source>
        <translation>
            <numerusform>上書きはしていません。「両方残す」では、もう一方のファイルに別の名前を付けて隣に残します。「再読み込み」ではもう一方のファイルを開きます。作業内容は %n 日間は取り戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
</context>
<context>
    <name>ratoon::PrivacyPage</name>
    <message>
        <source>Pictures may go to</source>
        <translation>画像の送信を許可した先</translation>
    </message>
    <message>
        <source>No connection is opened: edits by services, tests of keys and checks by services say so instead. What is on its way already ends as it would. The offline provider works.</source>
        <translation>接続は開かれません。サービスによる編集、キーのテスト、チェックはその旨を表示します。すでに送信中のものは通常どおり終わります。オフラインのプロバイダーは使えます。</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフラインで作業</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>環境変数 RATOON_OFFLINE が設定されています。</translation>
    </message>
    <message>
        <source>Nowhere yet: you will be asked.</source>
        <translation>まだありません。送る前に確認します。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back that pictures may go to %1</source>
        <translation>%1 への画像送信の許可を取り消す</translation>
    </message>
    <message>
        <source>Before anything goes there again, you will be asked.</source>
        <translation>次に送る前に確認します。</translation>
    </message>
</context>
<context>
    <name>ratoon::ServicesPage</name>
    <message>
        <source>Services and their keys</source>
        <translation>サービスとそのキー</translation>
    </message>
</context>
<context>
    <name>ratoon::KeyCard</name>
    <message>
        <source>Test key</source>
        <translation>キーをテスト</translation>
    </message>
    <message>
        <source>A call that costs nothing. No picture and no prompt is sent.</source>
        <translation>費用のかからない呼び出しです。画像もプロンプトも送信されません。</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>今回だけ使う</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The key goes to this address and to no other.</source>
        <translation>キーはこのアドレスにだけ送られます。</translation>
    </message>
    <message>
        <source>The typed key is not used while this one is there.</source>
        <translation>こちらがある間、入力したキーは使われません。</translation>
    </message>
    <message>
        <source>Key from the credential command “%1”.</source>
        <translation>認証情報コマンド「%1」のキー。</translation>
    </message>
    <message>
        <source>Key from the keychain.</source>
        <translation>キーチェーンのキー。</translation>
    </message>
    <message>
        <source>Signs in with what %1 has.</source>
        <translation>%1 の内容でサインインします。</translation>
    </message>
    <message>
        <source>Key from %1 in the environment.</source>
        <translation>環境変数 %1 のキー。</translation>
    </message>
    <message>
        <source>Typed for this run: forgotten when Ratoon ends.</source>
        <translation>今回だけ入力：Ratoon の終了時に破棄されます。</translation>
    </message>
    <message>
        <source>On this computer it needs no key.</source>
        <translation>このコンピューター上ではキーは不要です。</translation>
    </message>
    <message>
        <source>No key yet: type one, or set %1.</source>
        <translation>キーがまだありません。入力するか、%1 を設定してください。</translation>
    </message>
    <message>
        <source>Takes the key out of the keychain</source>
        <translation>キーチェーンからキーを削除します</translation>
    </message>
    <message>
        <source>Forgets the typed key</source>
        <translation>入力したキーを破棄します</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>キーはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>キーはキーチェーンから削除されました。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 accepts it. Nothing was billed.</source>
        <translation>%1 に受け入れられました。請求はありません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Asks which models there are. It costs nothing.</source>
        <translation>どのモデルがあるかを問い合わせます。料金はかかりません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) make pictures.</source>
        <translation>
            <numerusform>画像を生成するモデルは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new.</source>
        <translation>新しいものはありません。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
</context>
<context>
    <name>ratoon::RequestDialog</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>画像のアップロード</translation>
    </message>
    <message>
        <source>The edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>⟨%1 that prove who you are, not shown⟩</source>
        <translation>⟨本人であることを示す %1、非表示⟩</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>送信されるとおりのリクエスト</translation>
    </message>
    <message>
        <source>Save exact bytes…</source>
        <translation>正確なバイト列を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1 of %2: %3, to %4</source>
        <translation>%1 / %2：%3、%4 へ</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots.</source>
        <translation>キーを点で表示している以外は、送信されるとおりです。</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots, and for what the service will answer to the requests before, which is made up.</source>
        <translation>キーを点で表示していることと、前のリクエストへのサービスの返答が仮のものであること以外は、送信されるとおりです。</translation>
    </message>
    <message>
        <source>Pictures in the request</source>
        <translation>リクエスト内の画像</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>Request (*.http)</source>
        <translation>リクエスト (*.http)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>書き出しました。</translation>
    </message>
</context>
<context>
    <name>ratoon::SafetyPage</name>
    <message>
        <source>Prompts are looked at before they are sent, replies before they are shown. What cannot be looked at is held back. What services block themselves is never shown.</source>
        <translation>プロンプトは送信前に、返答は表示前に確認されます。確認できないものは保留されます。サービス自身がブロックしたものは表示されません。</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>単語リスト</translation>
    </message>
    <message>
        <source>Words that are held back</source>
        <translation>保留する単語</translation>
    </message>
    <message>
        <source>One word, or words in a row, on each line</source>
        <translation>1 行に 1 語または連続する語</translation>
    </message>
    <message>
        <source>Moderation endpoint</source>
        <translation>モデレーションの宛先</translation>
    </message>
    <message>
        <source>In OpenAI’s form. Prompts and small copies of replies go there; the key is that of the service with this address, or RATOON_MODERATION_KEY.</source>
        <translation>OpenAI の形式。プロンプトと返答の小さなコピーが送られます。キーはこのアドレスのサービスのもの、または RATOON_MODERATION_KEY です。</translation>
    </message>
    <message>
        <source>Safety command</source>
        <translation>安全コマンド</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>プログラムとその引数</translation>
    </message>
    <message>
        <source>Reads one line of JSON; ends with 0 to let it pass, with 1 to hold it back. No shell is used.</source>
        <translation>JSON を 1 行読み、通すなら 0、保留するなら 1 で終了します。シェルは使いません。</translation>
    </message>
    <message>
        <source>What was held back may be shown on request</source>
        <translation>保留されたものは求めに応じて表示できる</translation>
    </message>
</context>
<context>
    <name>ratoon::ProfileDialog</name>
    <message>
        <source>Assign a profile</source>
        <translation>プロファイルの指定</translation>
    </message>
    <message>
        <source>The numbers stay as they are and are read in another way: the picture looks different. Now: %1.</source>
        <translation>数値はそのままで読み方が変わるため、画像の見た目が変わります。現在: %1。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Convert to a profile</source>
        <translation>プロファイル変換</translation>
    </message>
    <message>
        <source>The picture keeps its look, as far as the profile has its colors. Now: %1.</source>
        <translation>プロファイルに色がある限り、画像の見た目は保たれます。現在: %1。</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>色校正</translation>
    </message>
    <message>
        <source>Shows the picture as a printer or another screen would. Nothing of it changes.</source>
        <translation>プリンターや別の画面での見え方を表示します。画像自体は変わりません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>レンダリングインテント</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>知覚的</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>相対的な色域を維持</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>絶対的な色域を維持</translation>
    </message>
    <message>
        <source>Black point compensation</source>
        <translation>黒点の補正</translation>
    </message>
    <message>
        <source>The darkest color becomes the darkest one there.</source>
        <translation>最も暗い色が変換先の最も暗い色になります。</translation>
    </message>
    <message>
        <source>White of the paper</source>
        <translation>用紙の白</translation>
    </message>
    <message>
        <source>White is shown as that paper has it.</source>
        <translation>白をその用紙の色で表示します。</translation>
    </message>
    <message>
        <source>Mark what cannot be shown</source>
        <translation>再現できない色を示す</translation>
    </message>
    <message>
        <source>Colors that the device has not are magenta.</source>
        <translation>そのデバイスにない色はマゼンタで表示されます。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 is not for RGB pictures.</source>
        <translation>%1 は RGB 画像用ではありません。</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>Color profiles</source>
        <translation>カラープロファイル</translation>
    </message>
</context>
<context>
    <name>ratoon::BlendButton</name>
    <message>
        <source>Blend mode of the layer: %1</source>
        <translation>レイヤーの描画モード: %1</translation>
    </message>
</context>
<context>
    <name>BlendNames</name>
    <message>
        <source>Pass through</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>比較（暗）</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>乗算</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>焼き込みカラー</translation>
    </message>
    <message>
        <source>Linear burn</source>
        <translation>焼き込み（リニア）</translation>
    </message>
    <message>
        <source>Darker color</source>
        <translation>カラー比較（暗）</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>比較（明）</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>覆い焼きカラー</translation>
    </message>
    <message>
        <source>Linear dodge</source>
        <translation>覆い焼き（リニア）</translation>
    </message>
    <message>
        <source>Lighter color</source>
        <translation>カラー比較（明）</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>ソフトライト</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>ハードライト</translation>
    </message>
    <message>
        <source>Vivid light</source>
        <translation>ビビッドライト</translation>
    </message>
    <message>
        <source>Linear light</source>
        <translation>リニアライト</translation>
    </message>
    <message>
        <source>Pin light</source>
        <translation>ピンライト</translation>
    </message>
    <message>
        <source>Hard mix</source>
        <translation>ハードミックス</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差の絶対値</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>減算</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>除算</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>輝度</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>プラス</translation>
    </message>
    <message>
        <source>Atop</source>
        <translation>上に重ねる</translation>
    </message>
    <message>
        <source>Stencil</source>
        <translation>型抜き</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Behind a stencil</source>
        <translation>型抜きの背面</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Drift</name>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>无</translation>
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
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>drift %1</source>
        <translation>漂移：%1</translation>
    </message>
    <message>
        <source>Drift of what is protected: %1</source>
        <translation>受保护部分的漂移：%1</translation>
    </message>
    <message>
        <source>Drift outside the edit: %1</source>
        <translation>编辑之外的漂移：%1</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>更改的像素</translation>
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
        <translation>ΔE 2000，平均</translation>
    </message>
    <message>
        <source>ΔE 2000, 95 %</source>
        <translation>ΔE 2000，95 %</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>漂移：%1</translation>
    </message>
    <message>
        <source>PSNR %1 · SSIM %2 · sharpness %3</source>
        <translation>PSNR %1 · SSIM %2 · 锐度 %3</translation>
    </message>
    <message>
        <source>No pixel was made by a model</source>
        <translation>没有由模型生成的像素</translation>
    </message>
    <message numerus="yes">
        <source>No pixel went through more than %n model(s)</source>
        <translation>
            <numerusform>像素最多经过 %n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) not as before</source>
        <translation>
            <numerusform>%n 张面孔与之前不同</numerusform>
        </translation>
    </message>
    <message>
        <source>A face was redrawn and is as before.</source>
        <translation>一张面孔被重绘，与之前一致。</translation>
    </message>
    <message>
        <source>A face is another: its features moved by %1 % of its width.</source>
        <translation>一张面孔已改变：五官移动了其宽度的 %1 %。</translation>
    </message>
    <message>
        <source>A face is gone.</source>
        <translation>一张面孔消失了。</translation>
    </message>
    <message>
        <source>A face has come.</source>
        <translation>出现了一张新面孔。</translation>
    </message>
    <message>
        <source>A face is another: some of it was painted over.</source>
        <translation>一张面孔已改变：部分被涂盖。</translation>
    </message>
</context>
<context>
    <name>ratoon::AboutDialog</name>
    <message>
        <source>About Ratoon</source>
        <translation>关于 Ratoon</translation>
    </message>
    <message>
        <source>Edits photos by prompt, on their original pixels. A ratoon is the shoot that a banana plant sends up from its old root.</source>
        <translation>用提示词在照片的原始像素上进行编辑。“ratoon”指香蕉植株从老根上长出的新芽。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，基于 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Stands on Qt %1, OpenCV, SQLite, Little CMS and libjpeg-turbo.</source>
        <translation>基于 Qt %1、OpenCV、SQLite、Little CMS 和 libjpeg-turbo。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ratoon::Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>新建画布(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>New from clip&amp;board</source>
        <translation>从剪贴板新建(&amp;B)</translation>
    </message>
    <message>
        <source>Open the sample picture</source>
        <translation>打开示例图像</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste as layer</source>
        <translation>粘贴为图层(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Crop to the selection</source>
        <translation>裁剪到选区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Flatten into one layer</source>
        <translation>拼合为一个图层(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>从文件添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制图层(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete layer</source>
        <translation>删除图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>重命名图层(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show or hide layer</source>
        <translation>显示或隐藏图层(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>选择上方图层</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>选择下方图层</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow by 4 px</source>
        <translation>扩展 4 像素(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Shrink by 4 px</source>
        <translation>收缩 4 像素(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write a prompt</source>
        <translation>编写提示词(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel the running edit</source>
        <translation>取消正在进行的编辑(&amp;C)</translation>
    </message>
    <message>
        <source>What &amp;is sent</source>
        <translation>发送的内容(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Older prompt</source>
        <translation>较早的提示词(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Newer prompt</source>
        <translation>较新的提示词(&amp;N)</translation>
    </message>
    <message>
        <source>Add &amp;references…</source>
        <translation>添加参考图像(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Accept the result</source>
        <translation>接受结果(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard the result</source>
        <translation>放弃结果(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the &amp;original</source>
        <translation>转到原始版本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Star this version</source>
        <translation>为此版本加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename this version</source>
        <translation>重命名此版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a version</source>
        <translation>查找版本(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy its prompt</source>
        <translation>复制其提示词(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use its prompt again</source>
        <translation>再次使用其提示词(&amp;U)</translation>
    </message>
    <message>
        <source>Show the &amp;path</source>
        <translation>显示路径(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;tree</source>
        <translation>显示树(&amp;T)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>适合选区(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>与之前比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Ca&amp;nvas only</source>
        <translation>仅画布(&amp;N)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>系统主题(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>浅色主题(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move layer</source>
        <translation>移动图层(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>矩形选框(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>椭圆选框(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>套索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>抓手(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>查找命令(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Ratoon</source>
        <translation>关于 Ratoon(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Protect the selection</source>
        <translation>保护选区(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear protection</source>
        <translation>清除保护(&amp;C)</translation>
    </message>
    <message>
        <source>Redo from the original with &amp;both instructions</source>
        <translation>用两条指令从原图重做(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Repeat on the ori&amp;ginals…</source>
        <translation>在原图上重复编辑(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Adjust the graft…</source>
        <translation>调整嫁接(&amp;A)…</translation>
    </message>
    <message>
        <source>Place the reply &amp;by hand</source>
        <translation>手动放置回复(&amp;B)</translation>
    </message>
    <message>
        <source>Brus&amp;h the graft in and out</source>
        <translation>用画笔增减嫁接(&amp;H)</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;new picture</source>
        <translation>将回复作为新图像(&amp;N)</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;loose layer</source>
        <translation>将回复作为独立图层(&amp;L)</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>重新请求(&amp;K)</translation>
    </message>
    <message>
        <source>What &amp;will be sent</source>
        <translation>将要发送的内容(&amp;W)</translation>
    </message>
    <message>
        <source>What a &amp;model changed</source>
        <translation>模型更改的部分(&amp;M)</translation>
    </message>
    <message>
        <source>Models each pi&amp;xel went through</source>
        <translation>每个像素经过的模型(&amp;X)</translation>
    </message>
    <message>
        <source>Protec&amp;ted areas</source>
        <translation>受保护的区域(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;pending…</source>
        <translation>支出(&amp;P)…</translation>
    </message>
    <message>
        <source>Work o&amp;ffline</source>
        <translation>离线工作(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What was held back…</source>
        <translation>被扣留的内容(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Assign a profile…</source>
        <translation>指定配置文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Con&amp;vert to a profile…</source>
        <translation>转换为配置文件(&amp;V)…</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>软打样(&amp;B)</translation>
    </message>
    <message>
        <source>Soft proof of a d&amp;evice…</source>
        <translation>设备软打样(&amp;E)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the original…</source>
        <translation>保存原始文件(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Group layers</source>
        <translation>图层编组(&amp;G)</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>取消编组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clip to the layer below</source>
        <translation>剪贴到下方图层(&amp;C)</translation>
    </message>
    <message>
        <source>Edit its not&amp;e…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>下一个文档</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>上一个文档</translation>
    </message>
</context>
<context>
    <name>ratoon::AddTile</name>
    <message>
        <source>Add a reference picture</source>
        <translation>添加参考图像</translation>
    </message>
</context>
<context>
    <name>ratoon::Adjusting</name>
    <message>
        <source>%1, as a new picture</source>
        <comment>prompt</comment>
        <translation>%1，作为新图像</translation>
    </message>
    <message>
        <source>%1, as a loose layer</source>
        <comment>prompt</comment>
        <translation>%1，作为独立图层</translation>
    </message>
    <message>
        <source>%1, its tone all over</source>
        <comment>prompt</comment>
        <translation>%1，整体色调</translation>
    </message>
    <message>
        <source>%1, placed by hand</source>
        <comment>prompt</comment>
        <translation>%1，手动放置</translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <comment>prompt</comment>
        <translation>%1，已调整</translation>
    </message>
    <message>
        <source>The reply is being read.</source>
        <translation>正在读取回复。</translation>
    </message>
    <message>
        <source>A picture of its own has no place in this one.</source>
        <translation>独立的图像在此图像中没有位置。</translation>
    </message>
    <message>
        <source>Place the reply first.</source>
        <translation>请先放置回复。</translation>
    </message>
    <message>
        <source>All of it is taken: there is no mask to brush.</source>
        <translation>已全部采用：没有可涂抹的蒙版。</translation>
    </message>
    <message>
        <source>Nothing changed: only what was selected may change.</source>
        <translation>没有变化：只能更改所选内容。</translation>
    </message>
    <message>
        <source>Nothing changed: nothing of the reply is here.</source>
        <translation>没有变化：此处没有回复的内容。</translation>
    </message>
    <message>
        <source>Nothing changed: this is part of the graft already.</source>
        <translation>没有变化：此处已是嫁接的一部分。</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushPage</name>
    <message>
        <source>In</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>画笔的作用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>显示蒙版</translation>
    </message>
    <message>
        <source>Clear brush marks</source>
        <translation>清除画笔痕迹</translation>
    </message>
    <message>
        <source>Take more of the reply, inside the selection (X swaps)</source>
        <translation>在选区内采用更多回复内容（X 切换）</translation>
    </message>
    <message>
        <source>Bring back what was there before (X swaps)</source>
        <translation>恢复之前的内容（X 切换）</translation>
    </message>
    <message>
        <source>[ and ] change it too</source>
        <translation>也可用 [ 和 ] 更改</translation>
    </message>
    <message>
        <source>Tint what is taken from the reply</source>
        <translation>为取自回复的部分着色</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Drag to brush, right button or Alt the other way round, [ and ] size, X swaps in and out</source>
        <translation>拖动以涂抹；右键或 Alt 则相反，[ 和 ] 调整大小，X 切换纳入与还原</translation>
    </message>
</context>
<context>
    <name>ratoon::CanvasWidget</name>
    <message>
        <source>Drop as a layer</source>
        <translation>拖放为图层</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px, %4 %</source>
        <translation>%1，%2 × %3 px，%4 %</translation>
    </message>
    <message>
        <source>, selection %1 × %2 px</source>
        <translation>，选区 %1 × %2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeList</name>
    <message>
        <source>Looking for changes…</source>
        <translation>正在查找更改…</translation>
    </message>
    <message>
        <source>The reply has no place yet</source>
        <translation>回复尚无位置</translation>
    </message>
    <message>
        <source>No reply of a model to compare</source>
        <translation>没有可比较的模型回复</translation>
    </message>
    <message>
        <source>Nothing changed elsewhere</source>
        <translation>其他地方没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) changed</source>
        <translation>
            <numerusform>另有 %n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>未纳入图像</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>其他更改</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Show this place, %1</source>
        <translation>显示此处，%1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Take this place in, %1</source>
        <translation>纳入此处，%1</translation>
    </message>
    <message>
        <source>Makes a version with this change in it too; nothing is sent</source>
        <translation>创建同时包含此更改的版本；不发送任何内容</translation>
    </message>
    <message>
        <source>Places that changed</source>
        <translation>发生变化的位置</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeOverlay</name>
    <message>
        <source>Take in another place</source>
        <translation>纳入另一处</translation>
    </message>
</context>
<context>
    <name>ratoon::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有叫这个名字的命令。</translation>
    </message>
</context>
<context>
    <name>ratoon::ContextRow</name>
    <message>
        <source>How soft the edge of an edit is</source>
        <translation>编辑边缘的柔和程度</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hold to see the version before</source>
        <translation>按住以查看上一版本</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>拖出</translation>
    </message>
    <message>
        <source>Drag the picture out</source>
        <translation>将图像拖出</translation>
    </message>
    <message>
        <source>Drag the finished picture into another program or folder</source>
        <translation>将完成的图像拖到其他程序或文件夹</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>自动羽化</translation>
    </message>
    <message>
        <source>Feather in pixels</source>
        <translation>羽化（像素）</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Feather %1 px</source>
        <translation>羽化 %1 px</translation>
    </message>
    <message>
        <source>Feather automatic</source>
        <translation>自动羽化</translation>
    </message>
</context>
<context>
    <name>ratoon::DayBars</name>
    <message>
        <source>Spent on each of the last thirty days</source>
        <translation>最近三十天每天的花费</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
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
        <translation>已保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document and its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>打开的文档</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>looking only</source>
        <translation>仅供查看</translation>
    </message>
    <message>
        <source>Every change is kept at once, and offered again should Ratoon end unexpectedly. The file is written when you save.</source>
        <translation>每次更改都会立即保留；若 Ratoon 意外结束，会再次提供。保存时才写入文件。</translation>
    </message>
    <message>
        <source>The last change could not be kept: save in another place.</source>
        <translation>最近一次更改未能保留：请保存到其他位置。</translation>
    </message>
    <message>
        <source>Nothing can be changed or saved.</source>
        <translation>无法更改或保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentView</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>拼合图像</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>指定 %1</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>转换为 %1</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>保存原始文件</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>已写入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n 个文件无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has that profile already.</source>
        <translation>图片已经是该配置文件。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>图层 %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>ratoon::EditPill</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>取消编辑</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>正在置入编辑结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · 另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>编辑：%1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>请检查文件是否已移动或重命名。</translation>
    </message>
    <message>
        <source>Try again, or use another copy.</source>
        <translation>请重试，或使用其他副本。</translation>
    </message>
    <message>
        <source>Choose another model or another file.</source>
        <translation>请选择其他模型或其他文件。</translation>
    </message>
    <message>
        <source>Check the key of this provider.</source>
        <translation>请检查此提供商的密钥。</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>请更改提示词。</translation>
    </message>
    <message>
        <source>Wait a little, or check your plan.</source>
        <translation>请稍候，或检查您的套餐。</translation>
    </message>
    <message>
        <source>Raise the cap, or choose a cheaper model.</source>
        <translation>请提高上限，或选择更便宜的模型。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>请检查网络后重试。</translation>
    </message>
    <message>
        <source>It may have been billed: look before you send it again.</source>
        <translation>可能已经计费：请查证后再重新发送。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Select a larger area and try again.</source>
        <translation>请选择更大的区域后重试。</translation>
    </message>
    <message>
        <source>Go to another version, or open another copy.</source>
        <translation>请转到其他版本，或打开其他副本。</translation>
    </message>
</context>
<context>
    <name>ratoon::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品质</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>保留配置文件</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>转换为 sRGB</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Credit and camera, no place</source>
        <translation>署名和相机，不含地点</translation>
    </message>
    <message>
        <source>All, places too</source>
        <translation>全部，包括地点</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Write the prompts, too</source>
        <translation>同时写入提示词</translation>
    </message>
    <message>
        <source>With all layers, hidden ones too.</source>
        <translation>包含所有图层，也包括隐藏的。</translation>
    </message>
    <message>
        <source>8 bits a channel.</source>
        <translation>每通道 8 位。</translation>
    </message>
    <message>
        <source>Transparency becomes white.</source>
        <translation>透明部分变为白色。</translation>
    </message>
    <message>
        <source>Holds no metadata.</source>
        <translation>不含元数据。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>用于网页</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>用于印刷</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>用于存档</translation>
    </message>
    <message>
        <source>With layers</source>
        <translation>带图层</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>完整尺寸</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>最多 %1 px</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>每通道 8 位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>A part of the middle, as it will look</source>
        <translation>中间部分的最终效果</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>It cannot be written so.</source>
        <translation>无法这样写入。</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>保留这些设置</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Keeps the settings of all files here under a name</source>
        <translation>将此处所有文件的设置以一个名称保留</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>图像和文档</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::GraftDock</name>
    <message>
        <source>Adjust the graft</source>
        <translation>调整嫁接</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>What the pointer does</source>
        <translation>指针的作用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No request is sent</source>
        <translation>不发送请求</translation>
    </message>
    <message>
        <source>Everything as it was when you began</source>
        <translation>全部恢复到开始时的状态</translation>
    </message>
    <message>
        <source>A new version, with the graft as it is seen</source>
        <translation>按当前所见的嫁接创建新版本</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftFields</name>
    <message>
        <source>The picture keeps its own pixels and gets the reply&apos;s light and color.</source>
        <translation>图像保留自身的像素，并获得回复的光线和颜色。</translation>
    </message>
    <message>
        <source>The reply becomes the picture, as it came.</source>
        <translation>回复原样成为图像。</translation>
    </message>
    <message>
        <source>The reply becomes a layer to be moved about; nothing is cut away.</source>
        <translation>回复成为可移动的图层；不裁去任何部分。</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; all else stays as it was.</source>
        <translation>回复仅保留可更改的部分；其余一切保持原样。</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>局部</translation>
    </message>
    <message>
        <source>Tone all over</source>
        <translation>整体色调</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新图像</translation>
    </message>
    <message>
        <source>Loose layer</source>
        <translation>独立图层</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>编辑对象</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>可更改的部分</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改的部分</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <translation>扩展或收缩</translation>
    </message>
    <message>
        <source>Align with the picture</source>
        <translation>与图像对齐</translation>
    </message>
    <message>
        <source>Measure where the reply lies and bring it there</source>
        <translation>测量回复所在的位置并移到该处</translation>
    </message>
    <message>
        <source>Match the tone</source>
        <translation>匹配色调</translation>
    </message>
    <message>
        <source>Bring the reply to the light and color of what did not change</source>
        <translation>使回复的光线和颜色与未更改的部分一致</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Take fine noise and block edges out of the reply first</source>
        <translation>先去除回复中的细微杂色和块状边缘</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>自动羽化</translation>
    </message>
    <message>
        <source>How far the mask reaches; never beyond the selection</source>
        <translation>蒙版的范围；不会超出选区</translation>
    </message>
    <message>
        <source>This is what the measurement suggests.</source>
        <translation>这是测量给出的建议。</translation>
    </message>
    <message>
        <source>Suggested by measurement.</source>
        <translation>由测量建议。</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All that was selected is taken from the reply</source>
        <translation>所选内容全部取自回复</translation>
    </message>
    <message>
        <source>Nothing was selected: all of the reply is taken</source>
        <translation>未选择任何内容：采用整个回复</translation>
    </message>
    <message>
        <source>Only where the reply looks different from the picture</source>
        <translation>仅限回复与图像看起来不同之处</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftReadOut</name>
    <message>
        <source>ΔE %1, left as it is</source>
        <translation>ΔE %1，保持原样</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>ΔE %1 → %2</source>
        <translation>ΔE %1 → %2</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 px (%2 %)</source>
        <translation>%1 px (%2 %)</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>已手动放置。</translation>
    </message>
    <message>
        <source>The reply lies on the picture as it came.</source>
        <translation>回复原样置于图像之上。</translation>
    </message>
    <message>
        <source>Aligned with the picture.</source>
        <translation>已与图像对齐。</translation>
    </message>
    <message>
        <source>Aligned with the picture, by small local shifts too.</source>
        <translation>已与图像对齐，并作了局部微移。</translation>
    </message>
    <message>
        <source>Too plain to be measured: laid edge on edge.</source>
        <translation>过于单调，无法测量：按边缘重合放置。</translation>
    </message>
    <message>
        <source>Not aligned: laid edge on edge.</source>
        <translation>未对齐：按边缘重合放置。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
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
        <translation>色调</translation>
    </message>
    <message>
        <source>From the reply</source>
        <translation>来自回复</translation>
    </message>
    <message>
        <source>Passes of a model</source>
        <translation>经过模型的次数</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>The reply is being read…</source>
        <translation>正在读取回复…</translation>
    </message>
    <message>
        <source>Leave faces as they were</source>
        <translation>保持面孔原样</translation>
    </message>
    <message>
        <source>Takes them out of the graft: nothing of the reply is laid there</source>
        <translation>将其移出合成：回复的内容不会放在那里</translation>
    </message>
</context>
<context>
    <name>ratoon::HandTool</name>
    <message>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Hand: drag to pan; with any tool, hold Space or the middle button</source>
        <translation>抓手：拖动以平移；使用任何工具时，可按住空格键或鼠标中键</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图像</translation>
    </message>
</context>
<context>
    <name>ratoon::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Lasso: drag around, or click corners and press Enter, Shift adds, Alt subtracts</source>
        <translation>套索：拖动圈选，或单击各个角点后按 Enter；Shift 添加，Alt 减去</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>图层名称</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerModel</name>
    <message>
        <source>source</source>
        <translation>源图</translation>
    </message>
    <message>
        <source>graft</source>
        <translation>嫁接</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>重命名为 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, what it is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>layer, group</comment>
        <translation>%1，在 %2 中</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>移动图层</translation>
    </message>
</context>
<context>
    <name>ratoon::LayersDock</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>图层不透明度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>不透明度（百分比）</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>%1 的不透明度：%2</translation>
    </message>
    <message>
        <source>Blend mode of %1: %2</source>
        <translation>%1 的混合模式：%2</translation>
    </message>
</context>
<context>
    <name>ratoon::LedgerDialog</name>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n 次费用未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, may have been billed</source>
        <translation>
            <numerusform>%n 次结果未知，可能已计费</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Spent per day and model</source>
        <translation>按天和模型统计的花费</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>, up to %1 not settled</source>
        <translation>，最多 %1 未结算</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s)</source>
        <translation>
            <numerusform>%n 次请求共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was spent</source>
        <translation>导出支出</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>已写入。</translation>
    </message>
</context>
<context>
    <name>ratoon::LookTool</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Adjusting: drag to pan, Enter applies, Esc leaves everything as it was</source>
        <translation>调整：拖动以平移；Enter 应用，Esc 保持一切原样</translation>
    </message>
</context>
<context>
    <name>ratoon::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Open as a document</source>
        <translation>作为文档打开</translation>
    </message>
    <message>
        <source>Add as a reference</source>
        <translation>添加为参考</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Add as layers</source>
        <translation>添加为图层</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Online again. Nothing is sent before you say so.</source>
        <translation>已恢复联机。在您同意之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>The edit that is on its way ends as it would.</source>
        <translation>正在进行的编辑会照常结束。</translation>
    </message>
    <message>
        <source>Offline: no connection is opened. Edits by services wait until you turn it off; the offline provider works.</source>
        <translation>离线：不打开任何连接。由服务进行的编辑会等到您关闭离线；离线提供方可用。</translation>
    </message>
    <message>
        <source>Delete layers</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>图层编组</translation>
    </message>
    <message>
        <source>Groups cannot be nested any deeper.</source>
        <translation>组无法嵌套得更深。</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>取消编组 %1</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>剪贴 %1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>释放 %1 的剪贴</translation>
    </message>
</context>
<context>
    <name>ratoon::MarqueeTool</name>
    <message>
        <source>Ellipse</source>
        <translation>椭圆选框</translation>
    </message>
    <message>
        <source>Ellipse: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>椭圆选框：拖动以选择；Shift 添加，Alt 减去，两者同按取交集</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形选框</translation>
    </message>
    <message>
        <source>Rectangle: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>矩形选框：拖动以选择；Shift 添加，Alt 减去，两者同按取交集</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>图像比例</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>How many results</source>
        <translation>结果数量</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the running edit</source>
        <translation>取消正在进行的编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n 个变体</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic size</source>
        <translation>自动大小</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>可离线使用</translation>
    </message>
    <message>
        <source>key ok</source>
        <translation>密钥可用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>%1  ·  until %2</source>
        <comment>a model, and when it retires</comment>
        <translation>%1  ·  到 %2 为止</translation>
    </message>
    <message>
        <source>Only its name is known. It is asked for a picture and nothing else.</source>
        <translation>只知道它的名字。只向它要一张图片，别无其他。</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 can be asked for.</source>
        <translation>不知道可以向 %1 要求什么。</translation>
    </message>
    <message>
        <source>%1 answers in one size only.</source>
        <translation>%1 只以一种尺寸作答。</translation>
    </message>
</context>
<context>
    <name>ratoon::MoveTool</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move: drag the active layer, Shift keeps the direction, arrow keys nudge</source>
        <translation>移动：拖动当前图层；Shift 保持方向，方向键微移</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>There is only one layer.</source>
        <translation>只有一个图层。</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>请先选择图层。</translation>
    </message>
    <message>
        <source>This is the topmost layer.</source>
        <translation>这是最顶层的图层。</translation>
    </message>
    <message>
        <source>This is the lowest layer.</source>
        <translation>这是最底层的图层。</translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation>这是原图。</translation>
    </message>
    <message>
        <source>Nothing comes after this version.</source>
        <translation>此版本之后没有其他版本。</translation>
    </message>
    <message>
        <source>No result waits for you.</source>
        <translation>没有待处理的结果。</translation>
    </message>
    <message>
        <source>This version was made by hand.</source>
        <translation>此版本为手动创建。</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>请先打开图像。</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>画布为空。</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>请先选择内容。</translation>
    </message>
    <message>
        <source>No edit is running.</source>
        <translation>没有正在进行的编辑。</translation>
    </message>
    <message>
        <source>Nothing has been adjusted yet.</source>
        <translation>尚未作任何调整。</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>没有已撤销的操作。</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>此版本没有保存模型的回复。</translation>
    </message>
    <message>
        <source>This reply has its place.</source>
        <translation>此回复已有位置。</translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation>没有受保护的内容。</translation>
    </message>
    <message>
        <source>A graft is being adjusted.</source>
        <translation>正在调整嫁接。</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>环境中设置了 RATOON_OFFLINE。</translation>
    </message>
    <message>
        <source>The reply of this version was not held back.</source>
        <translation>此版本的回复未被扣留。</translation>
    </message>
    <message>
        <source>This version was made here, from another one.</source>
        <translation>此版本是在这里由另一个版本制作的。</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>请先选择一个组。</translation>
    </message>
    <message>
        <source>No other document is open.</source>
        <translation>没有打开其他文档。</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>此文档仅供查看。</translation>
    </message>
</context>
<context>
    <name>ratoon::NewCanvasDialog</name>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>新建画布</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>ratoon::Opener</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>恢复的工作</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1（已恢复）</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <translation>%1（已抢救）</translation>
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
        <translation>编辑选区</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Generate a picture</source>
        <translation>生成图像</translation>
    </message>
    <message>
        <source>Edit the selection</source>
        <translation>编辑选区</translation>
    </message>
    <message>
        <source>Edit the whole picture</source>
        <translation>编辑整个图像</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>请先打开图像。</translation>
    </message>
    <message>
        <source>%1 cannot start from an empty canvas. Choose another model, or place a picture first.</source>
        <translation>%1 无法从空白画布开始。请选择其他模型，或先置入图像。</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>请写明要更改的内容。</translation>
    </message>
    <message>
        <source>The offline provider takes no references. Choose another model.</source>
        <translation>离线提供商不支持参考图像。请选择其他模型。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n picture(s) in all.</source>
        <translation>
            <numerusform>%1 最多共接受 %n 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>不离开此计算机</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>发送到 %1</translation>
    </message>
    <message>
        <source>The prompt goes there</source>
        <translation>将发送提示词</translation>
    </message>
    <message>
        <source>The prompt and a part of the picture (%1) go there</source>
        <translation>将发送提示词和图像的一部分（%1）</translation>
    </message>
    <message numerus="yes">
        <source>, with %n reference(s)</source>
        <translation>
            <numerusform>，以及 %n 张参考图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>发送到 %1？</translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>作用于 %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n reference(s)</source>
        <translation>
            <numerusform>含 %n 张参考图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在等待轮到</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>正在置入编辑结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 × %2 to %3</source>
        <comment>pixels, and the model that gets them</comment>
        <translation>%1 × %2 发送到 %3</translation>
    </message>
    <message>
        <source>%1 needs a key: type one in the settings, or set %2.</source>
        <translation>%1 需要密钥：请在设置中输入，或设置 %2。</translation>
    </message>
    <message>
        <source>Ratoon is offline, so nothing is sent. Turn that off, or choose the offline provider.</source>
        <translation>Ratoon 处于离线状态，不会发送任何内容。请关闭离线，或选择离线提供方。</translation>
    </message>
    <message>
        <source>You will be asked before the first picture goes there.</source>
        <translation>首次发送图像到那里之前会询问您。</translation>
    </message>
    <message>
        <source>Pictures may go there since %1; the settings take that back.</source>
        <translation>自 %1 起允许将图像发送到那里；可在设置中收回。</translation>
    </message>
    <message>
        <source>“%1” was waiting when Ratoon ended.</source>
        <translation>Ratoon 结束时，“%1”正在等待。</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>“%1” was on its way when Ratoon ended.</source>
        <translation>Ratoon 结束时，“%1”正在途中。</translation>
    </message>
    <message>
        <source>Whether it was carried out is not known: it may have been billed, and would be billed again.</source>
        <translation>是否已执行未知：可能已计费，重新发送会再次计费。</translation>
    </message>
    <message>
        <source>The reply to “%1” came before Ratoon ended.</source>
        <translation>对“%1”的回复在 Ratoon 结束前已到达。</translation>
    </message>
    <message>
        <source>It is kept. Nothing is sent to show it.</source>
        <translation>已保留。显示它无需发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>之后还有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are in it: make sure that you may share them.</source>
        <translation>
            <numerusform>其中有 %n 张人脸：请确认您有权分享。</numerusform>
        </translation>
    </message>
    <message>
        <source>If people are in the picture, make sure that you may share it.</source>
        <translation>如果图片中有人物，请确认您有权分享。</translation>
    </message>
    <message>
        <source>No file name and no metadata go with it.</source>
        <translation>不会附带文件名和元数据。</translation>
    </message>
    <message>
        <source>Asked once for each host.</source>
        <translation>每个主机只询问一次。</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>此文档仅供查看。</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesLine</name>
    <message>
        <source>Redo from the original</source>
        <translation>从原图重做</translation>
    </message>
    <message>
        <source>Redo from the original with both instructions</source>
        <translation>用两条指令从原图重做</translation>
    </message>
    <message>
        <source>Asks for both instructions at once, on pixels that no model has made</source>
        <translation>在没有模型生成过的像素上，一次请求两条指令</translation>
    </message>
    <message numerus="yes">
        <source>These pixels have been through %n model(s) already</source>
        <translation>
            <numerusform>这些像素已经过 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time costs detail.</source>
        <translation>每次都会损失细节。</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesMap</name>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message>
        <source>2 models</source>
        <translation>2 个模型</translation>
    </message>
    <message>
        <source>3 models or more</source>
        <translation>3 个或更多模型</translation>
    </message>
    <message>
        <source>Models each pixel went through</source>
        <translation>每个像素经过的模型</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
</context>
<context>
    <name>ratoon::PlacePage</name>
    <message>
        <source>From the left</source>
        <translation>距左边</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距顶边</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
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
        <translation>差异</translation>
    </message>
    <message>
        <source>How the reply is seen while it moves</source>
        <translation>移动时回复的显示方式</translation>
    </message>
    <message>
        <source>Back to measured</source>
        <translation>恢复到测量位置</translation>
    </message>
    <message>
        <source>Both can be seen while the reply is moved</source>
        <translation>移动回复时两者均可见</translation>
    </message>
    <message>
        <source>Black where both are alike</source>
        <translation>两者相同之处为黑色</translation>
    </message>
    <message>
        <source>Where the measurement puts the reply</source>
        <translation>测量确定的回复位置</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
</context>
<context>
    <name>ratoon::PlaceTool</name>
    <message>
        <source>Place by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Drag to move, handles scale (Shift: freely), outside a corner turns, arrow keys nudge</source>
        <translation>拖动以移动；手柄缩放（Shift：自由缩放），角外旋转，方向键微移</translation>
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
        <translation>%1，%2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptDock</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考图像</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 历史记录</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构图</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Phrases: %1</source>
        <translation>短语：%1</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>添加参考图像</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>描述一幅图像</translation>
    </message>
    <message>
        <source>Select something, write what should change, press %1</source>
        <translation>选择区域，写明要更改的内容，然后按 %1</translation>
    </message>
    <message>
        <source>No model has made these pixels.</source>
        <translation>这些像素不是由模型生成的。</translation>
    </message>
    <message>
        <source>No edit lies below that could be redone.</source>
        <translation>下方没有可重做的编辑。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Tell the model what was asked and answered before. The pictures of those turns are sent again, and paid for again.</source>
        <translation>把之前的请求和回答告诉模型。那些轮次的图片会再次发送，并再次计费。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptEdit</name>
    <message>
        <source>Prompt: what should change</source>
        <translation>提示词：要更改的内容</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptFlow</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>另有 %n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was changed. What should become of it?</source>
        <translation>未作任何更改。如何处理此回复？</translation>
    </message>
    <message>
        <source>The reply is paid for and kept with its version. It has not been shown.</source>
        <translation>回复已付费并与其版本一起保留，尚未显示。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ratoon::RebaseDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Repeat on the originals</source>
        <translation>在原图上重复编辑</translation>
    </message>
    <message>
        <source>The edits that are repeated</source>
        <translation>重复的编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</source>
        <translation>
            <numerusform>将从原图重新请求 %n 次编辑，使每个像素经过的模型尽可能少。现有版本会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand are left out.</source>
        <translation>
            <numerusform>%n 处手动更改将被略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>没有任何内容离开此计算机。</translation>
    </message>
    <message>
        <source>Prompts and parts of the picture go to %1.</source>
        <translation>提示词和图像的一部分将发送到 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent there before: Start agrees to it.</source>
        <translation>此前未向那里发送过任何内容：点击“开始”即表示同意。</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>正在读取请求的内容…</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Start  %1</source>
        <comment>price</comment>
        <translation>开始  %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The new branch is there, beside what was there before.</source>
        <translation>新分支已就绪，与之前的内容并列。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <source>Stopped. What was made until then is kept.</source>
        <translation>已停止。此前生成的内容会保留。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>未生成任何内容。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTile</name>
    <message>
        <source>Reference @%1</source>
        <translation>参考图像 @%1</translation>
    </message>
    <message>
        <source>Mention @%1 in the prompt</source>
        <translation>在提示词中提及 @%1</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>参考图像名称</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTray</name>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿势</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>image%1</source>
        <translation>图像%1</translation>
    </message>
    <message>
        <source>Add a reference picture, or drop one here</source>
        <translation>添加参考图像，或拖放到此处</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ratoon::ScopeChip</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Its tone all over</source>
        <translation>整体色调</translation>
    </message>
    <message>
        <source>A new picture</source>
        <translation>新图像</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>一部分</translation>
    </message>
    <message>
        <source>As the words say, and as the reply turns out</source>
        <translation>依文字内容和回复结果而定</translation>
    </message>
    <message>
        <source>The picture keeps its own pixels and gets the light and color of the reply</source>
        <translation>图像保留自身的像素，并获得回复的光线和颜色</translation>
    </message>
    <message>
        <source>The reply replaces the picture</source>
        <translation>回复替换图像</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; the rest stays as it is</source>
        <translation>回复仅保留可更改的部分；其余保持不变</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <comment>what an edit seems to be about</comment>
        <translation>自动 · %1</translation>
    </message>
    <message>
        <source>What the edit is about: %1</source>
        <translation>编辑对象：%1</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>编辑对象</translation>
    </message>
</context>
<context>
    <name>ratoon::SentPopover</name>
    <message>
        <source>The words that are sent</source>
        <translation>发送的文字</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>不发送任何内容</translation>
    </message>
    <message>
        <source>No picture, only words</source>
        <translation>无图像，仅文字</translation>
    </message>
    <message>
        <source>@%1 (%2)</source>
        <translation>@%1 (%2)</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>含 %1</translation>
    </message>
    <message>
        <source>Exact request…</source>
        <translation>确切请求…</translation>
    </message>
    <message>
        <source>Byte by byte what leaves this computer</source>
        <translation>逐字节显示离开本机的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>发现 %n 张人脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::SpendingSettings</name>
    <message>
        <source>Allow unknown prices</source>
        <translation>允许未知价格</translation>
    </message>
    <message>
        <source>Limit for one edit</source>
        <translation>单次编辑的上限</translation>
    </message>
    <message>
        <source>Limit for a document</source>
        <translation>单个文档的上限</translation>
    </message>
    <message>
        <source>Limit for a day</source>
        <translation>单日的上限</translation>
    </message>
    <message>
        <source>With a limit, a model whose price is not known is refused otherwise</source>
        <translation>否则，设有上限时会拒绝价格未知的模型</translation>
    </message>
    <message>
        <source>An edit</source>
        <translation>每次编辑</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>每个文档</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
</context>
<context>
    <name>ratoon::SpentToday</name>
    <message>
        <source>Today %1 of %2</source>
        <translation>今天 %1 / %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDetails</name>
    <message>
        <source>Details of the version</source>
        <translation>版本的详细信息</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>What had to stay</source>
        <translation>应保持不变的部分</translation>
    </message>
    <message>
        <source>To its parent</source>
        <translation>与父版本</translation>
    </message>
    <message>
        <source>To the original</source>
        <translation>与原图</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you want to remember about it</source>
        <translation>想记住的内容</translation>
    </message>
    <message>
        <source>Nothing had to stay</source>
        <translation>没有应保持不变的部分</translation>
    </message>
</context>
<context>
    <name>ReplyChoice</name>
    <message>
        <source>As a new picture</source>
        <translation>作为新图像</translation>
    </message>
    <message>
        <source>As a loose layer</source>
        <translation>作为独立图层</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新请求</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>The reply becomes the picture, in a version of its own. No request is sent.</source>
        <translation>回复成为图像，单独作为一个版本。不会发送请求。</translation>
    </message>
    <message>
        <source>The reply becomes a layer above the picture, to be moved about. No request is sent.</source>
        <translation>回复成为图像上方的图层，可以移动。不会发送请求。</translation>
    </message>
    <message>
        <source>The same prompt is sent once more, at the same price.</source>
        <translation>以相同价格再次发送相同的提示词。</translation>
    </message>
    <message>
        <source>Move, scale and turn the reply over the picture until it fits. No request is sent.</source>
        <translation>在图像上移动、缩放并旋转回复，直到吻合。不会发送请求。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The reply holds no picture.</source>
        <translation>回复中没有图像。</translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation>请换一种提示词写法，或选择其他模型。</translation>
    </message>
    <message>
        <source>There is no provider named %1.</source>
        <translation>没有名为 %1 的提供商。</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>请从列出的提供商中选择。</translation>
    </message>
    <message>
        <source>%1 has no model named %2.</source>
        <translation>%1 没有名为 %2 的模型。</translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <translation>找不到 %1 的地址。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>%1 的证书不受信任，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>The network proxy did not let the connection to %1 through.</source>
        <translation>网络代理不允许连接到 %1。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its reply was complete.</source>
        <translation>与 %1 的连接在回复完成前中断。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法访问 %1。</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 seconds.</source>
        <translation>%2 秒内未能与 %1 建立连接。</translation>
    </message>
    <message>
        <source>%1 stopped taking the request, for %2 seconds.</source>
        <translation>%1 已有 %2 秒停止接收请求。</translation>
    </message>
    <message>
        <source>No reply from %1 came within %2 seconds.</source>
        <translation>%2 秒内未收到 %1 的回复。</translation>
    </message>
    <message>
        <source>The reply from %1 stopped for %2 seconds.</source>
        <translation>%1 的回复已中断 %2 秒。</translation>
    </message>
    <message>
        <source>%1 was not done within %2 seconds.</source>
        <translation>%1 未在 %2 秒内完成。</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed.</source>
        <translation>%1 指向了另一个地址，未予跟随。</translation>
    </message>
    <message>
        <source>Check the base URL in the settings.</source>
        <translation>请检查设置中的基础 URL。</translation>
    </message>
    <message>
        <source>The reply from %1 is larger than %2 MiB.</source>
        <translation>%1 的回复超过 %2 MiB。</translation>
    </message>
    <message>
        <source>Ask for a smaller picture.</source>
        <translation>请要求更小的图像。</translation>
    </message>
    <message>
        <source>The request may have been carried out and billed: send it again only if that is acceptable.</source>
        <translation>请求可能已执行并计费：仅在可以接受时再重新发送。</translation>
    </message>
    <message>
        <source>Check the connection and the base URL, then try again.</source>
        <translation>请检查连接和基础 URL 后重试。</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>密钥包含不应出现的字符。</translation>
    </message>
    <message>
        <source>Copy the key again, as one line.</source>
        <translation>请重新复制密钥，并保持为一行。</translation>
    </message>
    <message>
        <source>A header of the request holds a line break.</source>
        <translation>请求的标头包含换行符。</translation>
    </message>
    <message>
        <source>The base URL is not a web address.</source>
        <translation>基础 URL 不是网址。</translation>
    </message>
    <message>
        <source>Use an address such as https://example.com.</source>
        <translation>请使用类似 https://example.com 的地址。</translation>
    </message>
    <message>
        <source>The base URL holds a user name or a password.</source>
        <translation>基础 URL 包含用户名或密码。</translation>
    </message>
    <message>
        <source>Take it out, and set the key instead.</source>
        <translation>请将其去掉，并改为设置密钥。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>%1 的地址未加密。</translation>
    </message>
    <message>
        <source>Use https; plain http is for this machine only.</source>
        <translation>请使用 https；未加密的 http 仅限本机。</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>编辑已取消。</translation>
    </message>
    <message>
        <source>The edit would have changed %1 pixels outside its area.</source>
        <translation>该编辑会更改其区域之外的 %1 个像素。</translation>
    </message>
    <message>
        <source>Nothing was changed; report this as a fault of Ratoon.</source>
        <translation>未作任何更改；请将此作为 Ratoon 的缺陷报告。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示词为空。</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>请写明要更改的内容。</translation>
    </message>
    <message>
        <source>The selection holds no pixel of the picture.</source>
        <translation>选区中没有图像的像素。</translation>
    </message>
    <message>
        <source>Select an area inside the picture, or nothing.</source>
        <translation>请选择图像内的区域，或不作选择。</translation>
    </message>
    <message>
        <source>%1 does not offer the ratio %2.</source>
        <translation>%1 不提供比例 %2。</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <translation>可用的有 %1。</translation>
    </message>
    <message>
        <source>%1 does not offer the size %2.</source>
        <translation>%1 不提供大小 %2。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 pictures, and this edit has %3.</source>
        <translation>%1 最多接受 %2 张图像，而此编辑有 %3 张。</translation>
    </message>
    <message>
        <source>Remove some references.</source>
        <translation>请移除部分参考图像。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be an object.</source>
        <translation>模型列表中，%1 必须是对象。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be text.</source>
        <translation>模型列表中，%1 必须是文本。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a list of texts.</source>
        <translation>模型列表中，%1 必须是文本列表。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be true or false.</source>
        <translation>模型列表中，%1 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a number from %2 to %3.</source>
        <translation>模型列表中，%1 必须是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a date such as 2026-10-29.</source>
        <translation>模型列表中，%1 必须是类似 2026-10-29 的日期。</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a width and a height in pixels.</source>
        <translation>模型列表中，%1 必须是以像素为单位的宽度和高度。</translation>
    </message>
    <message>
        <source>In the model list, %1 is not a field that is known.</source>
        <translation>模型列表中，%1 不是已知字段。</translation>
    </message>
    <message>
        <source>In the model list, %1 names “%2”, which %3 lacks.</source>
        <translation>模型列表中，%1 指定了“%2”，而 %3 中没有它。</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>请修正该文件，或将其移走。</translation>
    </message>
    <message>
        <source>The model list is not a JSON object.</source>
        <translation>模型列表不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Mend the model list, or take it away.</source>
        <translation>请修正模型列表，或将其移走。</translation>
    </message>
    <message>
        <source>The model list has no model for %1.</source>
        <translation>模型列表中没有 %1 的模型。</translation>
    </message>
    <message>
        <source>Add one, or take that provider out of the list.</source>
        <translation>请添加一个模型，或从列表中去掉该提供商。</translation>
    </message>
    <message>
        <source>The model list has %1 speak “%2”, which is not known.</source>
        <translation>模型列表为 %1 指定的协议“%2”未知。</translation>
    </message>
    <message>
        <source>The request may have been billed: send it again only if that is acceptable.</source>
        <translation>请求可能已计费：仅在可以接受时再重新发送。</translation>
    </message>
    <message>
        <source>The reply of the service is larger or deeper than any picture needs.</source>
        <translation>服务的回复超出了图像所需的大小或层级。</translation>
    </message>
    <message>
        <source>The reply of the service is cut short, or is no reply.</source>
        <translation>服务的回复不完整，或不是回复。</translation>
    </message>
    <message>
        <source>The reply of the service is larger than %1 MiB.</source>
        <translation>服务的回复超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The reply of the service is no reply of a model.</source>
        <translation>服务的回复不是模型的回复。</translation>
    </message>
    <message>
        <source>The API is not switched on for the project of this key.</source>
        <translation>此密钥所属项目未启用该 API。</translation>
    </message>
    <message>
        <source>Switch it on in the console of the service, or use the key of another project.</source>
        <translation>请在服务的控制台中启用，或使用其他项目的密钥。</translation>
    </message>
    <message>
        <source>This key may not do that: “%1”</source>
        <translation>此密钥无权执行该操作：“%1”</translation>
    </message>
    <message>
        <source>Use another key, or another model.</source>
        <translation>请使用其他密钥或其他模型。</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation>服务不接受此密钥。</translation>
    </message>
    <message>
        <source>Check the key and the base URL, or make a new key.</source>
        <translation>请检查密钥和基础 URL，或新建密钥。</translation>
    </message>
    <message>
        <source>This key has no quota for %1.</source>
        <translation>此密钥没有 %1 的配额。</translation>
    </message>
    <message>
        <source>Turn on billing for its project, or choose another model.</source>
        <translation>请为其项目启用计费，或选择其他模型。</translation>
    </message>
    <message>
        <source>The quota of this key for %1 is used up for today.</source>
        <translation>此密钥今天对 %1 的配额已用完。</translation>
    </message>
    <message>
        <source>It is renewed at midnight Pacific time: wait, or choose another model.</source>
        <translation>配额在太平洋时间午夜重置：请等待，或选择其他模型。</translation>
    </message>
    <message>
        <source>Too much was asked of %1 with this key in too short a time.</source>
        <translation>使用此密钥对 %1 的请求过于频繁。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>The service does not know the model %1.</source>
        <translation>服务不识别模型 %1。</translation>
    </message>
    <message>
        <source>It may have been retired: choose another model, and check the base URL.</source>
        <translation>该模型可能已停用：请选择其他模型，并检查基础 URL。</translation>
    </message>
    <message>
        <source>The request is too large for the service.</source>
        <translation>请求对于服务来说过大。</translation>
    </message>
    <message>
        <source>Choose a smaller size, or fewer references.</source>
        <translation>请选择更小的大小，或减少参考图像。</translation>
    </message>
    <message>
        <source>Change the edit, or choose another model.</source>
        <translation>请更改编辑，或选择其他模型。</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1) and gave no reason.</source>
        <translation>服务拒绝了请求 (HTTP %1)，且未说明原因。</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): “%2”</source>
        <translation>服务拒绝了请求 (HTTP %1)：“%2”</translation>
    </message>
    <message>
        <source>The service was not done in time (HTTP %1).</source>
        <translation>服务未能及时完成 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1) and gave no reason.</source>
        <translation>服务出错 (HTTP %1)，且未说明原因。</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1): “%2”</source>
        <translation>服务出错 (HTTP %1)：“%2”</translation>
    </message>
    <message>
        <source>Such failures are usually not billed. Try again later.</source>
        <translation>此类失败通常不计费。请稍后重试。</translation>
    </message>
    <message>
        <source>The account of this key has no credit left.</source>
        <translation>此密钥的账户余额不足。</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>请充值，或使用其他密钥。</translation>
    </message>
    <message>
        <source>The request would have %1 MB, and %2 takes at most %3 MB.</source>
        <translation>请求将达 %1 MB，而 %2 最多接受 %3 MB。</translation>
    </message>
    <message>
        <source>Word the edit differently, or choose other pictures.</source>
        <translation>请换一种编辑写法，或选择其他图像。</translation>
    </message>
    <message>
        <source>The service blocked the request (%1).</source>
        <translation>服务阻止了请求 (%1)。</translation>
    </message>
    <message>
        <source>The service blocked the request (%1): “%2”</source>
        <translation>服务阻止了请求 (%1)：“%2”</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1).</source>
        <translation>服务阻止了图像 (%1)。</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1): “%2”</source>
        <translation>服务阻止了图像 (%1)：“%2”</translation>
    </message>
    <message>
        <source>The reply only points to a picture at “%1”, and pictures are not fetched from other places.</source>
        <translation>回复仅指向位于“%1”的图像，而 Ratoon 不从其他位置获取图像。</translation>
    </message>
    <message>
        <source>Have the service send pictures inline, or use another one.</source>
        <translation>请让服务内嵌发送图像，或使用其他服务。</translation>
    </message>
    <message>
        <source>Word the edit differently, or try again.</source>
        <translation>请换一种编辑写法，或重试。</translation>
    </message>
    <message>
        <source>What the service sent as a picture is no PNG, JPEG or WebP file that can be read.</source>
        <translation>服务作为图像发送的内容不是可读取的 PNG、JPEG 或 WebP 文件。</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model made no picture (%1).</source>
        <translation>模型未生成图像 (%1)。</translation>
    </message>
    <message>
        <source>The model made no picture (%1): “%2”</source>
        <translation>模型未生成图像 (%1)：“%2”</translation>
    </message>
    <message>
        <source>The model made no picture, and wrote: “%1”</source>
        <translation>模型未生成图像，并回复：“%1”</translation>
    </message>
    <message>
        <source>The model sent drafts, but no finished picture.</source>
        <translation>模型发送了草稿，但没有完成的图像。</translation>
    </message>
    <message>
        <source>The reply holds no picture and no reason.</source>
        <translation>回复中既没有图像，也没有原因。</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of %2.</source>
        <translation>服务返回了 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>移除所选内容</translation>
    </message>
    <message>
        <source>remove the stone</source>
        <translation>remove the stone</translation>
    </message>
    <message>
        <source>Give it another color</source>
        <translation>更换颜色</translation>
    </message>
    <message>
        <source>make the cup navy blue</source>
        <translation>make the cup navy blue</translation>
    </message>
    <message>
        <source>Brighten or darken</source>
        <translation>调亮或调暗</translation>
    </message>
    <message>
        <source>a little brighter</source>
        <translation>a little brighter</translation>
    </message>
    <message>
        <source>Lift shadows, recover highlights</source>
        <translation>提亮阴影，恢复高光</translation>
    </message>
    <message>
        <source>lift the shadows</source>
        <translation>lift the shadows</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>增强或减弱对比度</translation>
    </message>
    <message>
        <source>more contrast</source>
        <translation>more contrast</translation>
    </message>
    <message>
        <source>Warmer or cooler</source>
        <translation>偏暖或偏冷</translation>
    </message>
    <message>
        <source>slightly warmer</source>
        <translation>slightly warmer</translation>
    </message>
    <message>
        <source>Stronger or weaker colors</source>
        <translation>增强或减弱色彩</translation>
    </message>
    <message>
        <source>less saturated</source>
        <translation>less saturated</translation>
    </message>
    <message>
        <source>Black and white, or sepia</source>
        <translation>黑白或棕褐色</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>black and white</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>黄金时刻</translation>
    </message>
    <message>
        <source>golden hour light</source>
        <translation>golden hour light</translation>
    </message>
    <message>
        <source>Replace the sky by a gradient</source>
        <translation>将天空替换为渐变</translation>
    </message>
    <message>
        <source>replace the sky with a sunset</source>
        <translation>replace the sky with a sunset</translation>
    </message>
    <message>
        <source>Blur, or blur the background</source>
        <translation>模糊，或模糊背景</translation>
    </message>
    <message>
        <source>blur the background</source>
        <translation>blur the background</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>sharpen</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>减少杂色</translation>
    </message>
    <message>
        <source>reduce the noise</source>
        <translation>reduce the noise</translation>
    </message>
    <message>
        <source>Pencil sketch, painting or cartoon</source>
        <translation>铅笔素描、油画或卡通</translation>
    </message>
    <message>
        <source>turn it into a pencil sketch</source>
        <translation>turn it into a pencil sketch</translation>
    </message>
    <message>
        <source>Ask it to remove or recolor what is selected, to brighten, darken, lift shadows, recover highlights, change contrast, warmth or saturation, to make black and white, sepia or golden hour, to replace the sky, to blur, blur the background, sharpen or remove noise, or to draw a pencil sketch, a painting or a cartoon.</source>
        <translation>可以要求：移除所选内容或为其重新着色，调亮、调暗、提亮阴影、恢复高光，更改对比度、色温或饱和度，转换为黑白、棕褐色或黄金时刻，替换天空，模糊、模糊背景、锐化或减少杂色，或者绘制成铅笔素描、油画或卡通。</translation>
    </message>
    <message>
        <source>No sky was found in this picture.</source>
        <translation>在此图像中未找到天空。</translation>
    </message>
    <message>
        <source>Select the sky, and ask again.</source>
        <translation>请选择天空后重试。</translation>
    </message>
    <message>
        <source>The offline provider changes pictures, but cannot make one from words.</source>
        <translation>离线提供商可以修改图像，但无法根据文字生成图像。</translation>
    </message>
    <message>
        <source>Open a picture first, or choose another provider.</source>
        <translation>请先打开图像，或选择其他提供商。</translation>
    </message>
    <message>
        <source>The offline provider found nothing in this prompt that it can do.</source>
        <translation>离线提供商在此提示词中未找到可执行的操作。</translation>
    </message>
    <message>
        <source>The selection is empty, so nothing may change.</source>
        <translation>选区为空，因此无法更改任何内容。</translation>
    </message>
    <message>
        <source>Select something, or clear the selection.</source>
        <translation>请选择内容，或取消选择。</translation>
    </message>
    <message>
        <source>Offline, only what is selected can be removed.</source>
        <translation>离线时，只能移除所选内容。</translation>
    </message>
    <message>
        <source>Select what should go first.</source>
        <translation>请先选择要移除的内容。</translation>
    </message>
    <message>
        <source>Offline, only what is selected can get another color.</source>
        <translation>离线时，只能更改所选内容的颜色。</translation>
    </message>
    <message>
        <source>Select what should change its color first.</source>
        <translation>请先选择要更改颜色的内容。</translation>
    </message>
    <message>
        <source>There is not enough memory to edit a picture of this size.</source>
        <translation>内存不足，无法编辑此大小的图像。</translation>
    </message>
    <message>
        <source>Select a smaller part of it.</source>
        <translation>请选择其中较小的部分。</translation>
    </message>
    <message>
        <source>Removed what was selected, and filled the gap from around it.</source>
        <translation>已移除所选内容，并根据周围内容填补空缺。</translation>
    </message>
    <message>
        <source>Brightness %1.</source>
        <translation>亮度 %1。</translation>
    </message>
    <message>
        <source>Contrast %1.</source>
        <translation>对比度 %1。</translation>
    </message>
    <message>
        <source>Warmth %1.</source>
        <translation>色温 %1。</translation>
    </message>
    <message>
        <source>Saturation %1.</source>
        <translation>饱和度 %1。</translation>
    </message>
    <message>
        <source>Shadows %1.</source>
        <translation>阴影 %1。</translation>
    </message>
    <message>
        <source>Highlights %1.</source>
        <translation>高光 %1。</translation>
    </message>
    <message>
        <source>Turned black and white.</source>
        <translation>已转换为黑白。</translation>
    </message>
    <message>
        <source>Turned black and white, %1.</source>
        <translation>已转换为黑白，%1。</translation>
    </message>
    <message>
        <source>Toned in sepia.</source>
        <translation>已转换为棕褐色调。</translation>
    </message>
    <message>
        <source>Toned in sepia, %1.</source>
        <translation>已转换为棕褐色调，%1。</translation>
    </message>
    <message>
        <source>Lit as in the golden hour.</source>
        <translation>已应用黄金时刻光线。</translation>
    </message>
    <message>
        <source>Lit as in the golden hour, %1.</source>
        <translation>已应用黄金时刻光线，%1。</translation>
    </message>
    <message>
        <source>Blurred.</source>
        <translation>已模糊。</translation>
    </message>
    <message>
        <source>Blurred, %1.</source>
        <translation>已模糊，%1。</translation>
    </message>
    <message>
        <source>Sharpened.</source>
        <translation>已锐化。</translation>
    </message>
    <message>
        <source>Sharpened, %1.</source>
        <translation>已锐化，%1。</translation>
    </message>
    <message>
        <source>Noise removed.</source>
        <translation>已减少杂色。</translation>
    </message>
    <message>
        <source>Noise removed, %1.</source>
        <translation>已减少杂色，%1。</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch.</source>
        <translation>已绘制成铅笔素描。</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch, %1.</source>
        <translation>已绘制成铅笔素描，%1。</translation>
    </message>
    <message>
        <source>Painted in oil.</source>
        <translation>已绘制成油画。</translation>
    </message>
    <message>
        <source>Painted in oil, %1.</source>
        <translation>已绘制成油画，%1。</translation>
    </message>
    <message>
        <source>Drawn as a cartoon.</source>
        <translation>已绘制成卡通。</translation>
    </message>
    <message>
        <source>Drawn as a cartoon, %1.</source>
        <translation>已绘制成卡通，%1。</translation>
    </message>
    <message>
        <source>The sky replaced by a gradient of %1.</source>
        <translation>天空已替换为 %1 渐变。</translation>
    </message>
    <message>
        <source>The sky replaced by a clear blue.</source>
        <translation>天空已替换为晴朗的蓝天。</translation>
    </message>
    <message>
        <source>The sky replaced by a sunset.</source>
        <translation>天空已替换为日落。</translation>
    </message>
    <message>
        <source>The sky replaced by a dawn.</source>
        <translation>天空已替换为黎明。</translation>
    </message>
    <message>
        <source>The sky replaced by a dusk.</source>
        <translation>天空已替换为黄昏。</translation>
    </message>
    <message>
        <source>The sky replaced by a night sky.</source>
        <translation>天空已替换为夜空。</translation>
    </message>
    <message>
        <source>The sky replaced by a dramatic one.</source>
        <translation>天空已替换为戏剧性的天空。</translation>
    </message>
    <message>
        <source>The sky replaced by an overcast one.</source>
        <translation>天空已替换为阴天。</translation>
    </message>
    <message>
        <source>Color changed from %1 to %2, shading kept.</source>
        <translation>颜色已从 %1 更改为 %2，保留明暗。</translation>
    </message>
    <message>
        <source>Color changed to %1, shading kept.</source>
        <translation>颜色已更改为 %1，保留明暗。</translation>
    </message>
    <message>
        <source>Only in the sky.</source>
        <translation>仅限天空。</translation>
    </message>
    <message>
        <source>Only below the sky.</source>
        <translation>仅限天空以下。</translation>
    </message>
    <message>
        <source>Only in the background.</source>
        <translation>仅限背景。</translation>
    </message>
    <message>
        <source>Only on the subject.</source>
        <translation>仅限主体。</translation>
    </message>
    <message>
        <source>Offline, nothing looks for “%1”. To change only that, select it first.</source>
        <translation>离线时无法查找“%1”。若只更改该内容，请先选择它。</translation>
    </message>
    <message>
        <source>Not done, as asked: “%1”.</source>
        <translation>已按要求未执行：“%1”。</translation>
    </message>
    <message>
        <source>Left out, because it was not understood: “%1”.</source>
        <translation>因无法理解而忽略：“%1”。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 超过 %2 MB。</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that.</source>
        <translation>请保存较小的副本并打开它。</translation>
    </message>
    <message>
        <source>%1 does not end in a format that can be written.</source>
        <translation>%1 的扩展名不是可写入的格式。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was opened.</source>
        <translation>仅打开了 %1 帧中的第一帧。</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>未读取图像。</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>%1 没有密钥。</translation>
    </message>
    <message>
        <source>Set %1 in the environment and start Ratoon again, or use the offline provider.</source>
        <translation>请在环境变量中设置 %1 并重新启动 Ratoon，或使用离线提供商。</translation>
    </message>
    <message>
        <source>The version being shown cannot be removed.</source>
        <translation>无法移除正在显示的版本。</translation>
    </message>
    <message>
        <source>Go to another version first.</source>
        <translation>请先转到其他版本。</translation>
    </message>
    <message>
        <source>Open another copy of it, such as a backup.</source>
        <translation>请打开另一份副本，例如备份。</translation>
    </message>
    <message>
        <source>Two versions are named %1.</source>
        <translation>有两个版本名为 %1。</translation>
    </message>
    <message>
        <source>Version %1 is a second root.</source>
        <translation>版本 %1 是第二个根。</translation>
    </message>
    <message>
        <source>The document has no first version.</source>
        <translation>文档没有初始版本。</translation>
    </message>
    <message>
        <source>Version %1 is missing, but others grow from it.</source>
        <translation>版本 %1 缺失，但有其他版本由它衍生。</translation>
    </message>
    <message>
        <source>Version %1 is its own ancestor.</source>
        <translation>版本 %1 是其自身的祖先。</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>没有版本 %1。</translation>
    </message>
    <message>
        <source>Other versions grow from version %1.</source>
        <translation>有其他版本由版本 %1 衍生。</translation>
    </message>
    <message>
        <source>Remove only versions that nothing grows from.</source>
        <translation>只能移除没有衍生版本的版本。</translation>
    </message>
    <message>
        <source>The color profile cannot be used.</source>
        <translation>无法使用该颜色配置文件。</translation>
    </message>
    <message>
        <source>Convert the picture to sRGB in another program.</source>
        <translation>请在其他程序中将图像转换为 sRGB。</translation>
    </message>
    <message>
        <source>This is not a picture in a known format.</source>
        <translation>这不是已知格式的图像。</translation>
    </message>
    <message>
        <source>The %1 picture is damaged or cut short.</source>
        <translation>%1 图像已损坏或不完整。</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>请尝试其他副本。</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>请在其他程序中将其缩小。</translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation>发送内容的记录已损坏。</translation>
    </message>
    <message>
        <source>Version %1 is damaged.</source>
        <translation>版本 %1 已损坏。</translation>
    </message>
    <message>
        <source>The description of this version is too long to keep.</source>
        <translation>此版本的描述过长，无法保存。</translation>
    </message>
    <message>
        <source>The document claims more than %1 versions.</source>
        <translation>文档声明的版本超过 %1 个。</translation>
    </message>
    <message>
        <source>Choose one that the document lists.</source>
        <translation>请从文档列出的版本中选择。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>What was written for %1 reads back differently.</source>
        <translation>为 %1 写入的内容与读回的不一致。</translation>
    </message>
    <message>
        <source>Save in another place: this disk is not to be trusted.</source>
        <translation>请保存到其他位置：此磁盘不可靠。</translation>
    </message>
    <message>
        <source>The document&apos;s own description is damaged.</source>
        <translation>文档自身的描述已损坏。</translation>
    </message>
    <message>
        <source>%1 MB are more than a document keeps in one piece.</source>
        <translation>%1 MB 超过了文档单个数据块的上限。</translation>
    </message>
    <message>
        <source>A stored file of this document is damaged.</source>
        <translation>此文档中存储的一个文件已损坏。</translation>
    </message>
    <message>
        <source>A layer of this version is missing or damaged.</source>
        <translation>此版本的一个图层缺失或已损坏。</translation>
    </message>
    <message>
        <source>Go to another version.</source>
        <translation>请转到其他版本。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>请选择其他位置，或腾出空间。</translation>
    </message>
    <message>
        <source>Pixels of this version are missing or damaged.</source>
        <translation>此版本的像素缺失或已损坏。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ratoon.</source>
        <translation>%1 由更新版本的 Ratoon 保存。</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>请用该版本打开。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>No file can be locked in %1: %2.</source>
        <translation>无法在 %1 中锁定文件：%2。</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder on a disk of this computer.</source>
        <translation>请让 XDG_STATE_HOME 指向本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The document cannot be read: %1.</source>
        <translation>无法读取文档：%1。</translation>
    </message>
    <message>
        <source>%1 is no Ratoon document.</source>
        <translation>%1 不是 Ratoon 文档。</translation>
    </message>
    <message>
        <source>The tables of the document are damaged.</source>
        <translation>文档的数据表已损坏。</translation>
    </message>
    <message>
        <source>There is no small picture of this version.</source>
        <translation>此版本没有缩略图。</translation>
    </message>
    <message>
        <source>The small picture of this version is damaged.</source>
        <translation>此版本的缩略图已损坏。</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>文档已损坏。</translation>
    </message>
    <message>
        <source>The document cannot be written: %1.</source>
        <translation>无法写入文档：%1。</translation>
    </message>
    <message>
        <source>This document is open in another window of Ratoon.</source>
        <translation>此文档已在 Ratoon 的另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭它。</translation>
    </message>
    <message>
        <source>The layers of this version are damaged.</source>
        <translation>此版本的图层已损坏。</translation>
    </message>
    <message>
        <source>The document was left at a version it does not hold.</source>
        <translation>文档停留在一个它不包含的版本。</translation>
    </message>
    <message>
        <source>Version %1 cannot be added here.</source>
        <translation>无法在此处添加版本 %1。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 打开后已被其他程序更改。</translation>
    </message>
    <message>
        <source>Save under another name, so that neither is lost.</source>
        <translation>请另存为其他名称，以免任何一方丢失。</translation>
    </message>
    <message>
        <source>The layers of this version do not fit into memory.</source>
        <translation>内存无法容纳此版本的图层。</translation>
    </message>
    <message>
        <source>A layer of %1 × %2 pixels is too large.</source>
        <translation>%1 × %2 像素的图层过大。</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>请将其缩小。</translation>
    </message>
    <message>
        <source>It refers to something that is not there.</source>
        <translation>它引用了不存在的内容。</translation>
    </message>
    <message>
        <source>The rows are out of order.</source>
        <translation>行的顺序错误。</translation>
    </message>
    <message>
        <source>SQLite reports: %1</source>
        <translation>SQLite 报告：%1</translation>
    </message>
    <message>
        <source>It is of no known kind.</source>
        <translation>它的类型未知。</translation>
    </message>
    <message>
        <source>Its bytes do not fit its hash.</source>
        <translation>其字节与哈希值不符。</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>没有任何内容引用它。</translation>
    </message>
    <message>
        <source>Run ratoon-cli providers for the list.</source>
        <translation>请运行 ratoon-cli providers 查看列表。</translation>
    </message>
    <message>
        <source>Run ratoon-cli models for the list.</source>
        <translation>请运行 ratoon-cli models 查看列表。</translation>
    </message>
    <message>
        <source>--region takes X,Y,W,H in whole pixels.</source>
        <translation>--region 需要以整数像素表示的 X,Y,W,H。</translation>
    </message>
    <message>
        <source>For example --region 100,80,400,300.</source>
        <translation>例如 --region 100,80,400,300。</translation>
    </message>
    <message>
        <source>The region lies outside the picture of %1 × %2 px.</source>
        <translation>该区域位于 %1 × %2 px 的图像之外。</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 px, and the picture %3 × %4 px.</source>
        <translation>蒙版为 %1 × %2 px，而图像为 %3 × %4 px。</translation>
    </message>
    <message>
        <source>Give a grey mask of the picture&apos;s size.</source>
        <translation>请提供与图像大小相同的灰度蒙版。</translation>
    </message>
    <message>
        <source>%1 needs a prompt.</source>
        <translation>%1 需要提示词。</translation>
    </message>
    <message>
        <source>Add --prompt &quot;what should change&quot;.</source>
        <translation>请添加 --prompt &quot;要更改的内容&quot;。</translation>
    </message>
    <message>
        <source>--region and --mask exclude each other.</source>
        <translation>--region 和 --mask 不能同时使用。</translation>
    </message>
    <message>
        <source>Use: ratoon-cli %1 %2</source>
        <translation>用法：ratoon-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 没有选项 --%2。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Run ratoon-cli --help for the list.</source>
        <translation>请运行 ratoon-cli --help 查看列表。</translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation>%1 需要更多参数。</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 无法处理“%2”。</translation>
    </message>
    <message>
        <source>generate needs a place for the picture.</source>
        <translation>generate 需要指定图像的保存位置。</translation>
    </message>
    <message>
        <source>Add --out FILE or --document FILE.ratoon.</source>
        <translation>请添加 --out FILE 或 --document FILE.ratoon。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a Ratoon document.</source>
        <translation>%1 不是 Ratoon 文档。</translation>
    </message>
    <message>
        <source>Make one of it with ratoon-cli new.</source>
        <translation>请用 ratoon-cli new 将其制成文档。</translation>
    </message>
    <message>
        <source>The document has no version %1.</source>
        <translation>文档没有版本 %1。</translation>
    </message>
    <message>
        <source>More than one version begins with %1.</source>
        <translation>有多个版本以 %1 开头。</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli log.</source>
        <translation>请从 ratoon-cli log 中获取 id。</translation>
    </message>
    <message>
        <source>new needs a place for the document.</source>
        <translation>new 需要指定文档的保存位置。</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon.</source>
        <translation>请添加 --document FILE.ratoon。</translation>
    </message>
    <message>
        <source>export needs a place for the picture.</source>
        <translation>export 需要指定图像的保存位置。</translation>
    </message>
    <message>
        <source>Add --out FILE.</source>
        <translation>请添加 --out FILE。</translation>
    </message>
    <message>
        <source>--icc takes keep or srgb.</source>
        <translation>--icc 接受 keep 或 srgb。</translation>
    </message>
    <message>
        <source>The JSON text is larger or deeper than allowed.</source>
        <translation>JSON 文本超出允许的大小或层级。</translation>
    </message>
    <message>
        <source>The text is not valid JSON at byte %1.</source>
        <translation>文本在第 %1 字节处不是有效的 JSON。</translation>
    </message>
    <message>
        <source>That is an address at %1, not a picture, and Ratoon does not download.</source>
        <translation>这是 %1 的地址而不是图像，Ratoon 不进行下载。</translation>
    </message>
    <message>
        <source>Save the picture to a file first, or copy the picture itself.</source>
        <translation>请先将图像保存到文件，或复制图像本身。</translation>
    </message>
    <message>
        <source>Copy or drag a picture or an image file.</source>
        <translation>请复制或拖动图像或图像文件。</translation>
    </message>
    <message>
        <source>A mask of this version is damaged.</source>
        <translation>此版本的一个蒙版已损坏。</translation>
    </message>
    <message>
        <source>Make the edit again.</source>
        <translation>请重新进行这次编辑。</translation>
    </message>
    <message>
        <source>The settings of this edit cannot be read.</source>
        <translation>无法读取此次编辑的设置。</translation>
    </message>
    <message>
        <source>Place it by hand, take it as a new picture or a loose layer, or ask again.</source>
        <translation>请手动放置，将其作为新图片或独立图层，或重新请求。</translation>
    </message>
    <message>
        <source>The reply fits the picture in more than one way.</source>
        <translation>回复与图片的匹配方式不止一种。</translation>
    </message>
    <message>
        <source>The reply shows the scene in another framing.</source>
        <translation>回复以另一种取景显示该场景。</translation>
    </message>
    <message>
        <source>The reply does not fit the picture it answers.</source>
        <translation>回复与所请求的图片不匹配。</translation>
    </message>
    <message>
        <source>The picture has another size by now.</source>
        <translation>图片的尺寸已经改变。</translation>
    </message>
    <message>
        <source>Go back to the version of the edit first.</source>
        <translation>请先回到该编辑所在的版本。</translation>
    </message>
    <message>
        <source>The kept reply is not a finished one.</source>
        <translation>保存的回复并不完整。</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>此版本没有保存模型的回复。</translation>
    </message>
    <message>
        <source>A part of this version is missing.</source>
        <translation>此版本缺少一部分。</translation>
    </message>
    <message>
        <source>Send the edit again.</source>
        <translation>请重新发送编辑。</translation>
    </message>
    <message>
        <source>Choose a version that a model has made.</source>
        <translation>请选择由模型生成的版本。</translation>
    </message>
    <message>
        <source>This area has been through a model %1 times: each time costs detail. Redo it from its original pixels instead.</source>
        <translation>此区域已经过模型 %1 次，每次都会损失细节。建议改为从原始像素重做。</translation>
    </message>
    <message>
        <source>Make that edit with another model.</source>
        <translation>请用另一个模型进行该编辑。</translation>
    </message>
    <message>
        <source>No edit by a model leads to this version.</source>
        <translation>没有任何模型编辑通向此版本。</translation>
    </message>
    <message>
        <source>--path takes two versions, as A..B.</source>
        <translation>--path 需要两个版本，写作 A..B。</translation>
    </message>
    <message>
        <source>The second version does not follow from the first.</source>
        <translation>第二个版本并非源自第一个版本。</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>测量已取消。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG or WebP.</source>
        <translation>请使用 PNG、JPEG 或 WebP。</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels. At most %3 on a side and %4 million in all can be opened.</source>
        <translation>图像过大：%1 × %2 像素。最多可打开单边 %3 像素、总计 %4 百万像素的图像。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This kind of %1 picture cannot be read.</source>
        <translation>无法读取此类 %1 图像。</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG in another program.</source>
        <translation>请在其他程序中将其另存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The picture cannot be written as %1.</source>
        <translation>无法将图像写为 %1。</translation>
    </message>
    <message>
        <source>Choose PNG, JPEG or TIFF.</source>
        <translation>请选择 PNG、JPEG 或 TIFF。</translation>
    </message>
    <message>
        <source>Compare versions of the same canvas.</source>
        <translation>请比较同一画布的版本。</translation>
    </message>
    <message>
        <source>The document has been closed.</source>
        <translation>文档已关闭。</translation>
    </message>
    <message>
        <source>The two pictures differ in size.</source>
        <translation>两张图片的尺寸不同。</translation>
    </message>
    <message>
        <source>The file that %1 names cannot be read.</source>
        <translation>无法读取 %1 指定的文件。</translation>
    </message>
    <message>
        <source>Correct the path, or unset the variable.</source>
        <translation>请更正路径，或取消设置该变量。</translation>
    </message>
    <message>
        <source>GOOGLE_CLOUD_LOCATION names no place of Google Cloud.</source>
        <translation>GOOGLE_CLOUD_LOCATION 指定的不是 Google Cloud 的位置。</translation>
    </message>
    <message>
        <source>Use global, us, eu, or a region such as europe-west4.</source>
        <translation>请使用 global、us、eu 或类似 europe-west4 的区域。</translation>
    </message>
    <message>
        <source>There are no credentials for %1.</source>
        <translation>%1 没有凭据。</translation>
    </message>
    <message>
        <source>Set %1 to the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>请将 %1 设置为服务账号的密钥文件，或运行“gcloud auth application-default login”。</translation>
    </message>
    <message>
        <source>There is no project for %1.</source>
        <translation>%1 没有项目。</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT to its id.</source>
        <translation>请将 GOOGLE_CLOUD_PROJECT 设置为项目 ID。</translation>
    </message>
    <message>
        <source>%1 has no route named %2.</source>
        <translation>%1 没有名为 %2 的路由。</translation>
    </message>
    <message>
        <source>%1 takes no %2 by the route %3.</source>
        <translation>%1 通过路由 %3 时不支持 %2。</translation>
    </message>
    <message>
        <source>Leave it out, or choose another route or provider.</source>
        <translation>请省略它，或选择其他路由或提供商。</translation>
    </message>
    <message>
        <source>--upload takes inline, files or auto.</source>
        <translation>--upload 需要 inline、files 或 auto。</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the pictures.</source>
        <translation>内存不足，无法比较图像。</translation>
    </message>
    <message>
        <source>Close other programs, or edit a smaller part.</source>
        <translation>请关闭其他程序，或编辑较小的部分。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>请使用 %1 之一。</translation>
    </message>
    <message>
        <source>Nothing was asked of the model. Try again, or send pictures inline.</source>
        <translation>未向模型请求任何内容。请重试，或内嵌发送图像。</translation>
    </message>
    <message>
        <source>The service named no place for the picture.</source>
        <translation>服务未指明图像的上传位置。</translation>
    </message>
    <message>
        <source>The service could not take the picture.</source>
        <translation>服务无法接收图像。</translation>
    </message>
    <message>
        <source>The service is not done with the picture in time.</source>
        <translation>服务未能及时处理完图像。</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, from where it did not come.</source>
        <translation>回复指向位于 %1 的图像，但未从那里收到图像。</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, which did not give it (HTTP %2).</source>
        <translation>回复指向位于 %1 的图像，但对方未提供该图像 (HTTP %2)。</translation>
    </message>
    <message>
        <source>The request was answered, and so may have been billed: send it again only if that is acceptable.</source>
        <translation>请求已得到回复，因此可能已计费：仅在可以接受时再重新发送。</translation>
    </message>
    <message>
        <source>The reply of the service ended in its middle.</source>
        <translation>服务的回复在中途结束。</translation>
    </message>
    <message>
        <source>The Google Cloud credentials are neither a service account&apos;s nor a user&apos;s.</source>
        <translation>Google Cloud 凭据既不属于服务账号，也不属于用户。</translation>
    </message>
    <message>
        <source>Use the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>请使用服务账号的密钥文件，或运行“gcloud auth application-default login”。</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service failed (HTTP %1).</source>
        <translation>Google 的登录服务出错 (HTTP %1)。</translation>
    </message>
    <message>
        <source>Nothing was sent to the model. Try again later.</source>
        <translation>未向模型发送任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>Google does not accept the credentials (HTTP %1 %2).</source>
        <translation>Google 不接受凭据 (HTTP %1 %2)。</translation>
    </message>
    <message>
        <source>Make a new key file, or sign in again; and see that the clock of this machine is right.</source>
        <translation>请新建密钥文件，或重新登录；并确认本机时钟准确。</translation>
    </message>
    <message>
        <source>The private key of the service account cannot be used.</source>
        <translation>无法使用服务账号的私钥。</translation>
    </message>
    <message>
        <source>Make a new key file for it in Google Cloud.</source>
        <translation>请在 Google Cloud 中为其新建密钥文件。</translation>
    </message>
    <message>
        <source>Go back to the original first.</source>
        <translation>请先回到原图。</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why, or change the settings.</source>
        <translation>请在终端中运行它以查看原因，或更改设置。</translation>
    </message>
    <message>
        <source>“%1” printed more than a key.</source>
        <translation>“%1”输出的内容不只是密钥。</translation>
    </message>
    <message>
        <source>“%1” printed no key in time.</source>
        <translation>“%1”未能及时输出密钥。</translation>
    </message>
    <message>
        <source>“%1”, which prints the key, cannot be started.</source>
        <translation>无法启动用于输出密钥的“%1”。</translation>
    </message>
    <message>
        <source>“%1” printed no key.</source>
        <translation>“%1”未输出密钥。</translation>
    </message>
    <message>
        <source>No keychain service answers on this desktop.</source>
        <translation>此桌面上没有密钥环服务响应。</translation>
    </message>
    <message>
        <source>Set the key in the environment, name a credential command in the settings, or type it for this run.</source>
        <translation>请在环境变量中设置密钥，在设置中指定密钥命令，或为本次运行输入密钥。</translation>
    </message>
    <message>
        <source>The credential command of %1 is for %2, not for %3.</source>
        <translation>%1 的密钥命令用于 %2，而非 %3。</translation>
    </message>
    <message>
        <source>Change the base URL back, or give the command this origin in the settings.</source>
        <translation>请改回基础 URL，或在设置中为该命令指定此源。</translation>
    </message>
    <message>
        <source>The credential command of %1 is no list of a program and its arguments.</source>
        <translation>%1 的密钥命令不是由程序及其参数组成的列表。</translation>
    </message>
    <message>
        <source>Mend settings.json, or take the command out of it.</source>
        <translation>请修正 settings.json，或从中移除该命令。</translation>
    </message>
    <message>
        <source>Ratoon is switched offline, so nothing was sent.</source>
        <translation>Ratoon 已设为离线，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Turn offline off in the settings, or use the offline provider.</source>
        <translation>请在设置中关闭离线，或使用离线提供商。</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the limits on spending are not known.</source>
        <translation>无法读取设置，因此支出上限未知。</translation>
    </message>
    <message>
        <source>Mend settings.json, or take it away.</source>
        <translation>请修正 settings.json，或将其移走。</translation>
    </message>
    <message>
        <source>--%1 takes an amount in USD, such as 0.25.</source>
        <translation>--%1 需要以 USD 表示的金额，例如 0.25。</translation>
    </message>
    <message>
        <source>--since takes a date, such as 2026-11-29.</source>
        <translation>--since 需要日期，例如 2026-11-29。</translation>
    </message>
    <message>
        <source>The ledger of paid requests is damaged.</source>
        <translation>付费请求的账本已损坏。</translation>
    </message>
    <message>
        <source>Move %1 away; a new one is begun by itself.</source>
        <translation>请将 %1 移走；新的账本会自动建立。</translation>
    </message>
    <message>
        <source>The ledger of paid requests cannot be written.</source>
        <translation>无法写入付费请求的账本。</translation>
    </message>
    <message>
        <source>Make room, or let %1 be written to.</source>
        <translation>请腾出空间，或允许写入 %1。</translation>
    </message>
    <message>
        <source>Choose a cheaper model or a smaller size, or raise the limit.</source>
        <translation>请选择更便宜的模型或更小的尺寸，或提高上限。</translation>
    </message>
    <message>
        <source>The ledger of paid requests was written by a newer version of Ratoon.</source>
        <translation>付费请求的账本由更新版本的 Ratoon 写入。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>请使用该版本。</translation>
    </message>
    <message>
        <source>The price of %1 is not known, and there is a limit on spending.</source>
        <translation>%1 的价格未知，且设有支出上限。</translation>
    </message>
    <message>
        <source>Choose a model with a known price, or allow unknown prices in the settings.</source>
        <translation>请选择价格已知的模型，或在设置中允许未知价格。</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and the limit for an edit is %2.</source>
        <translation>此编辑最多可能花费 %1，而单次编辑的上限为 %2。</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for this document are spent or reserved.</source>
        <translation>此编辑最多可能花费 %1，而此文档的上限 %3 中已花费或预留 %2。</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for today are spent or reserved.</source>
        <translation>此编辑最多可能花费 %1，而今天的上限 %3 中已花费或预留 %2。</translation>
    </message>
    <message>
        <source>This is no face detector that can be read.</source>
        <translation>这不是可读取的面孔检测器。</translation>
    </message>
    <message>
        <source>Choose a cascade of OpenCV for faces, an .xml file, or a YuNet model, an .onnx file.</source>
        <translation>请选择 OpenCV 的面孔级联文件（.xml）或 YuNet 模型（.onnx 文件）。</translation>
    </message>
    <message>
        <source>%1 has no list of its models to ask for.</source>
        <translation>%1 没有可供查询的模型列表。</translation>
    </message>
    <message>
        <source>Name a model as its service does, or use the one offered.</source>
        <translation>按其服务的叫法指定模型，或使用所提供的模型。</translation>
    </message>
    <message>
        <source>%1 answered with no list of models.</source>
        <translation>%1 没有以模型列表作答。</translation>
    </message>
    <message>
        <source>Its picture could not be read.</source>
        <translation>无法读取其图片。</translation>
    </message>
    <message>
        <source>%1 of its layers and %2 of its tiles could not be read.</source>
        <translation>有 %1 个图层和 %2 个图块无法读取。</translation>
    </message>
    <message>
        <source>Its reply could not be read.</source>
        <translation>无法读取其回复。</translation>
    </message>
    <message>
        <source>The version that it grew from could not be read.</source>
        <translation>无法读取其来源版本。</translation>
    </message>
    <message>
        <source>The document was left at another version.</source>
        <translation>文档此前停留在另一个版本。</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>%1 中已无任何内容可读。</translation>
    </message>
    <message>
        <source>%1 is the damaged document itself.</source>
        <translation>%1 就是损坏的文档本身。</translation>
    </message>
    <message>
        <source>%1 is damaged, and stays as it is.</source>
        <translation>%1 已损坏，将保持原样。</translation>
    </message>
    <message>
        <source>Salvage what can still be read first.</source>
        <translation>请先抢救仍可读取的内容。</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>此文档仅供查看。</translation>
    </message>
    <message>
        <source>Export a version as a picture, and go on with that.</source>
        <translation>请将某个版本导出为图片，再继续处理。</translation>
    </message>
    <message>
        <source>It is open for looking only: nothing can be saved.</source>
        <translation>仅供查看：无法保存任何内容。</translation>
    </message>
    <message>
        <source>No work, or more than one, is named %1.</source>
        <translation>没有名为 %1 的工作，或有多个。</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli recover --list.</source>
        <translation>请使用 ratoon-cli recover --list 列出的 ID。</translation>
    </message>
    <message>
        <source>salvage needs a place for the document.</source>
        <translation>salvage 需要指定文档的保存位置。</translation>
    </message>
    <message>
        <source>recover needs a place for the document.</source>
        <translation>recover 需要指定文档的保存位置。</translation>
    </message>
    <message>
        <source>Add --out FILE.ratoon.</source>
        <translation>请添加 --out 文件.ratoon。</translation>
    </message>
    <message>
        <source>It is open in another window too: whoever saves last is asked what becomes of the other's work.</source>
        <translation>它也在另一个窗口中打开：后保存的一方需要决定如何处理另一方的工作。</translation>
    </message>
    <message>
        <source>Use one of these endings: %1.</source>
        <translation>请使用以下扩展名之一：%1。</translation>
    </message>
    <message>
        <source>Unknown blend modes were taken as normal: %1.</source>
        <translation>未知的混合模式已按正常处理：%1。</translation>
    </message>
    <message>
        <source>Flatten some of them in another program.</source>
        <translation>请在其他程序中合并其中一些。</translation>
    </message>
    <message>
        <source>The picture&apos;s layers are too many or too large.</source>
        <translation>图像的图层过多或过大。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The %1 file could not be put together.</source>
        <translation>无法生成 %1 文件。</translation>
    </message>
    <message>
        <source>Close other documents to free memory.</source>
        <translation>请关闭其他文档以释放内存。</translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits in another program.</source>
        <translation>请在其他程序中另存为 8 位或 16 位 RGB。</translation>
    </message>
    <message>
        <source>Adjustments and effects cannot be taken over (%1): the picture as it was saved lies on top, its layers are hidden below.</source>
        <translation>调整和效果无法沿用（%1）：保存时的图像位于最上方，其图层隐藏在下面。</translation>
    </message>
    <message>
        <source>Adjustments and effects were left out: %1.</source>
        <translation>已略去调整和效果：%1。</translation>
    </message>
    <message>
        <source>The CMYK colors were converted to sRGB.</source>
        <translation>CMYK 颜色已转换为 sRGB。</translation>
    </message>
    <message>
        <source>The picture is too large for a PSD: at most 30 000 pixels on a side and 2 GB in all can be written.</source>
        <translation>图像对 PSD 来说太大：每边最多 30 000 像素，总共最多 2 GB。</translation>
    </message>
    <message>
        <source>Choose OpenRaster.</source>
        <translation>请选择 OpenRaster。</translation>
    </message>
    <message>
        <source>--metadata takes none, safe or all.</source>
        <translation>--metadata 接受 none、safe 或 all。</translation>
    </message>
    <message>
        <source>The metadata could not be written.</source>
        <translation>无法写入元数据。</translation>
    </message>
    <message>
        <source>Export with less metadata, or with none.</source>
        <translation>请减少元数据或不带元数据导出。</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA). They stay in the original; what is exported after an edit has none.</source>
        <translation>图像带有内容凭证（C2PA）。它保留在原件中；编辑后导出的图像不带凭证。</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA) by %1. They stay in the original; what is exported after an edit has none.</source>
        <translation>图像带有 %1 的内容凭证（C2PA）。它保留在原件中；编辑后导出的图像不带凭证。</translation>
    </message>
    <message>
        <source>This version keeps neither a file nor a model&apos;s reply.</source>
        <translation>此版本既没有保留文件，也没有保留模型的回复。</translation>
    </message>
    <message>
        <source>Choose the first version of an opened picture, or one that a model has made.</source>
        <translation>请选择已打开图像的第一个版本，或由模型生成的版本。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 5 seconds, and is not asked again until Ratoon starts anew.</source>
        <translation>密钥串未在 5 秒内应答，在重新启动 Ratoon 之前不会再询问。</translation>
    </message>
    <message>
        <source>The keychain is locked, or said no.</source>
        <translation>密钥串已锁定或被拒绝。</translation>
    </message>
    <message>
        <source>The moderation service did not clearly say what it found.</source>
        <translation>审核服务没有明确说明发现了什么。</translation>
    </message>
    <message>
        <source>Check its address in the settings.</source>
        <translation>请在设置中检查其地址。</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read, so nothing is sent and nothing new is shown.</source>
        <translation>无法读取设置中的安全规则，因此不会发送或显示任何新内容。</translation>
    </message>
    <message>
        <source>Mend “safety” in settings.json, or take it out.</source>
        <translation>请修正 settings.json 中的“safety”，或将其移除。</translation>
    </message>
    <message>
        <source>The prompt holds “%1”, which is on your word list.</source>
        <translation>提示词包含词表中的“%1”。</translation>
    </message>
    <message>
        <source>The reply holds “%1”, which is on your word list.</source>
        <translation>回复包含词表中的“%1”。</translation>
    </message>
    <message>
        <source>The moderation service holds the prompt back (%1).</source>
        <translation>审核服务扣留了提示词（%1）。</translation>
    </message>
    <message>
        <source>The moderation service holds the reply back (%1).</source>
        <translation>审核服务扣留了回复（%1）。</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back.</source>
        <translation>您的安全命令扣留了提示词。</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back.</source>
        <translation>您的安全命令扣留了回复。</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back: “%1”</source>
        <translation>您的安全命令扣留了提示词：“%1”</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back: “%1”</source>
        <translation>您的安全命令扣留了回复：“%1”</translation>
    </message>
    <message>
        <source>Your safety command did not say what it found.</source>
        <translation>您的安全命令没有说明发现了什么。</translation>
    </message>
    <message>
        <source>The moderation service could not be asked, or gave no clear answer.</source>
        <translation>无法询问审核服务，或其未给出明确答复。</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read.</source>
        <translation>无法读取设置中的安全规则。</translation>
    </message>
    <message>
        <source>Nothing was sent. Word the prompt differently, or change the rules in the settings.</source>
        <translation>未发送任何内容。请改写提示词，或更改设置中的规则。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or change the rules in the settings.</source>
        <translation>未发送任何内容。请重试，或更改设置中的规则。</translation>
    </message>
    <message>
        <source>The reply is paid for, is kept, and has not been shown.</source>
        <translation>回复已付费并保留，且未显示。</translation>
    </message>
    <message>
        <source>By the safety rules, what was held back is not shown.</source>
        <translation>根据安全规则，被扣留的内容不予显示。</translation>
    </message>
    <message>
        <source>The rules are in the settings.</source>
        <translation>规则位于设置中。</translation>
    </message>
    <message>
        <source>An edit that was waiting cannot be read.</source>
        <translation>无法读取一项等待中的编辑。</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>请重新请求。</translation>
    </message>
    <message>
        <source>You have not agreed that pictures go to %1.</source>
        <translation>您尚未同意将图片发送到 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it again to be asked.</source>
        <translation>未发送任何内容。请重新发送以便确认。</translation>
    </message>
    <message>
        <source>%1 is no color profile that can be used.</source>
        <translation>%1 不是可用的颜色配置文件。</translation>
    </message>
    <message>
        <source>Choose an ICC profile for RGB, grey or CMYK.</source>
        <translation>请选择用于 RGB、灰度或 CMYK 的 ICC 配置文件。</translation>
    </message>
    <message>
        <source>%1 pictures need the library libheif, with its codecs.</source>
        <translation>%1 图片需要 libheif 库及其编解码器。</translation>
    </message>
    <message>
        <source>Install libheif, or use PNG or JPEG.</source>
        <translation>请安装 libheif，或使用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster or PSD.</source>
        <translation>请使用 PNG、JPEG、WebP、TIFF、BMP、GIF、AVIF、HEIC、OpenRaster 或 PSD。</translation>
    </message>
    <message>
        <source>The braces in the prompt do not pair up, or stand inside others.</source>
        <translation>提示词中的花括号不成对，或嵌套在其他花括号中。</translation>
    </message>
    <message>
        <source>Write {red|green} for two prompts, and \{ for a brace.</source>
        <translation>用 {red|green} 表示两个提示词，用 \{ 表示花括号。</translation>
    </message>
    <message>
        <source>The prompt stands for more than %1 prompts.</source>
        <translation>该提示词代表超过 %1 个提示词。</translation>
    </message>
    <message>
        <source>Ask for fewer alternatives at once.</source>
        <translation>请一次少要求一些备选项。</translation>
    </message>
    <message>
        <source>matrix needs a document for its versions.</source>
        <translation>matrix 需要一个文档来存放其版本。</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon, or --dry-run.</source>
        <translation>请添加 --document FILE.ratoon 或 --dry-run。</translation>
    </message>
    <message>
        <source>No edit by a model lies between these versions.</source>
        <translation>这些版本之间没有模型所做的编辑。</translation>
    </message>
    <message>
        <source>replay needs pictures, and a folder for the results.</source>
        <translation>replay 需要图片和存放结果的文件夹。</translation>
    </message>
    <message>
        <source>Add --onto IMAGE… --out-dir DIR.</source>
        <translation>请添加 --onto IMAGE… --out-dir DIR。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>It is of an earlier format: the first save keeps the old file beside the new one.</source>
        <translation>这是较早的格式：首次保存时，旧文件会保留在新文件旁边。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 is what the picture is made from.</source>
        <translation>%1 正是生成该图像所用的文件。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8.</source>
        <translation>“%1”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>请重命名该文件。</translation>
    </message>
    <message>
        <source>recover needs the id of what it should save.</source>
        <translation>recover 需要指定要保存内容的 ID。</translation>
    </message>
    <message>
        <source>The work is kept: ratoon-cli recover --list shows it, and ratoon-cli recover ID --out FILE saves it.</source>
        <translation>工作已保留：ratoon-cli recover --list 会列出它，ratoon-cli recover ID --out 文件 会保存它。</translation>
    </message>
    <message>
        <source>The search index does not fit the versions.</source>
        <translation>搜索索引与各版本不符。</translation>
    </message>
    <message>
        <source>A stored file that it names could not be read.</source>
        <translation>无法读取它所引用的一个存储文件。</translation>
    </message>
    <message>
        <source>Its picture was found, but not its label and what made it.</source>
        <translation>找到了其图片，但未找到其标签和生成方式。</translation>
    </message>
    <message>
        <source>Its name and standing could not be read.</source>
        <translation>无法读取其名称和状态。</translation>
    </message>
    <message>
        <source>The color profile in the file does not fit its pixels and was left out.</source>
        <translation>文件中的颜色配置文件与其像素不符，已被忽略。</translation>
    </message>
    <message>
        <source>The file lacks its end; the picture is all there.</source>
        <translation>文件缺少结尾，但图像是完整的。</translation>
    </message>
    <message>
        <source>Opacities that are no numbers were taken as 1: %1.</source>
        <translation>不是数字的不透明度已按 1 处理：%1。</translation>
    </message>
    <message>
        <source>Layers that are drawings were left out: %1.</source>
        <translation>已略去属于绘图的图层：%1。</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图像。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>It was saved by a newer version of Ratoon. Export a version to go on.</source>
        <translation>它由更新版本的 Ratoon 保存。请导出某个版本再继续。</translation>
    </message>
    <message>
        <source>The path of %1 is too long for a document.</source>
        <translation>%1 的路径过长，无法作为文档保存。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>请选择路径较短的文件夹。</translation>
    </message>
    <message>
        <source>%1 has no word for how some layers are mixed: they became one.</source>
        <translation>%1 无法表示某些图层的混合方式，它们已合并为一层。</translation>
    </message>
    <message>
        <source>Another program has left changes of the document in a log beside it: %1.</source>
        <translation>另一个程序把对文档的更改留在了旁边的日志中：%1。</translation>
    </message>
    <message>
        <source>Open the document in that program and close it there. If that program is gone, move the log to another folder.</source>
        <translation>请在该程序中打开文档并在那里关闭。如果该程序已不存在，请把日志移到另一个文件夹。</translation>
    </message>
    <message>
        <source>Layers that dissolve were taken as normal: %1.</source>
        <translation>溶解模式的图层已按正常处理：%1。</translation>
    </message>
    <message>
        <source>Hidden adjustments and effects were left out: %1.</source>
        <translation>已略去隐藏的调整和效果：%1。</translation>
    </message>
    <message>
        <source>Masks that were switched off were left out: %1.</source>
        <translation>已略去已停用的蒙版：%1。</translation>
    </message>
    <message>
        <source>Texts became pixels: %1.</source>
        <translation>文字已变为像素：%1。</translation>
    </message>
    <message>
        <source>Smart objects became pixels: %1.</source>
        <translation>智能对象已变为像素：%1。</translation>
    </message>
    <message>
        <source>Saved selections and spot colors were left out: %1.</source>
        <translation>已略去存储的选区和专色：%1。</translation>
    </message>
    <message>
        <source>Paths were left out.</source>
        <translation>已略去路径。</translation>
    </message>
    <message>
        <source>Guides were left out.</source>
        <translation>已略去参考线。</translation>
    </message>
    <message>
        <source>Layer comps were left out.</source>
        <translation>已略去图层复合。</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>已略去注释。</translation>
    </message>
    <message>
        <source>Parts of an unknown kind were left out: %1.</source>
        <translation>已略去未知类型的部分：%1。</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, all of them complete.</source>
        <translation>可读取的版本:%1,全部完整。</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, of these incomplete: %2.</source>
        <translation>可读取的版本:%1,其中不完整:%2。</translation>
    </message>
</context>
<context>
    <name>ratoon::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>In force when Ratoon starts again</source>
        <translation>重新启动 Ratoon 后生效</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory for open pictures</source>
        <translation>已打开图片的内存</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>What open pictures may take in memory: the rest waits on the disk. In force when Ratoon starts again</source>
        <translation>已打开的图片可占用的内存：其余部分暂存在磁盘上。重新启动 Ratoon 后生效</translation>
    </message>
    <message>
        <source>Spend at most</source>
        <translation>支出上限</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>设置页面</translation>
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
        <translation>画布</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Space and drag, middle button</source>
        <translation>空格键并拖动，鼠标中键</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>添加到选区</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift 并拖动</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>从选区减去</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt 并拖动</translation>
    </message>
    <message>
        <source>Walk the results</source>
        <translation>浏览结果</translation>
    </message>
    <message>
        <source>Show or hide the result</source>
        <translation>显示或隐藏结果</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ratoon::StagingBar</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Proposed edits</source>
        <translation>建议的编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>建议 %1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Change how the reply is made part of the picture. No request is sent.</source>
        <translation>更改回复融入图像的方式。不会发送请求。</translation>
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
        <translation>恢复的工作</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Edit photos by prompt</source>
        <translation>用提示词编辑照片</translation>
    </message>
    <message>
        <source>Open a picture, select what should change, and say how. Every edit is a version you can go back to.</source>
        <translation>打开图像，选择要更改的部分，并说明如何更改。每次编辑都是一个可以返回的版本。</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图像…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Empty canvas…</source>
        <translation>空白画布…</translation>
    </message>
    <message>
        <source>Or drop a picture anywhere here.</source>
        <translation>或将图像拖放到此处任意位置。</translation>
    </message>
    <message>
        <source>Try it on a sample, without any key:</source>
        <translation>用示例试试，无需密钥：</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>试试：%1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the recovered work %1</source>
        <translation>放弃恢复的工作 %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discarded work</source>
        <translation>放弃的工作</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>全部放弃</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s) that were only opened</source>
        <translation>
            <numerusform>显示 %n 个仅打开过的图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::StatusLine</name>
    <message>
        <source>%1 × %2 px · %3 · %4 bit</source>
        <translation>%1 × %2 px · %3 · %4 位</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline: press to go online</source>
        <translation>离线：按下以联机</translation>
    </message>
    <message>
        <source>No connection is opened, so nothing leaves this computer. Press to go online.</source>
        <translation>不打开任何连接，因此没有内容离开本机。按下以联机。</translation>
    </message>
    <message>
        <source>%1 · proof: %2</source>
        <comment>a picture, a device</comment>
        <translation>%1 · 打样：%2</translation>
    </message>
    <message>
        <source>profile without a name</source>
        <translation>无名配置文件</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDelegate</name>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>waits for you</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>已扣留</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建于</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionsDock</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Show versions as</source>
        <translation>版本显示方式</translation>
    </message>
    <message>
        <source>Search prompts, names and notes</source>
        <translation>搜索提示词、名称和备注</translation>
    </message>
    <message>
        <source>Go here</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Add star</source>
        <translation>添加星标</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>导出此版本…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Use prompt again</source>
        <translation>再次使用提示词</translation>
    </message>
    <message>
        <source>Adjust the graft…</source>
        <translation>调整嫁接…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Repeat on the originals…</source>
        <translation>在原图上重复编辑…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>ratoon::Workspace</name>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ratoon document (*.ratoon)</source>
        <translation>Ratoon 文档 (*.ratoon)</translation>
    </message>
    <message>
        <source>Save %1 before it is closed?</source>
        <translation>关闭前保存 %1？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not saved.</source>
        <translation>
            <numerusform>%n 个文档未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept work is offered when Ratoon starts again.</source>
        <translation>保留的工作将在下次启动 Ratoon 时提供恢复。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>找回</translation>
    </message>
    <message numerus="yes">
        <source>Discarded work can be had back for %n day(s).</source>
        <translation>
            <numerusform>丢弃的工作可在 %n 天内找回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n 个文件无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer work on it was kept, from %1.</source>
        <translation>保留了此文档的更新的工作（%1）。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work on %n document(s) can be recovered.</source>
        <translation>
            <numerusform>可以恢复 %n 个文档中未保存的工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The other file is now %1.</source>
        <translation>另一个文件现在名为 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ratoon::ZoomTool</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom: click to zoom in, Alt zooms out, drag around what to see</source>
        <translation>缩放：单击放大，Alt 缩小，拖动框选要查看的区域</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edit photos by prompt, on their original pixels.</source>
        <translation>用提示词在照片的原始像素上进行编辑。</translation>
    </message>
    <message>
        <source>Pictures and documents to open.</source>
        <translation>要打开的图像和文档。</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>soft morning light</source>
        <translation>柔和的晨光</translation>
    </message>
    <message>
        <source>warm evening light</source>
        <translation>温暖的夕光</translation>
    </message>
    <message>
        <source>overcast, even light</source>
        <translation>阴天，均匀光线</translation>
    </message>
    <message>
        <source>hard noon sun</source>
        <translation>正午强烈阳光</translation>
    </message>
    <message>
        <source>backlit, with a rim of light</source>
        <translation>逆光，带轮廓光</translation>
    </message>
    <message>
        <source>studio softbox from the left</source>
        <translation>左侧影棚柔光箱</translation>
    </message>
    <message>
        <source>blue hour</source>
        <translation>蓝调时刻</translation>
    </message>
    <message>
        <source>24 mm wide angle</source>
        <translation>24 mm 广角</translation>
    </message>
    <message>
        <source>35 mm lens, documentary</source>
        <translation>35 mm 镜头，纪实风格</translation>
    </message>
    <message>
        <source>50 mm lens, natural perspective</source>
        <translation>50 mm 镜头，自然透视</translation>
    </message>
    <message>
        <source>85 mm portrait lens, shallow depth of field</source>
        <translation>85 mm 人像镜头，浅景深</translation>
    </message>
    <message>
        <source>macro lens, fine detail</source>
        <translation>微距镜头，细节精致</translation>
    </message>
    <message>
        <source>long exposure</source>
        <translation>长曝光</translation>
    </message>
    <message>
        <source>everything in focus</source>
        <translation>全部清晰对焦</translation>
    </message>
    <message>
        <source>photorealistic</source>
        <translation>照片级真实感</translation>
    </message>
    <message>
        <source>film photograph with fine grain</source>
        <translation>细颗粒胶片照片</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>muted, matte colors</source>
        <translation>低饱和哑光色彩</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>杂志大片风格</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>flat vector illustration</source>
        <translation>扁平矢量插画</translation>
    </message>
    <message>
        <source>keep everything else as it is</source>
        <translation>其他一切保持不变</translation>
    </message>
    <message>
        <source>same camera position</source>
        <translation>相同机位</translation>
    </message>
    <message>
        <source>centered, symmetrical</source>
        <translation>居中对称</translation>
    </message>
    <message>
        <source>subject on the left third</source>
        <translation>主体位于左侧三分之一</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>wide shot with empty space for text</source>
        <translation>远景，留出文字空白</translation>
    </message>
    <message>
        <source>seen from above</source>
        <translation>俯视</translation>
    </message>
</context>
<context>
    <name>ratoon::FaceSettings</name>
    <message>
        <source>Choose a detector…</source>
        <translation>选择检测器…</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>使用已安装的检测器</translation>
    </message>
    <message>
        <source>A cascade of OpenCV (.xml) or a YuNet model (.onnx)</source>
        <translation>OpenCV 级联文件 (.xml) 或 YuNet 模型 (.onnx)</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>面孔检测器</translation>
    </message>
    <message>
        <source>Face detectors</source>
        <translation>面孔检测器</translation>
    </message>
    <message>
        <source>None: faces are not looked at. OpenCV&apos;s data (the package opencv-data) has one.</source>
        <translation>无：不检查面孔。OpenCV 的数据（软件包 opencv-data）中包含一个。</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>由 %1 检测</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>Salvaging makes a new, untitled document of everything that can still be read. The file stays as it is, whatever you choose.</source>
        <translation>抢救会用所有仍可读取的内容新建一个未命名文档。无论如何选择，原文件都保持不变。</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message numerus="yes">
        <source>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n day(s).</source>
        <translation>
            <numerusform>文件未被覆盖。“两者都保留”会为另一个文件另起名称并放在旁边。“重新加载”会打开另一个文件；您的工作在 %n 天内可以找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
</context>
<context>
    <name>ratoon::PrivacyPage</name>
    <message>
        <source>Pictures may go to</source>
        <translation>允许发送图像到</translation>
    </message>
    <message>
        <source>No connection is opened: edits by services, tests of keys and checks by services say so instead. What is on its way already ends as it would. The offline provider works.</source>
        <translation>不会打开任何连接：由服务进行的编辑、密钥测试和检查会说明这一点。已在途中的会照常结束。离线提供方可以使用。</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>环境中设置了 RATOON_OFFLINE。</translation>
    </message>
    <message>
        <source>Nowhere yet: you will be asked.</source>
        <translation>尚无：届时会询问您。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back that pictures may go to %1</source>
        <translation>收回将图像发送到 %1 的许可</translation>
    </message>
    <message>
        <source>Before anything goes there again, you will be asked.</source>
        <translation>再次发送之前会询问您。</translation>
    </message>
</context>
<context>
    <name>ratoon::ServicesPage</name>
    <message>
        <source>Services and their keys</source>
        <translation>服务及其密钥</translation>
    </message>
</context>
<context>
    <name>ratoon::KeyCard</name>
    <message>
        <source>Test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>A call that costs nothing. No picture and no prompt is sent.</source>
        <translation>一次不收费的调用。不会发送图像或提示词。</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>仅本次使用</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>存入密钥串</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>The key goes to this address and to no other.</source>
        <translation>密钥只会发送到此地址。</translation>
    </message>
    <message>
        <source>The typed key is not used while this one is there.</source>
        <translation>只要存在此密钥，就不会使用输入的密钥。</translation>
    </message>
    <message>
        <source>Key from the credential command “%1”.</source>
        <translation>密钥来自凭据命令“%1”。</translation>
    </message>
    <message>
        <source>Key from the keychain.</source>
        <translation>密钥来自密钥串。</translation>
    </message>
    <message>
        <source>Signs in with what %1 has.</source>
        <translation>使用 %1 中的内容登录。</translation>
    </message>
    <message>
        <source>Key from %1 in the environment.</source>
        <translation>密钥来自环境变量 %1。</translation>
    </message>
    <message>
        <source>Typed for this run: forgotten when Ratoon ends.</source>
        <translation>仅本次输入：Ratoon 退出时即忘记。</translation>
    </message>
    <message>
        <source>On this computer it needs no key.</source>
        <translation>在本机上不需要密钥。</translation>
    </message>
    <message>
        <source>No key yet: type one, or set %1.</source>
        <translation>还没有密钥：请输入，或设置 %1。</translation>
    </message>
    <message>
        <source>Takes the key out of the keychain</source>
        <translation>从密钥串中移除密钥</translation>
    </message>
    <message>
        <source>Forgets the typed key</source>
        <translation>忘记输入的密钥</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>密钥已在密钥串中。</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>密钥已不在密钥串中。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 accepts it. Nothing was billed.</source>
        <translation>%1 接受该密钥。未产生费用。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Asks which models there are. It costs nothing.</source>
        <translation>查询有哪些模型。不收费。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) make pictures.</source>
        <translation>
            <numerusform>有 %n 个模型可生成图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new.</source>
        <translation>没有新增。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
</context>
<context>
    <name>ratoon::RequestDialog</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>上传图像</translation>
    </message>
    <message>
        <source>The edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>⟨%1 that prove who you are, not shown⟩</source>
        <translation>⟨%1 的身份证明，不显示⟩</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>离开本机的内容</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>将要发送的请求</translation>
    </message>
    <message>
        <source>Save exact bytes…</source>
        <translation>保存确切字节…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 of %2: %3, to %4</source>
        <translation>第 %1 个，共 %2 个：%3，发往 %4</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots.</source>
        <translation>与将要发送的一致，只有密钥显示为圆点。</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots, and for what the service will answer to the requests before, which is made up.</source>
        <translation>与将要发送的一致，只有密钥显示为圆点，且服务对之前请求的回答是虚构的。</translation>
    </message>
    <message>
        <source>Pictures in the request</source>
        <translation>请求中的图像</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Request (*.http)</source>
        <translation>请求 (*.http)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>已写入。</translation>
    </message>
</context>
<context>
    <name>ratoon::SafetyPage</name>
    <message>
        <source>Prompts are looked at before they are sent, replies before they are shown. What cannot be looked at is held back. What services block themselves is never shown.</source>
        <translation>提示词在发送前检查，回复在显示前检查。无法检查的会被扣留。服务自身拦截的内容绝不显示。</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Words that are held back</source>
        <translation>会被扣留的词</translation>
    </message>
    <message>
        <source>One word, or words in a row, on each line</source>
        <translation>每行一个词或连续的几个词</translation>
    </message>
    <message>
        <source>Moderation endpoint</source>
        <translation>审核端点</translation>
    </message>
    <message>
        <source>In OpenAI’s form. Prompts and small copies of replies go there; the key is that of the service with this address, or RATOON_MODERATION_KEY.</source>
        <translation>采用 OpenAI 的格式。提示词和回复的小副本会发送到那里；密钥为该地址服务的密钥，或 RATOON_MODERATION_KEY。</translation>
    </message>
    <message>
        <source>Safety command</source>
        <translation>安全命令</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>程序及其参数</translation>
    </message>
    <message>
        <source>Reads one line of JSON; ends with 0 to let it pass, with 1 to hold it back. No shell is used.</source>
        <translation>读取一行 JSON；以 0 结束表示放行，以 1 结束表示扣留。不使用 shell。</translation>
    </message>
    <message>
        <source>What was held back may be shown on request</source>
        <translation>被扣留的内容可应要求显示</translation>
    </message>
</context>
<context>
    <name>ratoon::ProfileDialog</name>
    <message>
        <source>Assign a profile</source>
        <translation>指定配置文件</translation>
    </message>
    <message>
        <source>The numbers stay as they are and are read in another way: the picture looks different. Now: %1.</source>
        <translation>数值保持不变，但以另一种方式解读：图片外观会改变。当前：%1。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Convert to a profile</source>
        <translation>转换为配置文件</translation>
    </message>
    <message>
        <source>The picture keeps its look, as far as the profile has its colors. Now: %1.</source>
        <translation>在配置文件包含其颜色的范围内，图片外观保持不变。当前：%1。</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>软打样</translation>
    </message>
    <message>
        <source>Shows the picture as a printer or another screen would. Nothing of it changes.</source>
        <translation>按打印机或其他屏幕的效果显示图片，图片本身不变。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>渲染意图</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>可感知</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>相对比色</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>绝对比色</translation>
    </message>
    <message>
        <source>Black point compensation</source>
        <translation>黑场补偿</translation>
    </message>
    <message>
        <source>The darkest color becomes the darkest one there.</source>
        <translation>最暗的颜色成为目标中最暗的颜色。</translation>
    </message>
    <message>
        <source>White of the paper</source>
        <translation>纸张白色</translation>
    </message>
    <message>
        <source>White is shown as that paper has it.</source>
        <translation>按该纸张的白色显示白色。</translation>
    </message>
    <message>
        <source>Mark what cannot be shown</source>
        <translation>标记无法呈现的颜色</translation>
    </message>
    <message>
        <source>Colors that the device has not are magenta.</source>
        <translation>设备没有的颜色显示为洋红色。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is not for RGB pictures.</source>
        <translation>%1 不适用于 RGB 图片。</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>Color profiles</source>
        <translation>颜色配置文件</translation>
    </message>
</context>
<context>
    <name>ratoon::BlendButton</name>
    <message>
        <source>Blend mode of the layer: %1</source>
        <translation>图层的混合模式：%1</translation>
    </message>
</context>
<context>
    <name>BlendNames</name>
    <message>
        <source>Pass through</source>
        <translation>穿透</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>正片叠底</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>颜色加深</translation>
    </message>
    <message>
        <source>Linear burn</source>
        <translation>线性加深</translation>
    </message>
    <message>
        <source>Darker color</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>变亮</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>滤色</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>颜色减淡</translation>
    </message>
    <message>
        <source>Linear dodge</source>
        <translation>线性减淡</translation>
    </message>
    <message>
        <source>Lighter color</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>柔光</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>强光</translation>
    </message>
    <message>
        <source>Vivid light</source>
        <translation>亮光</translation>
    </message>
    <message>
        <source>Linear light</source>
        <translation>线性光</translation>
    </message>
    <message>
        <source>Pin light</source>
        <translation>点光</translation>
    </message>
    <message>
        <source>Hard mix</source>
        <translation>实色混合</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Atop</source>
        <translation>仅覆盖</translation>
    </message>
    <message>
        <source>Stencil</source>
        <translation>镂版</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Behind a stencil</source>
        <translation>镂版之后</translation>
    </message>
</context>
</TS>

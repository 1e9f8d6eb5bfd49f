<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>CallPill</name>
    <message>
        <source>呼叫工作人员</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>已呼叫</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>取消呼叫</source>
        <translation>Cancel the call</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CandidateBar</name>
    <message>
        <source>更多候选</source>
        <translation>More candidates</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>换一个园区</source>
        <translation>Swap a park</translation>
    </message>
    <message>
        <source>再加一个</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>上一对</source>
        <translation>Previous pair</translation>
    </message>
    <message>
        <source>下一对</source>
        <translation>Next pair</translation>
    </message>
    <message>
        <source>只看差异</source>
        <translation>Differences only</translation>
    </message>
    <message>
        <source>带走</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>CompareEmpty</name>
    <message>
        <source>选单里还没有园区。选两处或三处，就能并排对比。</source>
        <translation>Nothing is on your shortlist yet. Choose two or three parks to see them side by side.</translation>
    </message>
    <message>
        <source>再选一处，就能并排对比。</source>
        <translation>Choose one more to see them side by side.</translation>
    </message>
    <message>
        <source>选一个园区</source>
        <translation>Choose a park</translation>
    </message>
    <message>
        <source>再加一个</source>
        <translation>Add another</translation>
    </message>
</context>
<context>
    <name>CompareEntry</name>
    <message>
        <source>%1 张示意图，非实景</source>
        <translation>%1 renderings, not photographs</translation>
    </message>
    <message>
        <source>%1 张图片</source>
        <translation>%1 pictures</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>仅公布名称</source>
        <translation>Named only</translation>
    </message>
    <message>
        <source>仅见图片说明</source>
        <translation>Picture caption only</translation>
    </message>
    <message>
        <source>资料有限</source>
        <translation>Little on record</translation>
    </message>
</context>
<context>
    <name>ComparePick</name>
    <message>
        <source>选一个园区来对比</source>
        <translation>Choose a park to compare</translation>
    </message>
    <message>
        <source>换下“%1”，选哪一个？</source>
        <translation>Which park should replace “%1”?</translation>
    </message>
    <message>
        <source>不加了</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>不换了</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>搜名称、拼音、英文</source>
        <translation>Search by name</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>合作方</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>进展与日期</source>
        <translation>Stage and dates</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industries</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>定位</source>
        <translation>Aims</translation>
    </message>
    <message>
        <source>组成</source>
        <translation>Made up of</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>另据</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>已公布的相同</source>
        <translation>the same where given</translation>
    </message>
    <message>
        <source>资料未提供</source>
        <translation>Not in our records</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>实线已发生，虚线为公布、计划或目标，点线为资料未提供。条长只在同一行可比。</source>
        <translation>Solid: happened. Dashed: stated, planned or a target. Dotted: not in our records. Bars compare within a row.</translation>
    </message>
    <message>
        <source>三园对比</source>
        <translation>Three parks compared</translation>
    </message>
    <message>
        <source>两园对比</source>
        <translation>Two parks compared</translation>
    </message>
    <message>
        <source>园区对比</source>
        <translation>Compare parks</translation>
    </message>
</context>
<context>
    <name>ContentFoot</name>
    <message>
        <source>离开并换上</source>
        <translation>Leave and change</translation>
    </message>
    <message>
        <source>预览每个画面</source>
        <translation>Preview every screen</translation>
    </message>
    <message>
        <source>展示</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>没有更换，正在展示的内容不变。</source>
        <translation>Nothing was changed; what is on show stays.</translation>
    </message>
    <message>
        <source>检查通过。请先预览每个画面，再展示。</source>
        <translation>Nothing wrong was found. Preview every screen, then show it.</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>先检查，再预览，最后展示</source>
        <translation>check, preview, then show</translation>
    </message>
    <message>
        <source>正在展示</source>
        <translation>On show</translation>
    </message>
    <message>
        <source>已选定、还没有换上：%1</source>
        <translation>Chosen, not on show yet: %1</translation>
    </message>
    <message>
        <source>退回上一次</source>
        <translation>Back to the last</translation>
    </message>
    <message>
        <source>上一次：%1</source>
        <translation>The last: %1</translation>
    </message>
    <message>
        <source>U 盘上的内容包</source>
        <translation>Packs on the stick</translation>
    </message>
    <message>
        <source>没有找到。插上 U 盘后，.kioskpack 文件几秒钟就会出现在这里。</source>
        <translation>None found. Plug a stick in: its .kioskpack files appear here within seconds.</translation>
    </message>
    <message>
        <source>这台电脑上的内容包</source>
        <translation>Packs on this computer</translation>
    </message>
    <message>
        <source>检查报告</source>
        <translation>The check</translation>
    </message>
    <message>
        <source>点一个内容包，就会检查它。检查不影响正在展示的内容。</source>
        <translation>Touch a pack to check it. What is on show is not affected.</translation>
    </message>
</context>
<context>
    <name>ContentPreview</name>
    <message>
        <source>正在画每个画面……</source>
        <translation>Drawing every screen …</translation>
    </message>
    <message>
        <source>%1 / %2，还在画……</source>
        <translation>%1 of %2, more to come …</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>展示</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>重新启动导览</source>
        <translation>Restart the kiosk</translation>
    </message>
    <message>
        <source>导览会关闭几秒钟，然后回到首屏。</source>
        <translation>The kiosk closes for a few seconds, then the first screen is back.</translation>
    </message>
    <message>
        <source>退出导览</source>
        <translation>Close the kiosk</translation>
    </message>
    <message>
        <source>导览会关闭，不再自动打开。要再打开，请重新启动电脑，或运行程序。</source>
        <translation>The kiosk closes and stays closed. To open it again, restart the computer or start the program.</translation>
    </message>
    <message>
        <source>重新启动电脑</source>
        <translation>Restart the computer</translation>
    </message>
    <message>
        <source>电脑会重新启动，大约需要一两分钟。</source>
        <translation>The computer restarts, which takes a minute or two.</translation>
    </message>
    <message>
        <source>关闭电脑</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>电脑会关机。要再用，请按电源键。</source>
        <translation>The computer switches off. Press its power button to use it again.</translation>
    </message>
    <message>
        <source>设备</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>这台导览</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>需要处理</source>
        <translation>To be seen to</translation>
    </message>
    <message>
        <source>一切正常</source>
        <translation>All is well</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>%1？</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EnquiryAbout</name>
    <message>
        <source>园区（可增减）</source>
        <translation>Parks (change as you like)</translation>
    </message>
    <message>
        <source>行业（可不选）</source>
        <translation>Sectors (optional)</translation>
    </message>
    <message>
        <source>想了解什么（可不填）</source>
        <translation>What would you like to know? (optional)</translation>
    </message>
    <message>
        <source>比如：想看什么样的厂房，什么时候方便联系</source>
        <translation>For example: what sort of premises, and when we may call</translation>
    </message>
</context>
<context>
    <name>EnquiryBar</name>
    <message>
        <source>只带走资料</source>
        <translation>Just the information</translation>
    </message>
    <message>
        <source>%1 秒无操作将清空</source>
        <translation>Cleared after %1 s idle</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>EnquiryCheck</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>电话或邮箱</source>
        <translation>Telephone or e-mail</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Parks</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Sectors</translation>
    </message>
    <message>
        <source>想了解什么</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>修改：%1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>left empty</translation>
    </message>
</context>
<context>
    <name>EnquiryContact</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务（可不填）</source>
        <translation>Job title (optional)</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>输入单位名称</source>
        <translation>Name of your organisation</translation>
    </message>
    <message>
        <source>电话或邮箱</source>
        <translation>Telephone or e-mail</translation>
    </message>
    <message>
        <source>二选一即可</source>
        <translation>One is enough</translation>
    </message>
</context>
<context>
    <name>EnquiryFacts</name>
    <message>
        <source>编号 %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>姓名、联系方式和留言已加密。输入首次设置时定的密码才能看到；工作人员离开后自动锁上。</source>
        <translation>Name, contact details and message are sealed. The passphrase chosen at first set-up opens them; they close again when staff leave.</translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>显示姓名</source>
        <translation>Show names</translation>
    </message>
</context>
<context>
    <name>EnquiryList</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>按编号找</source>
        <translation>Find by code</translation>
    </message>
    <message>
        <source>锁上姓名</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>显示姓名</source>
        <translation>Show names</translation>
    </message>
</context>
<context>
    <name>EnquiryNotice</name>
    <message>
        <source>%1（收起键盘看全文）</source>
        <translation>%1 (hide the keys to read it)</translation>
    </message>
</context>
<context>
    <name>EnquiryPanel</name>
    <message>
        <source>咨询</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>咨询 · 每条都有负责人、下一步和期限</source>
        <translation>Enquiries · each with an owner, a next step and a date</translation>
    </message>
    <message>
        <source>锁上姓名</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>显示姓名</source>
        <translation>Show names</translation>
    </message>
    <message>
        <source>全部 %1 条</source>
        <translation>All %1</translation>
    </message>
</context>
<context>
    <name>EnquiryPlan</name>
    <message>
        <source>输入</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>输入：%1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>3 天后</source>
        <translation>In 3 days</translation>
    </message>
    <message>
        <source>一周后</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>期限提前一天</source>
        <translation>Due a day earlier</translation>
    </message>
    <message>
        <source>期限推后一天</source>
        <translation>Due a day later</translation>
    </message>
    <message>
        <source>不设期限</source>
        <translation>No date</translation>
    </message>
</context>
<context>
    <name>EnquiryRow</name>
    <message>
        <source>咨询 %1</source>
        <translation>Enquiry %1</translation>
    </message>
    <message>
        <source>未分配</source>
        <translation>no owner</translation>
    </message>
    <message>
        <source>未定下一步</source>
        <translation>no next step</translation>
    </message>
</context>
<context>
    <name>EnquiryScreen</name>
    <message>
        <source>谢谢，已经收到</source>
        <translation>Thank you, we have received it</translation>
    </message>
    <message>
        <source>留下联系方式</source>
        <translation>Leave your details</translation>
    </message>
    <message>
        <source>不同意也能带走资料</source>
        <translation>You can take the information without agreeing</translation>
    </message>
</context>
<context>
    <name>EnquirySheet</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>应访客要求删除</source>
        <translation>Erase at the visitor’s wish</translation>
    </message>
    <message>
        <source>删除 %1？</source>
        <translation>Erase %1?</translation>
    </message>
    <message>
        <source>姓名、联系方式、留言和下一步会立即从这台机器上抹去，不能恢复。请先核对访客说的编号。</source>
        <translation>Name, contact details, message and next step go from this machine at once and for good. Please check the code with the visitor first.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>不删除</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>EnquirySteps</name>
    <message>
        <source>联系方式与同意</source>
        <translation>Contact and consent</translation>
    </message>
    <message>
        <source>想了解什么</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>核对并提交</source>
        <translation>Check and send</translation>
    </message>
</context>
<context>
    <name>EnquiryThanks</name>
    <message>
        <source>已经安全保存，工作人员会按您留的方式回复。您的编号：</source>
        <translation>It is safely stored, and our staff will answer you. Your code:</translation>
    </message>
    <message>
        <source>请拍照或记下编号。凭它可以随时要求查看、更正或删除您的信息。</source>
        <translation>Please photograph it or write it down. With it you can ask at any time to see, correct or delete your data.</translation>
    </message>
    <message>
        <source>联系：%1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>%1自动删除您的个人信息。</source>
        <translation>Your personal data are erased automatically on %1.</translation>
    </message>
    <message>
        <source>带走资料</source>
        <translation>Take the information</translation>
    </message>
    <message>
        <source>继续看</source>
        <translation>Keep looking</translation>
    </message>
    <message>
        <source>结束并清空</source>
        <translation>Finish and clear</translation>
    </message>
</context>
<context>
    <name>EnquiryTyping</name>
    <message>
        <source>访客的编号</source>
        <translation>The visitor’s code</translation>
    </message>
    <message>
        <source>打开咨询的密码</source>
        <translation>Passphrase of the enquiries</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>六个字母和数字，横线可以不打。</source>
        <translation>Six letters and digits; the dash can be left out.</translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>首次设置时定的密码，不是 PIN。</source>
        <translation>The one chosen at first set-up, not the PIN.</translation>
    </message>
    <message>
        <source>不加密，请不要写访客的姓名或电话。</source>
        <translation>Not sealed: please no name or number of the visitor.</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>大事记</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>实线已发生，虚线为计划，灰点没有日期</source>
        <translation>Solid: it happened. Dashed: planned. Grey dots: no date given.</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>正在导出，请不要拔 U 盘……</source>
        <translation>Exporting. Please leave the stick in…</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>插上 U 盘，勾选要带走的</source>
        <translation>Plug in a stick and tick what to take</translation>
    </message>
    <message>
        <source>带走什么</source>
        <translation>What to take</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>没有找到 U 盘。插上后几秒钟会出现在这里；也可以选一个文件夹。</source>
        <translation>No stick was found. Plug one in and it appears here within seconds; or choose a folder.</translation>
    </message>
    <message>
        <source>选一个文件夹</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>打开咨询的密码</source>
        <translation>Passphrase for the enquiries</translation>
    </message>
    <message>
        <source>正在导出，请不要拔 U 盘……</source>
        <translation>Exporting. Please leave the stick in…</translation>
    </message>
    <message>
        <source>首次设置时定的密码，不是 PIN。</source>
        <translation>The one chosen at first set-up, not the PIN.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>正常</source>
        <translation>all well</translation>
    </message>
    <message>
        <source>请留意</source>
        <translation>worth knowing</translation>
    </message>
    <message>
        <source>有问题</source>
        <translation>something is wrong</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>报道怎样说，后来又公布了什么：点任一行看出处</source>
        <translation>What the feature says, and what was published later. Touch any line for its source.</translation>
    </message>
    <message>
        <source>以下内容，手头的资料都没有提供，照实列出</source>
        <translation>None of our sources says anything about these, so we say so.</translation>
    </message>
    <message>
        <source>共 %1 项。实线已发生，虚线为公布、计划、目标、承诺或预计；条长只在单位相同时可比</source>
        <translation>%1 figures. Solid bars have happened; dashed ones are stated, planned, targeted, promised or projected. Compare lengths only within one unit.</translation>
    </message>
    <message>
        <source>共 %1 项，点任一行看出处</source>
        <translation>%1 figures. Touch any line for its source.</translation>
    </message>
    <message>
        <source>关键数字</source>
        <translation>Key figures</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>选一个文件夹</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>就存在这里</source>
        <translation>Use this folder</translation>
    </message>
    <message>
        <source>上一级</source>
        <translation>One up</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>第 %1 张，共 %2 张</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>上一张</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>下一张</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>还在看吗？</source>
        <translation>Still looking?</translation>
    </message>
    <message>
        <source>%1 秒后清空，回到首屏</source>
        <translation>Clearing and starting again in %1 seconds</translation>
    </message>
    <message>
        <source>继续看</source>
        <translation>Keep looking</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>把%1移出选单</source>
        <translation>Take %1 off the shortlist</translation>
    </message>
    <message>
        <source>把%1加入选单</source>
        <translation>Add %1 to the shortlist</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>收起</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>大写</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>LocationScreen</name>
    <message>
        <source>其余 %1 项：位置资料未提供</source>
        <translation>The other %1: location not in our records</translation>
    </message>
    <message>
        <source>位置关系</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>位置关系示意图，非地图，不按比例</source>
        <translation>Schematic only: not a map, not to scale</translation>
    </message>
    <message>
        <source>审图号：%1</source>
        <translation>Map approval no. (审图号) %1</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>只看园区</source>
        <translation>Parks only</translation>
    </message>
    <message>
        <source>只看交通</source>
        <translation>Transport only</translation>
    </message>
    <message>
        <source>地图</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>LocationUnplaced</name>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>位置资料未提供</source>
        <translation>location not in our records</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Parks</translation>
    </message>
    <message>
        <source>匹配</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>区位</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>大事</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>选单</source>
        <translation>Shortlist</translation>
    </message>
</context>
<context>
    <name>MatchColumn</name>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>MatchCounts</name>
    <message>
        <source>%1 符合</source>
        <translation>%1 fit</translation>
    </message>
    <message>
        <source>%1 不符</source>
        <translation>%1 do not fit</translation>
    </message>
    <message>
        <source>%1 未知</source>
        <translation>%1 unknown</translation>
    </message>
</context>
<context>
    <name>MatchCriterion</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>其余 %1 项：资料未说明</source>
        <translation>%1 more: nothing on record about what you ask</translation>
    </message>
    <message>
        <source>还有 %1 项</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>MatchNeeds</name>
    <message>
        <source>哪项最重要</source>
        <translation>What matters most</translation>
    </message>
    <message>
        <source>清空重选</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>MatchPills</name>
    <message>
        <source>哪项最重要</source>
        <translation>What matters most</translation>
    </message>
    <message>
        <source>清空重选</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>MatchPrompt</name>
    <message>
        <source>先点几项您看重的</source>
        <translation>Tell us what you are looking for</translation>
    </message>
    <message>
        <source>从下面选：%1。可以只选一项。</source>
        <translation>Choose below: %1. One will do.</translation>
    </message>
    <message>
        <source>从左边选：%1。可以只选一项。</source>
        <translation>Choose on the left: %1. One will do.</translation>
    </message>
    <message>
        <source>每处园区都会说明哪里符合、哪里不符、哪里未知；点任一条理由，看它的出处。</source>
        <translation>Each park then says what fits, what does not and what is not known. Touch any reason to see where it comes from.</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>第 %1：%2</source>
        <translation>No. %1: %2</translation>
    </message>
    <message>
        <source>符合，因为</source>
        <translation>Fits, because</translation>
    </message>
    <message>
        <source>不符，因为</source>
        <translation>Does not, because</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>MatchScreen</name>
    <message>
        <source>最合适的三处</source>
        <translation>The three best fits</translation>
    </message>
    <message>
        <source>有两处符合</source>
        <translation>Two parks fit</translation>
    </message>
    <message>
        <source>只有一处符合</source>
        <translation>One park fits</translation>
    </message>
    <message>
        <source>没有一处能说符合</source>
        <translation>None can be said to fit</translation>
    </message>
    <message>
        <source>为我匹配</source>
        <translation>Find a match</translation>
    </message>
    <message>
        <source>“未知”不算符合</source>
        <translation>“Unknown” never counts as a fit</translation>
    </message>
</context>
<context>
    <name>MatchSheet</name>
    <message>
        <source>哪项最重要</source>
        <translation>What matters most?</translation>
    </message>
    <message>
        <source>好</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>资料未提供</source>
        <translation>Not in our records</translation>
    </message>
</context>
<context>
    <name>ModeTag</name>
    <message>
        <source>低位模式</source>
        <translation>Low reach</translation>
    </message>
</context>
<context>
    <name>MoreHint</name>
    <message>
        <source>回到开头</source>
        <translation>Back to the beginning</translation>
    </message>
    <message>
        <source>往下看</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NamingQuote</name>
    <message>
        <source>原句译文（非官方）</source>
        <translation>The sentence, in our translation</translation>
    </message>
    <message>
        <source>原句</source>
        <translation>The sentence</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>大字</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>高对比度</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>低位操作</source>
        <translation>Low reach</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>资料截至 %1 · 点任一数字看出处</source>
        <translation>Data to %1 · touch any figure for its source</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>上一页</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Page down</translation>
    </message>
</context>
<context>
    <name>ParkActions</name>
    <message>
        <source>已加入</source>
        <translation>On shortlist</translation>
    </message>
    <message>
        <source>加入选单</source>
        <translation>Add to shortlist</translation>
    </message>
    <message>
        <source>对比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Ask</translation>
    </message>
</context>
<context>
    <name>ParkControls</name>
    <message>
        <source>放大图片</source>
        <translation>Enlarge the picture</translation>
    </message>
</context>
<context>
    <name>ParkFacts</name>
    <message>
        <source>合作方</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>定位</source>
        <translation>Aims</translation>
    </message>
    <message>
        <source>入驻</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>组成</source>
        <translation>Made up of</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>另据</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>资料未提供</source>
        <translation>Not in our records</translation>
    </message>
    <message>
        <source>后续</source>
        <translation>Since then</translation>
    </message>
</context>
<context>
    <name>ParkHead</name>
    <message>
        <source>行业未说明</source>
        <translation>Industry not stated</translation>
    </message>
    <message>
        <source>%1（按名称归类）</source>
        <translation>%1 (by name)</translation>
    </message>
    <message>
        <source>仅见于图片说明</source>
        <translation>Seen in a caption only</translation>
    </message>
    <message>
        <source>仅公布名称</source>
        <translation>Named only</translation>
    </message>
</context>
<context>
    <name>ParkHero</name>
    <message>
        <source>放大图片</source>
        <translation>Enlarge the picture</translation>
    </message>
</context>
<context>
    <name>ParkScreen</name>
    <message>
        <source>%1 之后的公开资料，见“另据”</source>
        <translation>For public facts since %1, see “Elsewhere”</translation>
    </message>
    <message>
        <source>%1 之后的进展：资料未提供</source>
        <translation>Progress after %1: not in our records</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Parks</translation>
    </message>
    <message>
        <source>区位</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>大事</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>对比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 之后：资料未提供</source>
        <translation>After %1: not in our records</translation>
    </message>
</context>
<context>
    <name>ParkSteps</name>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>资料未提供</source>
        <translation>Not in our records</translation>
    </message>
</context>
<context>
    <name>ParkTakeaway</name>
    <message>
        <source>带走</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>ParkThumbs</name>
    <message>
        <source>第 %1 张：%2</source>
        <translation>Picture %1: %2</translation>
    </message>
</context>
<context>
    <name>ParksBar</name>
    <message>
        <source>搜名称、拼音、英文</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>更多筛选</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>前面的筛选</source>
        <translation>Earlier filters</translation>
    </message>
    <message>
        <source>按行业筛选</source>
        <translation>Filter by industry</translation>
    </message>
</context>
<context>
    <name>ParksCard</name>
    <message>
        <source>行业未说明</source>
        <translation>Industry not stated</translation>
    </message>
    <message>
        <source>数字未提供</source>
        <translation>No figures published</translation>
    </message>
</context>
<context>
    <name>ParksList</name>
    <message>
        <source>还有 %1 项</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>ParksScreen</name>
    <message>
        <source>园区与项目</source>
        <translation>Parks and projects</translation>
    </message>
    <message>
        <source>%1 / %2 项</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 in all</translation>
    </message>
</context>
<context>
    <name>ParksSearch</name>
    <message>
        <source>找到 %1 项</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>搜名称、拼音、英文</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>结束搜索</source>
        <translation>End search</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>ParksSmallCard</name>
    <message>
        <source>仅公布名称</source>
        <translation>Named only</translation>
    </message>
    <message>
        <source>仅见图片说明</source>
        <translation>Picture caption only</translation>
    </message>
    <message>
        <source>资料有限</source>
        <translation>Little on record</translation>
    </message>
</context>
<context>
    <name>ParksTierHead</name>
    <message>
        <source>另有资料有限 %1 项</source>
        <translation>plus %1 with little on record</translation>
    </message>
    <message>
        <source>仅公布名称</source>
        <translation>Named only</translation>
    </message>
    <message>
        <source>资料有限</source>
        <translation>Little on record</translation>
    </message>
    <message>
        <source>%1 项 · 除名称外资料未提供，不作推测</source>
        <translation>%1 · nothing published beyond the name, so we add nothing</translation>
    </message>
    <message>
        <source>%1 项 · 来源所述不多，其余不作推测</source>
        <translation>%1 · the sources say little, so we say no more</translation>
    </message>
</context>
<context>
    <name>PictureLabel</name>
    <message>
        <source>示意图 · 非实景</source>
        <translation>Concept image · not the actual site</translation>
    </message>
    <message>
        <source>示意图</source>
        <translation>Concept</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>已输入 %1 位</source>
        <translation>%1 digits entered</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PreviewDrop</name>
    <message>
        <source>松手就导入</source>
        <translation>Let go to import</translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>正在导入…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>正在制作…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>有 %1 处错误：画面是 %2 的</source>
        <translation>%1 faults: the screens are those of %2</translation>
    </message>
    <message>
        <source>有 %1 处错误，改正后显示画面</source>
        <translation>%1 faults; the screens follow once they are put right</translation>
    </message>
    <message>
        <source>已是最新 · %1</source>
        <translation>Up to date · %1</translation>
    </message>
    <message>
        <source>正在画…</source>
        <translation>Drawing…</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>PreviewImport</name>
    <message>
        <source>已导入：%1</source>
        <translation>Imported: %1</translation>
    </message>
    <message>
        <source>没有导入：%1</source>
        <translation>Not imported: %1</translation>
    </message>
    <message>
        <source>内容没有改动。请改正下面各条再拖一次。</source>
        <translation>Nothing was changed. Put right what is listed and drop it again.</translation>
    </message>
    <message>
        <source>与现有内容相同，没有改动。</source>
        <translation>It says what the content says already; nothing was changed.</translation>
    </message>
    <message>
        <source>用上照片 %1 张。原来的内容留有备份。</source>
        <translation>Photographs used: %1. The content as it was is kept as a backup.</translation>
    </message>
    <message>
        <source>原来的内容留有备份。</source>
        <translation>The content as it was is kept as a backup.</translation>
    </message>
    <message>
        <source>打开报告</source>
        <translation>Open the report</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>没有错误，译文齐全。</source>
        <translation>No faults, no gaps in translations.</translation>
    </message>
    <message>
        <source>要改的 %1 处</source>
        <translation>To be put right: %1</translation>
    </message>
    <message>
        <source>译文缺口 %1 处：发布时要确认</source>
        <translation>Gaps in translations: %1, to be ticked when published</translation>
    </message>
    <message>
        <source>现有译文都对，不用改</source>
        <translation>The translations there are right</translation>
    </message>
</context>
<context>
    <name>PreviewPictures</name>
    <message>
        <source>改好左边列出的地方，画面就会出现在这里。</source>
        <translation>Put right what is listed at the left, and the screens appear here.</translation>
    </message>
    <message>
        <source>正在画。第一次打开要处理全部图片，可能要一两分钟。</source>
        <translation>Drawing. The first time all pictures are made, which may take a minute or two.</translation>
    </message>
    <message>
        <source>竖屏</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>横屏</source>
        <translation>Landscape</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>把 Excel 工作簿或照片拖到窗口上，就会导入。</source>
        <translation>Drop an Excel workbook or photographs on this window to import them.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>字号与显示</source>
        <translation>Text size and display</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>向上</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>向下</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>搜名称、拼音、英文</source>
        <translation>Search by name, pinyin or English</translation>
    </message>
    <message>
        <source>名称、拼音、首字母或英文</source>
        <translation>Name, pinyin, initials or English</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>打几个字母就能找到，比如：</source>
        <translation>A few letters will do. Try:</translation>
    </message>
    <message>
        <source>没有找到“%1”。少打几个字母，或换一种拼法试试。</source>
        <translation>Nothing found for %1. Try fewer letters, or another spelling.</translation>
    </message>
    <message>
        <source>清空重打</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>看全部</source>
        <translation>See all</translation>
    </message>
</context>
<context>
    <name>SectorSheet</name>
    <message>
        <source>行业</source>
        <translation>Industries</translation>
    </message>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>看 %1 项</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>仅公布名称的项目按名称归类；虚线表示按现在的筛选没有对应项目</source>
        <translation>Named-only projects are grouped by what their names say. Dashed: no project in it under the filters that are on.</translation>
    </message>
    <message>
        <source>仅公布名称的项目按名称归类；虚线表示招商方向，目前没有对应项目</source>
        <translation>Named-only projects are grouped by what their names say. Dashed: the zone is courting this industry, but has no project in it on record.</translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>政策文件</source>
        <translation>Policy paper</translation>
    </message>
    <message>
        <source>专项行动</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>难点</source>
        <translation>The difficulty</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>参与方</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>后来的公开资料</source>
        <translation>Published later</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>要写中文，请在电脑上改这个文件，然后重新启动导览：</source>
        <translation>It may need Chinese, so please write it into this file on a computer, then restart the kiosk:</translation>
    </message>
    <message>
        <source>现在：%1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>少很多</source>
        <translation>Much less</translation>
    </message>
    <message>
        <source>少一点</source>
        <translation>A little less</translation>
    </message>
    <message>
        <source>多一点</source>
        <translation>A little more</translation>
    </message>
    <message>
        <source>多很多</source>
        <translation>Much more</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>不再设置</source>
        <translation>Leave unset</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>退出工作人员页面后生效</source>
        <translation>Takes effect when you leave the staff pages</translation>
    </message>
    <message>
        <source>重新启动导览后生效</source>
        <translation>Takes effect once the kiosk has restarted</translation>
    </message>
    <message>
        <source>设置文件有误，现在用的是默认设置</source>
        <translation>The settings file has a fault; the defaults are in use</translation>
    </message>
    <message>
        <source>PIN 和钥匙</source>
        <translation>PIN and key</translation>
    </message>
    <message>
        <source>换一个 PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>做一把新钥匙</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>新钥匙只能打开以后的咨询；以前的咨询仍要用以前的钥匙文件和密码。</source>
        <translation>A new key opens later enquiries only; earlier ones still need the earlier key file and passphrase.</translation>
    </message>
    <message>
        <source>设置文件：%1</source>
        <translation>Settings file: %1</translation>
    </message>
    <message>
        <source>清空后点“确定”，就不再设置。</source>
        <translation>Clear it and touch OK to leave it unset.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>再输入一次密码</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>设一个密码，用来打开访客的咨询</source>
        <translation>Set a passphrase that opens the enquiries</translation>
    </message>
    <message>
        <source>至少 12 个字符，用几个词连起来最好记。PIN 打开工作人员页面，这个密码打开姓名和联系方式。</source>
        <translation>At least 12 characters; a few words are easiest to remember. The PIN opens the staff pages, this passphrase opens names and contacts.</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>SourceQuote</name>
    <message>
        <source>原句</source>
        <translation>In the source’s words</translation>
    </message>
    <message>
        <source>内容摘要（不是原文）</source>
        <translation>Our summary of the page, not its words</translation>
    </message>
    <message>
        <source>原文在此中断</source>
        <translation>The source breaks off here</translation>
    </message>
    <message>
        <source>我们的译文（非官方）</source>
        <translation>Our translation (unofficial)</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>限定</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>原文写法</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>另见</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>来源里有两种说法，都列在这里，待核实。</source>
        <translation>The source gives two versions. Both are shown here until one is confirmed.</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>大字</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>清屏 30 秒</source>
        <translation>Clean, 30 s</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>StaffClean</name>
    <message>
        <source>现在可以擦屏幕，触摸不起作用</source>
        <translation>You can wipe the screen now; touches are ignored</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>工作人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>不是工作人员？点“返回”继续浏览。</source>
        <translation>Not staff? Touch Back to go on looking.</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>%1 秒后自动退出，触摸任意处继续</source>
        <translation>Closes in %1 s. Touch anywhere to stay.</translation>
    </message>
</context>
<context>
    <name>StaffPinStep</name>
    <message>
        <source>再输入一次 PIN</source>
        <translation>The PIN once more</translation>
    </message>
    <message>
        <source>第一次使用：设一个 PIN</source>
        <translation>First use: set a PIN</translation>
    </message>
    <message>
        <source>设一个新的 PIN</source>
        <translation>Set a new PIN</translation>
    </message>
    <message>
        <source>6 位以上数字，以后凭它打开工作人员页面。</source>
        <translation>Six digits or more. From now on it opens the staff pages.</translation>
    </message>
    <message>
        <source>不是工作人员？点“返回”。</source>
        <translation>Not staff? Touch Back.</translation>
    </message>
</context>
<context>
    <name>StaffTyping</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>StaffWarning</name>
    <message>
        <source>设好了</source>
        <translation>All set</translation>
    </message>
    <message>
        <source>正在制作，请稍等几秒……</source>
        <translation>Making the key, a few seconds…</translation>
    </message>
    <message>
        <source>请先看清楚</source>
        <translation>Please read this first</translation>
    </message>
    <message>
        <source>钥匙文件在这里：%1。请把它复制到 U 盘带走（在“导出”页可以复制），和密码分开保存。</source>
        <translation>The key file is here: %1. Copy it to a stick and take it home (the Export page does that), and keep it apart from the passphrase.</translation>
    </message>
    <message>
        <source>退出工作人员页面时，导览会重新启动一次，新的设置随即生效。</source>
        <translation>When you leave the staff pages, the kiosk restarts once and the new settings count.</translation>
    </message>
    <message>
        <source>我已看过：密码丢了，谁也打不开</source>
        <translation>I have read this: without the passphrase nobody can open them</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>制作钥匙</source>
        <translation>Make the key</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TakeawayBar</name>
    <message>
        <source>存成一页 A4</source>
        <translation>Save A4 page</translation>
    </message>
    <message>
        <source>请招商人员联系我</source>
        <translation>Ask staff to contact me</translation>
    </message>
    <message>
        <source>看园区</source>
        <translation>Show the parks</translation>
    </message>
    <message>
        <source>码里的文字</source>
        <translation>Read the text</translation>
    </message>
    <message>
        <source>再加一处</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>TakeawayCode</name>
    <message>
        <source>园区资料</source>
        <translation>Parks</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>手机扫码，存下这一处</source>
        <translation>Scan to keep this park</translation>
    </message>
    <message>
        <source>手机扫码，存下这两处</source>
        <translation>Scan to keep these two</translation>
    </message>
    <message>
        <source>手机扫码，存下这三处</source>
        <translation>Scan to keep these three</translation>
    </message>
</context>
<context>
    <name>TakeawayEmpty</name>
    <message>
        <source>先选一至三处园区</source>
        <translation>Choose one to three parks first</translation>
    </message>
    <message>
        <source>在园区页点“加入选单”，再回到这里：一个码就能装下它们的资料。</source>
        <translation>Touch “Add to shortlist” on a park’s page and come back: one code then holds all their data.</translation>
    </message>
    <message>
        <source>去看园区</source>
        <translation>See the parks</translation>
    </message>
    <message>
        <source>为我匹配</source>
        <translation>Find a match</translation>
    </message>
</context>
<context>
    <name>TakeawayNote</name>
    <message>
        <source>正在存成一页 A4…</source>
        <translation>Saving the A4 page…</translation>
    </message>
    <message>
        <source>已存好，编号 %1。请工作人员打印。</source>
        <translation>Saved as no. %1. Ask our staff to print it.</translation>
    </message>
    <message>
        <source>没有存成，请告诉工作人员。扫码不受影响。</source>
        <translation>It could not be saved; please tell our staff. The code still works.</translation>
    </message>
</context>
<context>
    <name>TakeawayPark</name>
    <message>
        <source>数字：资料未提供</source>
        <translation>Figures: not in our records</translation>
    </message>
    <message>
        <source>另有 %1 项数字</source>
        <translation>+%1 more</translation>
    </message>
    <message>
        <source>把%1移出选单</source>
        <translation>Take %1 off the shortlist</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>带走我的选单</source>
        <translation>Take my shortlist away</translation>
    </message>
    <message>
        <source>带走这一处</source>
        <translation>Take this park away</translation>
    </message>
    <message>
        <source>手机扫码，资料就在码里。不用联网，不留姓名电话。</source>
        <translation>Scan it: the data is in the code. No network, nothing personal asked.</translation>
    </message>
    <message>
        <source>码内为 %1 资料，数字均带性质、日期和来源。离开后即清除。</source>
        <translation>Data to %1; every figure comes with its kind, date and source. Cleared from the screen when you leave.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>已加入选单，共 %1 处</source>
        <translation>On your shortlist: %1 of 3</translation>
    </message>
    <message>
        <source>已移出选单，还有 %1 处</source>
        <translation>Removed; %1 left on your shortlist</translation>
    </message>
    <message>
        <source>已移出，选单空了</source>
        <translation>Removed; your shortlist is empty</translation>
    </message>
    <message>
        <source>已换上%1</source>
        <translation>%1 is on your shortlist now</translation>
    </message>
    <message>
        <source>选单已清空</source>
        <translation>Shortlist cleared</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TodayChart</name>
    <message>
        <source>┄ 没有记录</source>
        <translation>┄ not recorded</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>今日展台</source>
        <translation>The booth today</translation>
    </message>
    <message>
        <source>每天到访</source>
        <translation>Visits by day</translation>
    </message>
    <message>
        <source>各时段到访，每小时平均</source>
        <translation>Visits by hour of the day, mean</translation>
    </message>
    <message>
        <source>每小时到访</source>
        <translation>Visits by hour</translation>
    </message>
    <message>
        <source> 时</source>
        <translation>:00</translation>
    </message>
</context>
<context>
    <name>TodayParks</name>
    <message>
        <source>打开最多的园区</source>
        <translation>Parks opened most</translation>
    </message>
    <message>
        <source>还没有人打开过园区页。</source>
        <translation>Nobody has opened a park page yet.</translation>
    </message>
</context>
<context>
    <name>TodayPeriod</name>
    <message>
        <source>第一天提前</source>
        <translation>First day earlier</translation>
    </message>
    <message>
        <source>最后一天提前</source>
        <translation>Last day earlier</translation>
    </message>
    <message>
        <source>第一天推后</source>
        <translation>First day later</translation>
    </message>
    <message>
        <source>最后一天推后</source>
        <translation>Last day later</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>整个展会</source>
        <translation>The whole fair</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>改为按时段</source>
        <translation>By hour instead</translation>
    </message>
    <message>
        <source>改为按天</source>
        <translation>By day instead</translation>
    </message>
    <message>
        <source>访客在呼叫 · 已到场</source>
        <translation>A visitor is calling · I am here</translation>
    </message>
    <message>
        <source>已到场</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>上一次呼叫没有发到群里（%1）。请检查网络和设置里的机器人地址。</source>
        <translation>The last call did not reach the group (%1). Please check the network and the robot’s address in the settings.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>选单最多放三处。要加入“%1”，换下哪一处？</source>
        <translation>The shortlist holds three. Which one should “%1” replace?</translation>
    </message>
    <message>
        <source>换下哪一处？</source>
        <translation>Which one would you like to replace?</translation>
    </message>
    <message>
        <source>选单还是空的。点图片上的 ＋，或在园区页点“加入选单”，最多三处，可以并排对比。</source>
        <translation>Your shortlist is empty. Touch + on a picture, or “Add to shortlist” on a park’s page. It holds up to three, to compare side by side.</translation>
    </message>
</context>
<context>
    <name>TrayButtons</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>对比 %1</source>
        <translation>Compare %1</translation>
    </message>
    <message>
        <source>带走</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>去看园区</source>
        <translation>See the parks</translation>
    </message>
    <message>
        <source>不加了</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>不换了</source>
        <translation>Keep all</translation>
    </message>
</context>
<context>
    <name>TrayCell</name>
    <message>
        <source>换下%1</source>
        <translation>Replace %1</translation>
    </message>
    <message>
        <source>把%1移出选单</source>
        <translation>Take %1 off the shortlist</translation>
    </message>
    <message>
        <source>换下</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>TypingKeyboard</name>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>下一项</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>收起键盘</source>
        <translation>Hide the keyboard</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>大写</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>转</source>
        <translation>ext.</translation>
    </message>
</context>
<context>
    <name>ZoneSections</name>
    <message>
        <source>定位与目标</source>
        <translation>Position and aims</translation>
    </message>
    <message>
        <source>招商方向</source>
        <translation>Industries being courted</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Bodies of the zone</translation>
    </message>
    <message>
        <source>提到的企业</source>
        <translation>Companies named</translation>
    </message>
    <message>
        <source>报道怎样说</source>
        <translation>In the words of the feature</translation>
    </message>
    <message>
        <source>版面标题</source>
        <translation>Headlines of the page</translation>
    </message>
    <message>
        <source>后来的公开资料</source>
        <translation>Published later</translation>
    </message>
    <message>
        <source>后来的公开资料：园区与片区</source>
        <translation>Published later: parks and areas</translation>
    </message>
    <message>
        <source>后来的公开资料：所在城市</source>
        <translation>Published later: the city</translation>
    </message>
    <message>
        <source>%1起</source>
        <translation>Since %1</translation>
    </message>
</context>
</TS>

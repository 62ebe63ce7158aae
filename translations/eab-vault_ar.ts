<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>ActionText</name>
    <message>
        <source>The CA accepted the pair</source>
        <translation>قبلت جهة الإصدار بيانات الاعتماد</translation>
    </message>
    <message>
        <source>The CA refused the pair: wrong HMAC key</source>
        <translation>رفضت جهة الإصدار بيانات الاعتماد: مفتاح HMAC خاطئ</translation>
    </message>
    <message>
        <source>The CA refused the pair: unknown key identifier (KID)</source>
        <translation>رفضت جهة الإصدار بيانات الاعتماد: معرّف المفتاح (KID) غير معروف</translation>
    </message>
    <message>
        <source>A client worked with the pair, as was said</source>
        <translation>عمل عميل بالزوج، كما قيل</translation>
    </message>
    <message>
        <source>The CA said that the pair was used before</source>
        <translation>ذكرت جهة الإصدار أن بيانات الاعتماد استُخدمت من قبل</translation>
    </message>
    <message>
        <source>Asked the CA: %1</source>
        <comment>the outcome as scripts see it</comment>
        <translation>سُئلت جهة الإصدار: %1</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>أُضيف يدويًا</translation>
    </message>
    <message>
        <source>Created at a provider</source>
        <translation>أُنشئ لدى مزوّد</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Former state brought back</source>
        <translation>أُعيدت الحالة السابقة</translation>
    </message>
    <message>
        <source>Set up for %1</source>
        <translation>أُعدّ لـ %1</translation>
    </message>
    <message>
        <source>HMAC key shown</source>
        <translation>عُرض مفتاح HMAC</translation>
    </message>
    <message>
        <source>HMAC key copied</source>
        <translation>نُسخ مفتاح HMAC</translation>
    </message>
    <message>
        <source>A key for an account at the CA was made</source>
        <translation>أُنشئ مفتاح لحساب لدى جهة الإصدار</translation>
    </message>
    <message>
        <source>The account at the CA was asked after: %1</source>
        <extracomment>%1 is the outcome as scripts see it</extracomment>
        <translation>استُعلم عن الحساب لدى جهة الإصدار: %1</translation>
    </message>
    <message>
        <source>The account at the CA was ended</source>
        <translation>أُنهي الحساب لدى جهة الإصدار</translation>
    </message>
    <message>
        <source>The account was exported for %1</source>
        <translation>صُدّر الحساب لـ %1</translation>
    </message>
    <message>
        <source>Thrown away for good</source>
        <translation>حُذف نهائيًا</translation>
    </message>
    <message>
        <source>Login at a provider saved</source>
        <translation>حُفظت بيانات دخول إلى مزوّد</translation>
    </message>
    <message>
        <source>Login at a provider changed</source>
        <translation>تغيّرت بيانات دخول إلى مزوّد</translation>
    </message>
    <message>
        <source>Login at a provider removed</source>
        <translation>أُزيلت بيانات دخول إلى مزوّد</translation>
    </message>
    <message>
        <source>A provider was asked for a pair</source>
        <translation>طُلبت من مزوّد بيانات اعتماد</translation>
    </message>
    <message>
        <source>The provider answered</source>
        <translation>أجاب المزوّد</translation>
    </message>
    <message>
        <source>The pair of a provider became a record</source>
        <translation>صارت بيانات الاعتماد من المزوّد سجلًا</translation>
    </message>
    <message>
        <source>A creation was settled by hand</source>
        <translation>سُوّي إنشاء يدويًا</translation>
    </message>
    <message>
        <source>The answer of a provider was shown</source>
        <translation>عُرض جواب مزوّد</translation>
    </message>
    <message>
        <source>A question was answered</source>
        <translation>أُجيب عن سؤال</translation>
    </message>
    <message>
        <source>The provider answered anew: %1</source>
        <extracomment>%1 are names of fields, as the provider&apos;s API has them</extracomment>
        <translation>ردّ المزوّد من جديد: %1</translation>
    </message>
    <message>
        <source>Says what its order says, since the vault knows orders</source>
        <translation>يذكر ما يذكره طلبه منذ أن صارت الخزنة تعرف الطلبات</translation>
    </message>
    <message>
        <source>Way in added</source>
        <translation>أُضيفت طريقة دخول</translation>
    </message>
    <message>
        <source>Way in replaced</source>
        <translation>استُبدلت طريقة دخول</translation>
    </message>
    <message>
        <source>Way in removed</source>
        <translation>أُزيلت طريقة دخول</translation>
    </message>
    <message>
        <source>Way in renamed</source>
        <translation>أُعيدت تسمية طريقة دخول</translation>
    </message>
    <message>
        <source>Ways in confirmed</source>
        <translation>أُكّدت طرق الدخول</translation>
    </message>
    <message>
        <source>The change of the ways in was taken back</source>
        <translation>أُلغي تغيير طرق الدخول</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>استُعيدت من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Vault created</source>
        <translation>أُنشئت الخزنة</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>فُتح القفل</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation>فشل فتح القفل</translation>
    </message>
    <message>
        <source>Unlocking failed more often than is listed; the last time</source>
        <translation>فشل فتح القفل أكثر مما هو مسرود؛ وآخرها هنا</translation>
    </message>
    <message>
        <source>Key taken for files of %1</source>
        <translation>أُخذ المفتاح لملفات %1</translation>
    </message>
    <message>
        <source>Lines of this log that were written are missing: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>أسطر من هذا السجل كُتبت ثم فُقدت: %1</translation>
    </message>
    <message>
        <source>A line of this log cannot be read: %1</source>
        <translation>تعذّرت قراءة سطر من هذا السجل: %1</translation>
    </message>
    <message>
        <source>This log had more in it when it was seen last</source>
        <translation>كان في هذا السجل أكثر حين شوهد آخر مرة</translation>
    </message>
    <message>
        <source>Keys that left</source>
        <translation>المفاتيح التي خرجت</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Ways in, and the vault itself</source>
        <translation>طرق الدخول والخزنة نفسها</translation>
    </message>
    <message>
        <source>Records and logins</source>
        <translation>السجلات وبيانات الدخول</translation>
    </message>
    <message>
        <source>written by letter, by whoever can write the folder</source>
        <translation>كُتب برسالة ممّن يستطيع الكتابة في المجلد أيًا كان</translation>
    </message>
    <message>
        <source>This log is sealed from here on; what stands before was not</source>
        <translation>هذا السجل مختوم من هنا فصاعدًا؛ وما قبله لم يكن مختومًا</translation>
    </message>
    <message>
        <source>The key with which a way in signs was gone; its lines may be missing</source>
        <translation>اختفى المفتاح الذي توقّع به طريقة دخول؛ وقد تنقص أسطرها</translation>
    </message>
    <message>
        <source>Lines that nobody had signed were left out: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>أُهملت أسطر لم يوقّعها أحد: %1</translation>
    </message>
    <message>
        <source>Line %1 does not follow from the one before it.</source>
        <translation>السطر %1 لا يتبع الذي قبله.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of letters belong to no line.</source>
        <translation>
            <numerusform>لا علامات رسائل بلا سطر.</numerusform>
            <numerusform>علامة رسالة واحدة لا تخص أي سطر.</numerusform>
            <numerusform>علامتا رسالتين لا تخصان أي سطر.</numerusform>
            <numerusform>%n علامات رسائل لا تخص أي سطر.</numerusform>
            <numerusform>%n علامة رسالة لا تخص أي سطر.</numerusform>
            <numerusform>%n علامة رسالة لا تخص أي سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines were taken off its end, or put there by something else.</source>
        <translation>أُزيلت أسطر من آخره، أو وضعها هناك شيء آخر.</translation>
    </message>
    <message>
        <source>Its end is not sealed: the seal was taken away, or no owner has changed this vault with this program yet.</source>
        <translation>آخره غير مختوم: أُزيل الختم، أو لم يغيّر أي مالك هذه الخزنة بهذا البرنامج بعد.</translation>
    </message>
    <message>
        <source>A letter to it cannot be read: %1.</source>
        <translation>تعذّرت قراءة رسالة إليه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): each is as it was written, and none is missing.</source>
        <translation>
            <numerusform>لا أسطر: لا ينقص شيء.</numerusform>
            <numerusform>سطر واحد: هو كما كُتب ولا ينقص شيء.</numerusform>
            <numerusform>سطران: هما كما كُتبا ولا ينقص شيء.</numerusform>
            <numerusform>%n أسطر: كلها كما كُتبت ولا ينقص شيء.</numerusform>
            <numerusform>%n سطرًا: كلها كما كُتبت ولا ينقص شيء.</numerusform>
            <numerusform>%n سطر: كلها كما كُتبت ولا ينقص شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to it wait; the next change of the vault files them.</source>
        <translation>
            <numerusform>لا رسائل إليه تنتظر.</numerusform>
            <numerusform>تنتظر رسالة واحدة إليه؛ يقيّدها التغيير التالي للخزنة.</numerusform>
            <numerusform>تنتظر رسالتان إليه؛ يقيّدهما التغيير التالي للخزنة.</numerusform>
            <numerusform>تنتظر %n رسائل إليه؛ يقيّدها التغيير التالي للخزنة.</numerusform>
            <numerusform>تنتظر %n رسالة إليه؛ يقيّدها التغيير التالي للخزنة.</numerusform>
            <numerusform>تنتظر %n رسالة إليه؛ يقيّدها التغيير التالي للخزنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys of the vault changed</source>
        <translation>تغيّرت جميع مفاتيح الخزنة</translation>
    </message>
    <message>
        <source>A copy opened with the recovery code alone</source>
        <translation>فُتحت نسخة برمز الاسترداد وحده</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Import an order e-mail or text</source>
        <translation>استيراد رسالة طلب أو نص</translation>
    </message>
    <message>
        <source>Take in an order e-mail or text</source>
        <translation>استيراد رسالة طلب أو نص</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste text to be read</source>
        <translation>لصق نص لقراءته</translation>
    </message>
    <message>
        <source>&amp;Type it in...</source>
        <translation>&amp;كتابة يدوية...</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Type a record in</source>
        <translation>كتابة سجل يدويًا</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تعديل</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>تعديل السجل</translation>
    </message>
    <message>
        <source>&amp;Set up a client</source>
        <translation>إ&amp;عداد عميل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Set up a client</source>
        <translation>إعداد عميل</translation>
    </message>
    <message>
        <source>Write files for certbot or lego</source>
        <translation>كتابة ملفات certbot أو lego</translation>
    </message>
    <message>
        <source>&amp;Verify with the CA...</source>
        <translation>التح&amp;قق لدى جهة الإصدار...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Verify with the CA</source>
        <translation>التحقق لدى جهة الإصدار</translation>
    </message>
    <message>
        <source>Ask the CA whether this pair works</source>
        <translation>سؤال جهة الإصدار هل تعمل بيانات الاعتماد هذه</translation>
    </message>
    <message>
        <source>&amp;Create at a provider...</source>
        <translation>إ&amp;نشاء لدى مزوّد...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Create a pair at a provider</source>
        <translation>إنشاء بيانات اعتماد لدى مزوّد</translation>
    </message>
    <message>
        <source>&amp;Logins at providers...</source>
        <translation>بيانات الد&amp;خول إلى المزوّدين...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Logins at providers</source>
        <translation>بيانات الدخول لدى المزوّدين</translation>
    </message>
    <message>
        <source>From the Trustico &amp;portal...</source>
        <translation>من &amp;بوابة Trustico...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Look into the Trustico portal</source>
        <translation>البحث في بوابة Trustico</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>إزالة السجل</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>قفل الخزنة</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>الإعدا&amp;دات...</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About EAB Vault</source>
        <translation>&amp;حول EAB Vault</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Show the &amp;message it came from</source>
        <translation>عرض ال&amp;رسالة الأصلية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take the last change back, then the one before</source>
        <translation>التراجع عن آخر تغيير، ثم عن الذي قبله</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Make a change again that was taken back</source>
        <translation>إعادة تغيير جرى التراجع عنه</translation>
    </message>
    <message>
        <source>The whole &amp;order...</source>
        <translation>الطل&amp;ب كاملًا...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Show the whole order</source>
        <translation>عرض الطلب كاملًا</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Take in what was copied</source>
        <translation>إدخال ما نُسخ</translation>
    </message>
    <message>
        <source>Copy the &amp;key identifier (KID)</source>
        <translation>نسخ مع&amp;رّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the key identifier (KID)</source>
        <translation>نسخ معرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>Copy the &amp;HMAC key</source>
        <translation>نسخ م&amp;فتاح HMAC</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Copy the HMAC key for a few seconds</source>
        <translation>نسخ مفتاح HMAC لبضع ثوانٍ</translation>
    </message>
    <message>
        <source>Copy the &amp;directory URL</source>
        <translation>نسخ رابط ال&amp;دليل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Copy the directory URL</source>
        <translation>نسخ رابط الدليل</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>إنه ي&amp;عمل</translation>
    </message>
    <message>
        <source>&amp;What was done...</source>
        <translation>&amp;ما الذي جرى...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>See who did what with the vault</source>
        <translation>معرفة من فعل ماذا بالخزنة</translation>
    </message>
    <message>
        <source>&amp;How it is kept...</source>
        <translation>&amp;كيف تُحفظ...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>See how this vault is kept</source>
        <translation>رؤية كيف تُحفظ هذه الخزنة</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing saved yet. Take the pair in while the seller still shows it.</source>
        <translation>لم يُحفظ شيء بعد. استورد بيانات الاعتماد ما دام البائع يعرضها.</translation>
    </message>
    <message>
        <source>Nothing saved yet. A pair is shown only once, when it is made: take it in then, from what is shown or sent.</source>
        <translation>لم يُحفظ شيء بعد. تُعرض بيانات الاعتماد مرة واحدة فقط عند إنشائها: استوردها حينئذٍ مما يُعرض أو يُرسل.</translation>
    </message>
    <message>
        <source>Nothing saved yet. Take the pair in from what the seller shows or sends.</source>
        <translation>لم يُحفظ شيء بعد. استورد بيانات الاعتماد مما يعرضه البائع أو يرسله.</translation>
    </message>
    <message>
        <source>The pair was not saved in time.</source>
        <translation>لم تُحفظ بيانات الاعتماد في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Look for the order e-mail: it is the lasting record, and the pair is not made again, according to %1, as of %2.</source>
        <translation>ابحث عن رسالة الطلب: فهي السجل الباقي، ولا تُنشأ بيانات الاعتماد مرة أخرى، وفقًا لـ %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>Look for the order e-mail: it is the lasting record, and the page “%3” is another way to the pair, according to %1, as of %2.</source>
        <translation>ابحث عن رسالة الطلب: فهي السجل الباقي، والصفحة «%3» طريق آخر إلى بيانات الاعتماد، وفقًا لـ %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>It is not shown again, but another one can be made there, according to %1, as of %2.</source>
        <translation>لا تُعرض مرة أخرى، لكن يمكن إنشاء غيرها هناك، وفقًا لـ %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>It can be read again in your account there, according to %1, as of %2.</source>
        <translation>يمكن قراءتها مرة أخرى في حسابك هناك، وفقًا لـ %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it, which helps with this, as of %2.</source>
        <translation>اسأل عنها دعم %1، فهو يساعد في ذلك، بتاريخ %2.</translation>
    </message>
    <message>
        <source>Look for the order e-mail, or ask the seller&apos;s support.</source>
        <translation>ابحث عن رسالة الطلب، أو اسأل دعم البائع.</translation>
    </message>
    <message>
        <source>It works only once: use it on the machine that keeps the certificate.</source>
        <translation>تعمل مرة واحدة فقط: استخدمها على الجهاز الذي سيحتفظ بالشهادة.</translation>
    </message>
    <message>
        <source>Saved, but not verified. Set up a client now, while a typing mistake could still be corrected from the portal.</source>
        <translation>محفوظة، لكن لم يُتحقق منها. أعدّ عميلًا الآن، ما دام تصحيح أي خطأ كتابة من البوابة ممكنًا.</translation>
    </message>
    <message>
        <source>Saved, but not verified. Set up a client, or verify it with the CA.</source>
        <translation>محفوظة، لكن لم يُتحقق منها. أعدّ عميلًا، أو تحقق منها لدى جهة الإصدار.</translation>
    </message>
    <message>
        <source>The CA refused this pair. Compare it with the portal or the order e-mail and correct it.</source>
        <translation>رفضت جهة الإصدار بيانات الاعتماد هذه. قارنها بالبوابة أو برسالة الطلب وصحّحها.</translation>
    </message>
    <message>
        <source>The CA refused this pair. Compare it with the order e-mail, or with what its maker has sent, and correct it.</source>
        <translation>رفضت جهة الإصدار بيانات الاعتماد هذه. قارنها برسالة الطلب أو بما أرسله من أنشأها، وصحّحها.</translation>
    </message>
    <message>
        <source>This pair works once, and it has. What counts now is the account that it opened.</source>
        <translation>تعمل بيانات الاعتماد هذه مرة واحدة، وقد استُخدمت. المهم الآن هو الحساب الذي فُتح بها.</translation>
    </message>
    <message>
        <source>The CA says that this pair has been used before. Use the account that it opened; if that was not yours, ask the seller.</source>
        <translation>تقول جهة الإصدار إن بيانات الاعتماد هذه استُخدمت من قبل. استخدم الحساب الذي فُتح بها؛ وإن لم يكن حسابك فاسأل البائع.</translation>
    </message>
    <message>
        <source>Without it you cannot manage the certificate and may forfeit it, according to %1, as of %2.</source>
        <translation>من دونه لا يمكنك إدارة الشهادة وقد تفقدها، وفقًا لـ %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>The CA Reference is missing. Look for it in the shipment e-mail and add it.</source>
        <translation>مرجع جهة الإصدار مفقود. ابحث عنه في رسالة التسليم وأضفه.</translation>
    </message>
    <message>
        <source>The CA Reference equals the order number, and they usually differ. Look for the right one in the shipment e-mail.</source>
        <translation>مرجع جهة الإصدار مطابق لرقم الطلب، وهما مختلفان عادةً. ابحث عن المرجع الصحيح في رسالة التسليم.</translation>
    </message>
    <message>
        <source>It can be used from %1 on, and would be refused before.</source>
        <translation>يمكن استخدامها ابتداءً من %1، وتُرفض قبل ذلك.</translation>
    </message>
    <message>
        <source>It can be used until %1 and not after. Use it before then, or make a new one.</source>
        <translation>يمكن استخدامها حتى %1 لا بعده. استخدمها قبل ذلك، أو أنشئ غيرها.</translation>
    </message>
    <message>
        <source>It could be used until %1. Make a new one where it came from.</source>
        <translation>كان يمكن استخدامها حتى %1. أنشئ غيرها حيث أُنشئت.</translation>
    </message>
    <message>
        <source>Set up a client and run it now: an unused pair stops working.</source>
        <translation>أعدّ عميلًا وشغّله الآن: بيانات الاعتماد غير المستخدمة تتوقف عن العمل.</translation>
    </message>
    <message>
        <source>Not yet verified: do it now, while the seller still shows it and a typing mistake can be corrected.</source>
        <translation>لم يُتحقق منها بعد: تحقق الآن، ما دام البائع يعرضها وتصحيح أي خطأ كتابة ممكنًا.</translation>
    </message>
    <message>
        <source>The licence has ended. Renew it with the seller.</source>
        <translation>انتهى الترخيص. جدّده لدى البائع.</translation>
    </message>
    <message>
        <source>The licence ends soon. Renew it with the seller in time.</source>
        <translation>ينتهي الترخيص قريبًا. جدّده لدى البائع في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Will a pair come with this one?</source>
        <translation>هل ستأتي بيانات اعتماد مع هذا؟</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>comes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>يزول</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>مفتاح HMAC</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>يتغير: %1</translation>
    </message>
    <message>
        <source>No backup was written to %1 for a week. Plug the stick in, or connect the share, then make one.</source>
        <translation>لم تُكتب نسخة احتياطية في %1 منذ أسبوع. صِل الذاكرة المحمولة أو المشاركة الشبكية، ثم أنشئ واحدة.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>domains</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>webroot folder</source>
        <translation>مجلد webroot</translation>
    </message>
    <message>
        <source>port for http-01</source>
        <translation>منفذ http-01</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>طريقة الإثبات (challenge)</translation>
    </message>
    <message>
        <source>DNS provider</source>
        <translation>مزوّد DNS</translation>
    </message>
    <message>
        <source>credentials of the DNS provider</source>
        <translation>بيانات الدخول إلى مزوّد DNS</translation>
    </message>
    <message>
        <source>DNS hook</source>
        <translation>خطّاف DNS (hook)</translation>
    </message>
    <message>
        <source>key type</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>حزمة شهادات CA</translation>
    </message>
    <message>
        <source>folder for the client&apos;s state</source>
        <translation>مجلد حالة العميل</translation>
    </message>
    <message>
        <source>command after a new certificate</source>
        <translation>الأمر بعد كل شهادة جديدة</translation>
    </message>
    <message>
        <source>folder on the server</source>
        <translation>المجلد على الخادم</translation>
    </message>
    <message>
        <source>directory URL</source>
        <translation>رابط الدليل</translation>
    </message>
    <message>
        <source>client version</source>
        <translation>نسخة العميل</translation>
    </message>
    <message>
        <source>key identifier (KID)</source>
        <translation>معرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>MAC algorithm</source>
        <translation>خوارزمية MAC</translation>
    </message>
    <message>
        <source>No key identifier (KID) and HMAC key were found in this.</source>
        <translation>لم يُعثر هنا على معرّف المفتاح (KID) ومفتاح HMAC.</translation>
    </message>
    <message>
        <source>Take the order e-mail itself, or copy the text from the seller&apos;s portal and paste it.</source>
        <translation>استورد رسالة الطلب نفسها، أو انسخ النص من بوابة البائع والصقه.</translation>
    </message>
    <message>
        <source>There is a key identifier (KID), but no HMAC key.</source>
        <translation>يوجد معرّف المفتاح (KID)، لكن لا يوجد مفتاح HMAC.</translation>
    </message>
    <message>
        <source>Look for “HMAC key” or “MAC key” in the portal or in a second message, and add it.</source>
        <translation>ابحث عن «HMAC key» أو «MAC key» في البوابة أو في رسالة ثانية، ثم أضفه.</translation>
    </message>
    <message>
        <source>There is no key identifier (KID).</source>
        <translation>لا يوجد معرّف المفتاح (KID).</translation>
    </message>
    <message>
        <source>Look for “Key ID” or “KID” in the e-mail or in the portal, and add it.</source>
        <translation>ابحث عن «Key ID» أو «KID» في الرسالة أو في البوابة، ثم أضفه.</translation>
    </message>
    <message>
        <source>The HMAC key is not valid base64: a character is wrong, missing or too many.</source>
        <translation>مفتاح HMAC ليس بترميز base64 صحيح: فيه حرف خاطئ أو ناقص أو زائد.</translation>
    </message>
    <message>
        <source>Copy it again from the source, whole, without anything before or after it.</source>
        <translation>انسخه من المصدر مرة أخرى كاملًا، دون أي شيء قبله أو بعده.</translation>
    </message>
    <message>
        <source>Check that it was copied whole. If the CA really issued it so short, save it by hand and confirm.</source>
        <translation>تأكد من أنه نُسخ كاملًا. إن كانت جهة الإصدار قد أصدرته بهذا القِصر فعلًا، فاحفظه يدويًا وأكّد ذلك.</translation>
    </message>
    <message>
        <source>There are several key identifiers (KID) or keys, and it is not clear which belong together.</source>
        <translation>توجد عدة معرّفات (KID) أو مفاتيح، ولا يتضح أي معرّف لأي مفتاح.</translation>
    </message>
    <message>
        <source>Take them in one pair at a time, or type them in.</source>
        <translation>استوردها زوجًا زوجًا، أو اكتبها يدويًا.</translation>
    </message>
    <message>
        <source>The same field is there twice, with different values.</source>
        <translation>الحقل نفسه موجود مرتين بقيمتين مختلفتين.</translation>
    </message>
    <message>
        <source>Check with the seller which one is right, and type it in.</source>
        <translation>اسأل البائع أيهما الصحيحة، ثم اكتبها.</translation>
    </message>
    <message>
        <source>This message is nested too deeply to be read safely.</source>
        <translation>الرسائل المتداخلة في هذه الرسالة أكثر مما تمكن قراءته بأمان.</translation>
    </message>
    <message>
        <source>Save the innermost message by itself and take that in.</source>
        <translation>احفظ الرسالة الأعمق وحدها ثم استوردها.</translation>
    </message>
    <message>
        <source>This cannot be read: its form is broken.</source>
        <translation>تعذّرت القراءة: البنية تالفة.</translation>
    </message>
    <message>
        <source>Save or copy it again from its source.</source>
        <translation>احفظه أو انسخه من مصدره مرة أخرى.</translation>
    </message>
    <message>
        <source>This is larger than 32 MiB, too large for an order e-mail.</source>
        <translation>الحجم يتجاوز 32 MiB، وهو أكبر من أن يكون رسالة طلب.</translation>
    </message>
    <message>
        <source>Take in only the message or the text with the credentials.</source>
        <translation>استورد فقط الرسالة أو النص الذي فيه بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>This is a binary file, not a message or a text.</source>
        <translation>هذا ملف ثنائي، وليس رسالة أو نصًا.</translation>
    </message>
    <message>
        <source>Save the message as .eml or copy its text. For a picture, type the values in.</source>
        <translation>احفظ الرسالة بصيغة ‎.eml أو انسخ نصها. وإن كانت صورة، فاكتب القيم يدويًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key identifier (KID).</source>
        <translation>لا يصلح «%1» معرّفًا للمفتاح (KID).</translation>
    </message>
    <message>
        <source>It has up to 255 letters, digits and signs, without blanks.</source>
        <translation>يتكوّن من 255 حرفًا ورقمًا ورمزًا على الأكثر، بلا مسافات.</translation>
    </message>
    <message>
        <source>“%1” is not a directory URL.</source>
        <translation>ليس «%1» رابط دليل.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no blanks, user name or password.</source>
        <translation>يبدأ بـ «https://‎» ولا يحتوي على مسافات ولا اسم مستخدم ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>“%1” is not protected: a directory URL begins with https://.</source>
        <translation>الرابط «%1» غير محمي: رابط الدليل يبدأ بـ «https://‎».</translation>
    </message>
    <message>
        <source>Write https:// and check with the seller that this is the right address.</source>
        <translation>اكتب «https://‎» واسأل البائع عن صحة هذا العنوان.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name.</source>
        <translation>ليس «%1» اسم نطاق.</translation>
    </message>
    <message>
        <source>Write only the name, such as www.example.org or *.example.org: no https://, path, port or blank.</source>
        <translation>اكتب الاسم فقط، مثل www.example.org أو ‎*.example.org، دون «https://‎» ولا مسار ولا منفذ ولا مسافة.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>ليس «%1» عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Write one address, such as ops@example.org.</source>
        <translation>اكتب عنوانًا واحدًا، مثل ops@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>ليس «%1» تاريخًا.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, or with the time as YYYY-MM-DDThh:mm:ssZ.</source>
        <translation>اكتبه بالشكل YYYY-MM-DD، أو مع الوقت بالشكل YYYY-MM-DDThh:mm:ssZ.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>لا يمكن استخدام «%1» هنا.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>لا وجود لـ «‎%1».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>المسار «‎%1» مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>Name the file in it.</source>
        <translation>حدّد الملف الذي بداخله.</translation>
    </message>
    <message>
        <source>You may not access %1.</source>
        <translation>لا تملك إذن الوصول إلى «‎%1».</translation>
    </message>
    <message>
        <source>Check who owns it and its permissions.</source>
        <translation>تحقق من مالكه ومن أذوناته.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة «‎%1».</translation>
    </message>
    <message>
        <source>Check that the disk or network share is connected, then try again.</source>
        <translation>تأكد من اتصال القرص أو مجلد الشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة «‎%1».</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>لم يتغير شيء. تحقق من القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written.</source>
        <translation>القرص ممتلئ؛ تعذّرت كتابة «‎%1».</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>لم يتغير شيء. أفرغ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is on a disk that can only be read.</source>
        <translation>يقع «‎%1» على قرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another place, or open the vault read-only to look at it.</source>
        <translation>لم يتغير شيء. استخدم مكانًا آخر، أو افتح الخزنة للقراءة فقط للاطلاع عليها.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>المسار «‎%1» موجود من قبل.</translation>
    </message>
    <message>
        <source>There is no vault at %1.</source>
        <translation>لا توجد خزنة في «‎%1».</translation>
    </message>
    <message>
        <source>There is something at %1 already.</source>
        <translation>يوجد شيء في «‎%1» من قبل.</translation>
    </message>
    <message>
        <source>It was not touched. Name another folder for the new vault.</source>
        <translation>لم نمسّه. حدّد مجلدًا آخر للخزنة الجديدة.</translation>
    </message>
    <message>
        <source>The vault is in use.</source>
        <translation>الخزنة قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The vault is in use by %1.</source>
        <translation>الخزنة قيد الاستخدام من قِبل %1.</translation>
    </message>
    <message>
        <source>The vault is open read-only.</source>
        <translation>الخزنة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Open it for writing to change anything.</source>
        <translation>لتغيير أي شيء افتحها للكتابة.</translation>
    </message>
    <message>
        <source>The recovery code has a typing mistake in group %1.</source>
        <translation>في رمز الاسترداد خطأ كتابة في المجموعة %1.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>كلمة المرور خاطئة.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, or use the recovery code. Nothing was changed.</source>
        <translation>تحقق من لغة لوحة المفاتيح ومن Caps Lock، أو استخدم رمز الاسترداد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The vault has no such key slot: %1.</source>
        <translation>ليس في الخزنة خانة مفتاح بهذا المعرّف: %1.</translation>
    </message>
    <message>
        <source>“slot list” shows the ways in. The password always works.</source>
        <translation>يعرض الأمر «slot list» طرق فتح الخزنة. وكلمة المرور صالحة دائمًا.</translation>
    </message>
    <message>
        <source>This password is empty or too easy to guess.</source>
        <translation>كلمة المرور هذه فارغة أو سهلة التخمين.</translation>
    </message>
    <message>
        <source>Take four or more unrelated words.</source>
        <translation>اختر أربع كلمات أو أكثر لا صلة بينها.</translation>
    </message>
    <message>
        <source>The vault&apos;s key slots (keyslots.json) are damaged.</source>
        <translation>خانات مفاتيح الخزنة (keyslots.json) تالفة.</translation>
    </message>
    <message>
        <source>The records themselves may be whole. Put keyslots.json back from a backup; do not make a new vault in its place.</source>
        <translation>قد تكون السجلات نفسها سليمة. استعد keyslots.json من نسخة احتياطية، ولا تنشئ خزنة جديدة مكانها.</translation>
    </message>
    <message>
        <source>The vault&apos;s database (vault.db) is damaged.</source>
        <translation>قاعدة بيانات الخزنة (vault.db) تالفة.</translation>
    </message>
    <message>
        <source>Your password is right. Put vault.db back from a backup, and keep the damaged file.</source>
        <translation>كلمة مرورك صحيحة. استعد vault.db من نسخة احتياطية، واحتفظ بالملف التالف.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of EAB Vault.</source>
        <translation>هذه الخزنة كتبتها نسخة أحدث من EAB Vault.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>ثبّت النسخة الأحدث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password.</source>
        <translation>الذاكرة لا تكفي للتحقق من كلمة المرور.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق برامج أخرى ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>افتح قفلها أولًا.</translation>
    </message>
    <message>
        <source>A support login cannot do this.</source>
        <translation>دخول الدعم لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Ask an owner of the vault.</source>
        <translation>اطلب ذلك من أحد مالكي الخزنة.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Use the password.</source>
        <translation>لم يتغير شيء هناك. استخدم كلمة المرور.</translation>
    </message>
    <message>
        <source>This desktop offers no keyring.</source>
        <translation>لا يوفّر سطح المكتب هذا سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>رفضت سلسلة المفاتيح الطلب.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>لم تستجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The keyring of this computer has no key for this vault.</source>
        <translation>لا مفتاح لهذه الخزنة في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>لا يوجد سجل «%1».</translation>
    </message>
    <message>
        <source>“list” shows all records with their ids.</source>
        <translation>يعرض الأمر «list» كل السجلات مع معرّفاتها.</translation>
    </message>
    <message>
        <source>More than one record begins with “%1”.</source>
        <translation>يبدأ أكثر من سجل بـ «%1».</translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation>اكتب جزءًا أطول من المعرّف.</translation>
    </message>
    <message>
        <source>There was no import “%1”.</source>
        <translation>لا توجد دفعة استيراد «%1».</translation>
    </message>
    <message>
        <source>“import” names the batch when it is done.</source>
        <translation>يذكر الأمر «import» معرّف الدفعة عند انتهائه.</translation>
    </message>
    <message>
        <source>No pair is saved with this record yet.</source>
        <translation>لم تُحفظ بيانات اعتماد في هذا السجل بعد.</translation>
    </message>
    <message>
        <source>Take in the order e-mail, or add the key identifier (KID) and the HMAC key by hand.</source>
        <translation>استورد رسالة الطلب، أو أضف معرّف المفتاح (KID) ومفتاح HMAC يدويًا.</translation>
    </message>
    <message>
        <source>This pair is saved already, as record %1.</source>
        <translation>بيانات الاعتماد هذه محفوظة من قبل في السجل %1.</translation>
    </message>
    <message>
        <source>Nothing was stored a second time.</source>
        <translation>لم تُخزَّن مرة ثانية.</translation>
    </message>
    <message>
        <source>The same key identifier (KID) comes with two different HMAC keys.</source>
        <translation>يرد معرّف المفتاح (KID) نفسه مع مفتاحي HMAC مختلفين.</translation>
    </message>
    <message>
        <source>This key identifier (KID) is saved with another HMAC key, as record %1.</source>
        <translation>معرّف المفتاح (KID) هذا محفوظ مع مفتاح HMAC آخر في السجل %1.</translation>
    </message>
    <message>
        <source>“%1” is not a client this program can set up.</source>
        <translation>لا يستطيع هذا البرنامج إعداد العميل «%1».</translation>
    </message>
    <message>
        <source>“clients” lists the ones it knows.</source>
        <translation>يعرض الأمر «clients» العملاء المدعومين.</translation>
    </message>
    <message>
        <source>%1 is too old for external account binding.</source>
        <translation>النسخة %1 أقدم من أن تدعم ربط الحساب الخارجي (EAB).</translation>
    </message>
    <message>
        <source>Install a newer version of the client, or name the right one.</source>
        <translation>ثبّت نسخة أحدث من العميل، أو اذكر النسخة الصحيحة.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>لا يزال ينقص: %1.</translation>
    </message>
    <message>
        <source>Give it and try again.</source>
        <translation>أضفه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>A wildcard such as %1 can only be validated through DNS.</source>
        <translation>لا يمكن إثبات اسم بحرف بدل مثل ‎%1 إلا عبر DNS.</translation>
    </message>
    <message>
        <source>Choose the challenge dns-01.</source>
        <translation>اختر طريقة الإثبات dns-01.</translation>
    </message>
    <message>
        <source>This cannot be used with this client or version: %1.</source>
        <translation>لا يمكن استخدام هذا مع هذا العميل أو هذه النسخة: %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation>لم يُفقد شيء. نرجو الإبلاغ عما كنت تفعله.</translation>
    </message>
    <message>
        <source>The HMAC key is shorter than its algorithm asks for (32 bytes for HS256, 48 for HS384, 64 for HS512); some clients refuse such keys.</source>
        <translation>مفتاح HMAC أقصر مما تتطلبه خوارزميته (32 بايت لـ HS256، و48 لـ HS384، و64 لـ HS512)؛ وبعض العملاء يرفضون مفاتيح كهذه.</translation>
    </message>
    <message>
        <source>%1 is too large to be read.</source>
        <translation>حجم «‎%1» أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>Compare this group with your sheet, character by character. Nothing was changed.</source>
        <translation>قارن هذه المجموعة بورقتك حرفًا حرفًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keyring does not open this vault.</source>
        <translation>المفتاح المحفوظ في سلسلة مفاتيح هذا الحاسوب لا يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the password.</source>
        <translation>لم يتغير شيء. استخدم كلمة المرور.</translation>
    </message>
    <message>
        <source>This vault has no key in any computer&apos;s keyring.</source>
        <translation>لا مفتاح لهذه الخزنة في سلسلة مفاتيح أي حاسوب.</translation>
    </message>
    <message>
        <source>Use the password; “slot add keychain” makes one.</source>
        <translation>استخدم كلمة المرور؛ والأمر «slot add keychain» ينشئ مفتاحًا.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>انتهت صلاحية شهادته.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>شهادته صادرة لاسم آخر.</translation>
    </message>
    <message>
        <source>Its certificate comes from a CA this computer does not trust; a private CA needs its bundle.</source>
        <translation>شهادته من جهة إصدار لا يثق بها هذا الحاسوب؛ وجهة الإصدار الخاصة تحتاج إلى حزمة شهاداتها.</translation>
    </message>
    <message>
        <source>The name is not known. Check how it is spelled, and the network.</source>
        <translation>الاسم غير معروف. تحقق من كتابته ومن الشبكة.</translation>
    </message>
    <message>
        <source>The connection was refused. Check the port, and whether the service runs.</source>
        <translation>رُفض الاتصال. تحقق من المنفذ ومن أن الخدمة تعمل.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>لم يسمح الوكيل (proxy) بمرور الاتصال.</translation>
    </message>
    <message>
        <source>It did not answer in time. Check the network and try again.</source>
        <translation>لم يأتِ رد في الوقت المحدد. تحقق من الشبكة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>تحقق من الشبكة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no login called “%1”.</source>
        <translation>لا توجد بيانات دخول باسم «%1».</translation>
    </message>
    <message>
        <source>“provider list” lists them.</source>
        <translation>يعرضها الأمر «provider list».</translation>
    </message>
    <message>
        <source>There is already a login called “%1”.</source>
        <translation>توجد بيانات دخول باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or change that one.</source>
        <translation>اختر اسمًا آخر، أو عدّل تلك.</translation>
    </message>
    <message>
        <source>There is no creation “%1”.</source>
        <translation>لا توجد عملية إنشاء «%1».</translation>
    </message>
    <message>
        <source>“provider pending” lists those that need you.</source>
        <translation>يعرض الأمر «provider pending» العمليات التي تحتاج إليك.</translation>
    </message>
    <message>
        <source>The parameter %1 breaks its rule (%2). Nothing was sent.</source>
        <translation>المعامل %1 يخالف قاعدته (%2). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption.</source>
        <translation>الاتصال بـ ‎%1 سيكون دون تشفير.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed for this computer alone, and only when asked for.</source>
        <translation>استخدم https. لا يُسمح بـ http دون تشفير إلا لهذا الحاسوب، وبطلب صريح.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Nothing was sent.</source>
        <translation>تعذّر الوصول إلى ‎%1. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Nothing was sent.</source>
        <translation>لم يُثبت ‎%1 هويته. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 refused. Nothing was made there.</source>
        <translation>رفض %1 الطلب. لم يُنشأ شيء هناك.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>%1 has been asked too often. Nothing was made there.</source>
        <translation>كثرت الطلبات إلى %1. لم يُنشأ شيء هناك.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>انتظر قليلًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 answered, but without a usable key.</source>
        <translation>ردّ %1، لكن دون مفتاح صالح.</translation>
    </message>
    <message>
        <source>The answer is kept. Revoke what was made, and create anew.</source>
        <translation>الرد محفوظ. أبطل ما أُنشئ ثم أنشئ من جديد.</translation>
    </message>
    <message>
        <source>The request was sent to %1, but no usable answer came.</source>
        <translation>أُرسل الطلب إلى %1، لكن لم يأتِ رد مفهوم.</translation>
    </message>
    <message>
        <source>It may or may not have been carried out; see “provider pending”.</source>
        <translation>ربما نُفّذ وربما لا؛ راجع «provider pending».</translation>
    </message>
    <message>
        <source>Say --yes if that is what you want.</source>
        <translation>استخدم ‎--yes إن كنت تريد ذلك.</translation>
    </message>
    <message>
        <source>No account is kept with record %1.</source>
        <translation>لا حساب محفوظ مع السجل %1.</translation>
    </message>
    <message>
        <source>Verify the pair first: that opens one.</source>
        <translation>تحقق من بيانات الاعتماد أولًا: فبذلك يُفتح حساب.</translation>
    </message>
    <message>
        <source>No secure connection came about: “%1”.</source>
        <translation>تعذّر إنشاء اتصال آمن: «%1».</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>نصّ الرد: «%1».</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>مفتاح HMAC</translation>
    </message>
    <message>
        <source>configuration file</source>
        <translation>ملف الإعداد</translation>
    </message>
    <message>
        <source>The key slot asks for unreasonable memory or time.</source>
        <translation>تطلب خانة المفتاح ذاكرة أو وقتًا غير معقول.</translation>
    </message>
    <message>
        <source>The key slot asks for unreasonable memory or time (%1 MiB, %2 passes).</source>
        <translation>تطلب خانة المفتاح ذاكرة أو وقتًا غير معقول (‎%1 MiB، عدد الدورات %2).</translation>
    </message>
    <message>
        <source>Make one, or choose the folder of yours.</source>
        <translation>أنشئ خزنة، أو اختر مجلد خزنتك.</translation>
    </message>
    <message>
        <source>Make one, or name the folder of yours (--vault or EAB_VAULT).</source>
        <translation>أنشئ خزنة، أو حدّد مجلد خزنتك (‎--vault أو EAB_VAULT).</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>أغلقها هناك، أو افتحها للقراءة فقط.</translation>
    </message>
    <message>
        <source>Close it there, or open it with --read-only.</source>
        <translation>أغلقها هناك، أو افتحها باستخدام ‎--read-only.</translation>
    </message>
    <message>
        <source>Use the password. The settings can add such a key.</source>
        <translation>استخدم كلمة المرور. ويمكن إضافة مفتاح كهذا من الإعدادات.</translation>
    </message>
    <message>
        <source>The settings show the ways in. The password always works.</source>
        <translation>تعرض الإعدادات طرق فتح الخزنة. وكلمة المرور صالحة دائمًا.</translation>
    </message>
    <message>
        <source>Decide: replace the saved key, or keep both.</source>
        <translation>قرّر: استبدال المفتاح المحفوظ أو الاحتفاظ بالاثنين.</translation>
    </message>
    <message>
        <source>Decide: replace the saved key, or keep both (“import --on-conflict”).</source>
        <translation>قرّر: استبدال المفتاح المحفوظ أو الاحتفاظ بالاثنين («import --on-conflict»).</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>ربما أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It may have been taken back already.</source>
        <translation>ربما تُراجِع عنه من قبل.</translation>
    </message>
    <message>
        <source>It must be one line of text.</source>
        <translation>يجب أن يكون سطرًا نصيًا واحدًا.</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with “/”.</source>
        <translation>اكتب المسار كاملًا بدءًا بـ «/».</translation>
    </message>
    <message>
        <source>A port is a number between 1 and 65535.</source>
        <translation>المنفذ رقم بين 1 و65535.</translation>
    </message>
    <message>
        <source>Check how the client itself spells it.</source>
        <translation>تحقق من طريقة كتابته في العميل نفسه.</translation>
    </message>
    <message>
        <source>Choose another, or a version of the client that knows it.</source>
        <translation>اختر شيئًا آخر، أو نسخة من العميل تعرفه.</translation>
    </message>
    <message>
        <source>The client&apos;s own files cannot hold a sign in it. Choose a plainer one.</source>
        <translation>لا تحتمل ملفات العميل رمزًا فيه. اختر شيئًا أبسط.</translation>
    </message>
    <message>
        <source>What its credentials look like is not known here. Give them as a file.</source>
        <translation>شكل بيانات دخوله غير معروف هنا. قدّمها في ملف.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>The parameter %1 breaks its rule. Nothing was sent.</source>
        <translation>المعامل %1 يخالف قاعدته. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>It may have been dealt with already.</source>
        <translation>ربما عولجت من قبل.</translation>
    </message>
    <message>
        <source>It may or may not have been carried out; see what needs you.</source>
        <translation>ربما نُفّذ وربما لا؛ راجع ما يحتاج إليك.</translation>
    </message>
    <message>
        <source>Agree to it first.</source>
        <translation>وافق على ذلك أولًا.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>A message in the letter box cannot be opened: %1.</source>
        <translation>تعذّر فتح رسالة في صندوق الوارد: %1.</translation>
    </message>
    <message>
        <source>It has suffered, or was sealed for another vault. It stays in the vault&apos;s folder inbox; take the message in again, then delete it.</source>
        <translation>هي تالفة أو خُتمت لخزنة أخرى. تبقى في مجلد الخزنة «inbox»؛ استورد الرسالة مرة أخرى ثم احذفها.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>الذاكرة لا تكفي لهذا.</translation>
    </message>
    <message>
        <source>Record %1 has been changed by somebody else meanwhile.</source>
        <translation>غُيّر السجل %1 في هذه الأثناء من جهة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again, then make your change once more.</source>
        <translation>لم يتغير شيء. انظر إليه مرة أخرى، ثم أعد إجراء تغييرك.</translation>
    </message>
    <message>
        <source>The vault was to be brought to the form of this version and is as it was; a copy of it lies in %1.</source>
        <translation>كان المقرر تحويل الخزنة إلى صيغة هذا الإصدار، وهي باقية كما كانت؛ ونسخة منها في %1.</translation>
    </message>
    <message>
        <source>The pair of “%1” opens one account only, and has opened it.</source>
        <translation>بيانات اعتماد «%1» تفتح حسابًا واحدًا فقط، وقد فتحته.</translation>
    </message>
    <message>
        <source>Export the account instead.</source>
        <translation>صدّر الحساب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing was written. “account export” gives the account to a client; --yes writes the files all the same.</source>
        <translation>لم يُكتب شيء. الأمر «account export» يعطي الحساب لعميل، والخيار ‎--yes يكتب الملفات على أي حال.</translation>
    </message>
    <message>
        <source>There is no open question “%1”.</source>
        <translation>لا يوجد سؤال مفتوح «%1».</translation>
    </message>
    <message>
        <source>It may have been answered meanwhile.</source>
        <translation>ربما أُجيب عنه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“message list --open” shows all of them with their ids.</source>
        <translation>يعرض «message list --open» جميعها مع معرّفاتها.</translation>
    </message>
    <message>
        <source>More than one question begins with “%1”.</source>
        <translation>يبدأ أكثر من سؤال بـ «%1».</translation>
    </message>
    <message>
        <source>There is no message “%1”.</source>
        <translation>لا توجد رسالة «%1».</translation>
    </message>
    <message>
        <source>It may have been filed or thrown away meanwhile.</source>
        <translation>ربما حُفظت أو أُتلفت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“message list” shows all of them with their ids.</source>
        <translation>يعرض الأمر «message list» كل الرسائل مع معرّفاتها.</translation>
    </message>
    <message>
        <source>More than one message begins with “%1”.</source>
        <translation>تبدأ أكثر من رسالة بـ «%1».</translation>
    </message>
    <message>
        <source>No message is kept with this record.</source>
        <translation>لا توجد رسالة محفوظة مع هذا السجل.</translation>
    </message>
    <message>
        <source>It was typed in, or its message was thrown away or taken back.</source>
        <translation>كُتب يدويًا، أو أُتلفت رسالته أو أُلغيت.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns, so it is not clear what belongs where.</source>
        <translation>في الصف خلايا أكثر من الأعمدة، فلا يتّضح أين ينتمي كل منها.</translation>
    </message>
    <message>
        <source>Compare it with the source, and confirm it.</source>
        <translation>قارنه بالمصدر ثم أكّده.</translation>
    </message>
    <message>
        <source>Mend it in the file, or take it as it was read with --accept-ambiguous.</source>
        <translation>صحّحه في الملف، أو خذه كما قُرئ باستخدام ‎--accept-ambiguous.</translation>
    </message>
    <message>
        <source>“%1...” is too long.</source>
        <translation>«%1...» أطول من اللازم.</translation>
    </message>
    <message>
        <source>At most 64 characters for a number, 500 for a line, 50,000 for notes.</source>
        <translation>64 حرفًا على الأكثر للرقم، و500 للسطر، و50,000 للملاحظات.</translation>
    </message>
    <message>
        <source>Nobody is here to be asked “%1”.</source>
        <comment>a question</comment>
        <translation>لا أحد هنا ليُسأل: «%1».</translation>
    </message>
    <message>
        <source>This is the last password, or the last way into the vault that does not need the keyring.</source>
        <translation>هذه آخر كلمة مرور، أو آخر طريقة إلى الخزنة لا تحتاج إلى حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Add another password before you remove it.</source>
        <translation>أضف كلمة مرور أخرى قبل إزالتها.</translation>
    </message>
    <message numerus="yes">
        <source>The HMAC key has %n character(s), at least %1 expected.</source>
        <translation>
            <numerusform>لا حروف في مفتاح HMAC، والمتوقع %1 على الأقل.</numerusform>
            <numerusform>في مفتاح HMAC حرف واحد، والمتوقع %1 على الأقل.</numerusform>
            <numerusform>في مفتاح HMAC حرفان، والمتوقع %1 على الأقل.</numerusform>
            <numerusform>في مفتاح HMAC %n حروف، والمتوقع %1 على الأقل.</numerusform>
            <numerusform>في مفتاح HMAC %n حرفًا، والمتوقع %1 على الأقل.</numerusform>
            <numerusform>في مفتاح HMAC %n حرف، والمتوقع %1 على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such name. Did you mean “%1”?</source>
        <translation>لا يوجد اسم كهذا. هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>There is no such name. Similar ones are %1.</source>
        <translation>لا يوجد اسم كهذا. المشابهة له: %1.</translation>
    </message>
    <message>
        <source>%1 is a link, a pipe, a device or a folder, where a file has to be.</source>
        <translation>%1 رابط أو أنبوب أو جهاز أو مجلد، في حين يجب أن يكون ملفًا.</translation>
    </message>
    <message>
        <source>Nothing was read. Find out who put it there, and put the file back.</source>
        <translation>لم يُقرأ شيء. اعرف من وضعه هناك، ثم أعد الملف.</translation>
    </message>
    <message>
        <source>It was done, but the disk did not confirm it: %1.</source>
        <translation>تمّ الأمر، لكن القرص لم يؤكده: %1.</translation>
    </message>
    <message>
        <source>A loss of power now could take it back. Check the disk, then look whether it is there.</source>
        <translation>قد يلغيه انقطاع الكهرباء الآن. افحص القرص، ثم تحقق من وجوده.</translation>
    </message>
    <message>
        <source>%1 lies in the vault itself.</source>
        <translation>%1 داخل الخزنة نفسها.</translation>
    </message>
    <message>
        <source>A backup there is lost with the vault. Name a folder elsewhere: on a stick, a share, another disk.</source>
        <translation>النسخة الاحتياطية هناك تضيع مع الخزنة. سمِّ مجلدًا في مكان آخر: على ذاكرة محمولة أو مشاركة شبكية أو قرص آخر.</translation>
    </message>
    <message>
        <source>The backups at %1 are those of another vault.</source>
        <translation>النسخ الاحتياطية في %1 تخص خزنة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was written. Name another folder.</source>
        <translation>لم يُكتب شيء. سمِّ مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 for backups is not there.</source>
        <translation>المجلد %1 للنسخ الاحتياطية غير موجود.</translation>
    </message>
    <message>
        <source>Nothing was written. Plug the stick in, connect the share, or name another folder.</source>
        <translation>لم يُكتب شيء. صِل الذاكرة المحمولة أو المشاركة الشبكية، أو سمِّ مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The ways into the vault are changed only half: %1 could not be put in its place.</source>
        <translation>لم تتغير طرق الدخول إلى الخزنة إلا نصف تغيير: تعذّر وضع %1 في مكانه.</translation>
    </message>
    <message>
        <source>Until the vault is unlocked again, the old ways and the new ones open it; then the change is finished. Check the disk.</source>
        <translation>إلى أن تُفتح الخزنة من جديد تفتحها الطرق القديمة والجديدة؛ ثم يكتمل التغيير. افحص القرص.</translation>
    </message>
    <message>
        <source>The backup %1 is not whole.</source>
        <translation>النسخة الاحتياطية %1 غير سليمة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one.</source>
        <translation>لم يتغير شيء. خذ نسخة أخرى.</translation>
    </message>
    <message>
        <source>Between 64 and 1024 MiB and 3 to 64 passes are accepted, and no more than takes ten seconds here. If you did not set this, the file has been tampered with.</source>
        <translation>المقبول من 64 إلى 1024 MiB ومن 3 إلى 64 دورة، وبما لا يتجاوز عشر ثوانٍ هنا. إن لم تضبط ذلك بنفسك، فقد عبث أحد بالملف.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, or move the old one away.</source>
        <translation>لم يُكتب شيء. اختر اسما آخر، أو انقل القديم من هناك.</translation>
    </message>
    <message>
        <source>%1 lies in the folder of a vault.</source>
        <translation>%1 يقع داخل مجلد خزنة.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a place outside of it.</source>
        <translation>لم يُكتب شيء. اختر مكانا خارجه.</translation>
    </message>
    <message>
        <source>This recovery code does not open this vault.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>It is typed right, but it was replaced or removed, or belongs to another vault. Use the newest one, or the password. Nothing was changed.</source>
        <translation>كُتب صحيحا، لكنه استُبدل أو أُزيل أو يخص خزنة أخرى. استخدم الأحدث أو كلمة المرور. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The vault has %1 ways in; it can have no more.</source>
        <translation>للخزنة %1 طريق دخول؛ ولا يمكن أن يكون لها أكثر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove one that is no longer needed.</source>
        <translation>لم يتغير شيء. أزل واحدا لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>It could not be written down that a key is taken, so it was not given out: %1 cannot be written.</source>
        <translation>تعذّر تدوين أخذ مفتاح، فلم يُسلَّم: لا يمكن الكتابة في %1.</translation>
    </message>
    <message>
        <source>See to the disk the vault lies on, or take the key from a vault that can be written.</source>
        <translation>افحص القرص الذي عليه الخزنة، أو خذ المفتاح من خزنة يمكن الكتابة فيها.</translation>
    </message>
    <message>
        <source>It is whole, and opens with the passwords of its day: open its folder as a vault. Nothing was changed.</source>
        <translation>هي سليمة وتُفتح بكلمات المرور التي كانت في يومها: افتح مجلدها كخزنة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The backup %1 has other keys than this vault.</source>
        <translation>للنسخة الاحتياطية %1 مفاتيح غير مفاتيح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Your password is right. “restore BACKUP --whole” puts a backup in its place and keeps the damaged one; “salvage PATH” makes a new vault of what can still be read.</source>
        <translation>كلمة مرورك صحيحة. «restore BACKUP --whole» يضع نسخة احتياطية مكانها ويحتفظ بالتالفة؛ «salvage PATH» يصنع خزنة جديدة مما لا يزال مقروءًا.</translation>
    </message>
    <message>
        <source>A password is needed for this.</source>
        <translation>تلزم كلمة مرور لهذا.</translation>
    </message>
    <message>
        <source>It is a while since it was typed. Type it again to take a key out.</source>
        <translation>مرّ وقت منذ كتابتها. اكتبها مرة أخرى لإخراج مفتاح.</translation>
    </message>
    <message>
        <source>There is nobody to ask: give --password-file FILE, or - for standard input.</source>
        <translation>لا يوجد من يُسأل: أعطِ --password-file FILE، أو - للإدخال القياسي.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Used by a client</source>
        <translation>استخدمه عميل</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>اسم المنتج</translation>
    </message>
    <message>
        <source>Organisation&apos;s name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>الموزّع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>External account binding</source>
        <translation>الربط بحساب خارجي (EAB)</translation>
    </message>
    <message>
        <source>Kind of registered key</source>
        <translation>نوع المفتاح المسجَّل</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>RSA key size</source>
        <translation>طول مفتاح RSA</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>الاسم في الشهادة</translation>
    </message>
    <message>
        <source>Issuer of the certificate</source>
        <translation>مُصدر الشهادة</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Made there</source>
        <translation>أُنشئ هناك</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>الرقم هناك</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, formerly %3</source>
        <translation>%1: %2، وكان %3</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>كما طُلب</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Key identifier (KID)</source>
        <translation>معرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>HMAC algorithm</source>
        <translation>خوارزمية HMAC</translation>
    </message>
    <message>
        <source>Length of the HMAC key</source>
        <translation>طول مفتاح HMAC</translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation>رابط الدليل</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>مرجع جهة الإصدار (CA Reference)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Moment of the order</source>
        <translation>لحظة الطلب</translation>
    </message>
    <message>
        <source>Shown in the portal until</source>
        <translation>يظهر في البوابة حتى</translation>
    </message>
    <message>
        <source>Must be used until</source>
        <translation>يجب استخدامه حتى</translation>
    </message>
    <message>
        <source>Clocks set by hand</source>
        <translation>المهل المضبوطة يدويًا</translation>
    </message>
    <message>
        <source>Licence ends</source>
        <translation>انتهاء الترخيص</translation>
    </message>
    <message>
        <source>Usage limit</source>
        <translation>حد الاستخدام</translation>
    </message>
    <message>
        <source>First day of use</source>
        <translation>أول يوم استخدام</translation>
    </message>
    <message>
        <source>Last day of use</source>
        <translation>آخر يوم استخدام</translation>
    </message>
    <message>
        <source>May open an account</source>
        <translation>يجوز له فتح حساب</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Message it came from</source>
        <translation>الرسالة التي جاء منها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>Registered key</source>
        <translation>مفتاح مسجّل</translation>
    </message>
    <message>
        <source>Waits for its pair</source>
        <translation>ينتظر الزوج</translation>
    </message>
    <message>
        <source>Certificate without a pair</source>
        <translation>شهادة بلا زوج</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <source>Not in the archive</source>
        <translation>ليس في الأرشيف</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>مرات بلا حد</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>عددًا محددًا من المرات</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the CA answered as scripts see it, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>None saved</source>
        <translation>لا شيء محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>Another key, %n byte(s)</source>
        <translation>
            <numerusform>مفتاح آخر، %n بايت</numerusform>
            <numerusform>مفتاح آخر، بايت واحد</numerusform>
            <numerusform>مفتاح آخر، بايتان</numerusform>
            <numerusform>مفتاح آخر، %n بايتات</numerusform>
            <numerusform>مفتاح آخر، %n بايتًا</numerusform>
            <numerusform>مفتاح آخر، %n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>CA</source>
        <translation>‏CA</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>جهات اتصال أخرى</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n way(s) in open everything.</source>
        <translation>
            <numerusform>لا طريقة دخول تفتح كل شيء.</numerusform>
            <numerusform>طريقة دخول واحدة تفتح كل شيء.</numerusform>
            <numerusform>طريقتا دخول تفتحان كل شيء.</numerusform>
            <numerusform>%n طرق دخول تفتح كل شيء.</numerusform>
            <numerusform>%n طريقة دخول تفتح كل شيء.</numerusform>
            <numerusform>%n طريقة دخول تفتح كل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support password(s) open orders and deadlines, and no key.</source>
        <translation>
            <numerusform>لا كلمة مرور دعم.</numerusform>
            <numerusform>كلمة مرور دعم واحدة تفتح الطلبات والمهل دون أي مفتاح.</numerusform>
            <numerusform>كلمتا مرور دعم تفتحان الطلبات والمهل دون أي مفتاح.</numerusform>
            <numerusform>%n كلمات مرور دعم تفتح الطلبات والمهل دون أي مفتاح.</numerusform>
            <numerusform>%n كلمة مرور دعم تفتح الطلبات والمهل دون أي مفتاح.</numerusform>
            <numerusform>%n كلمة مرور دعم تفتح الطلبات والمهل دون أي مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system does not let keys in use be kept out of swap. Encrypt its swap, or allow this program more locked memory (at least 1 MiB).</source>
        <translation>لا يسمح هذا النظام بإبقاء المفاتيح المستخدمة خارج ذاكرة التبديل. شفّر ذاكرة التبديل، أو اسمح لهذا البرنامج بذاكرة مقفلة أكبر (1 MiB على الأقل).</translation>
    </message>
    <message>
        <source>There is no backup yet; the first record makes one.</source>
        <translation>لا توجد نسخة احتياطية بعد؛ السجل الأول يصنع واحدة.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>The last backup was made %1, and the vault was changed since.</source>
        <translation>صُنعت آخر نسخة احتياطية %1، وتغيّرت الخزنة بعدها.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <translation>صُنعت آخر نسخة احتياطية %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) take %1 of the %2 that they may have.</source>
        <translation>
            <numerusform>لا نسخ احتياطية، والمساحة المتاحة %2 منها %1.</numerusform>
            <numerusform>نسخة احتياطية واحدة تشغل %1 من %2 المتاحة لها.</numerusform>
            <numerusform>نسختان احتياطيتان تشغلان %1 من %2 المتاحة لهما.</numerusform>
            <numerusform>%n نسخ احتياطية تشغل %1 من %2 المتاحة لها.</numerusform>
            <numerusform>%n نسخة احتياطية تشغل %1 من %2 المتاحة لها.</numerusform>
            <numerusform>%n نسخة احتياطية تشغل %1 من %2 المتاحة لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No second place is named: a disk that breaks takes the vault and its backups with it.</source>
        <translation>لم يُسمَّ مكان ثانٍ: قرص يتعطل يأخذ الخزنة ونسخها الاحتياطية معه.</translation>
    </message>
    <message>
        <source>At the second place, %1, the last one was written %2.</source>
        <translation>في المكان الثاني %1 كُتبت آخر نسخة %2.</translation>
    </message>
    <message>
        <source>There is no recovery code: whoever forgets the password loses everything in this vault.</source>
        <translation>لا يوجد رمز استرداد: من ينسى كلمة المرور يفقد كل ما في هذه الخزنة.</translation>
    </message>
    <message>
        <source>The recovery code was last proven today.</source>
        <translation>أُثبت رمز الاسترداد آخر مرة اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code was last proven %n day(s) ago.</source>
        <translation>
            <numerusform>أُثبت رمز الاسترداد آخر مرة اليوم.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل يوم واحد.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل يومين.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل %n أيام.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل %n يومًا.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the letter box wait to be filed.</source>
        <translation>
            <numerusform>لا رسائل تنتظر في صندوق الوارد.</numerusform>
            <numerusform>رسالة واحدة في صندوق الوارد تنتظر الحفظ.</numerusform>
            <numerusform>رسالتان في صندوق الوارد تنتظران الحفظ.</numerusform>
            <numerusform>%n رسائل في صندوق الوارد تنتظر الحفظ.</numerusform>
            <numerusform>%n رسالة في صندوق الوارد تنتظر الحفظ.</numerusform>
            <numerusform>%n رسالة في صندوق الوارد تنتظر الحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the letter box.</source>
        <translation>لا شيء ينتظر في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Lines were taken off the end of the audit log, or added to it, by something else than this program.</source>
        <translation>أُزيلت أسطر من نهاية سجل التدقيق أو أُضيفت إليها، بشيء غير هذا البرنامج.</translation>
    </message>
    <message>
        <source>The audit log ends with the line that was sealed last.</source>
        <translation>ينتهي سجل التدقيق بالسطر الذي خُتم آخر مرة.</translation>
    </message>
    <message>
        <source>The audit log is sealed with the next change.</source>
        <translation>يُختم سجل التدقيق مع التغيير القادم.</translation>
    </message>
    <message>
        <source>Nobody reads a key without an owner&apos;s way in</source>
        <translation>لا أحد يقرأ مفتاحًا دون طريقة دخول لمالك</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost</source>
        <translation>لا يضيع شيء مما حُفظ</translation>
    </message>
    <message>
        <source>What was done is written down</source>
        <translation>ما جرى مدوَّن</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى نظر</numerusform>
            <numerusform>أمر واحد يحتاج إلى نظر</numerusform>
            <numerusform>أمران يحتاجان إلى نظر</numerusform>
            <numerusform>%n أمور تحتاج إلى نظر</numerusform>
            <numerusform>%n أمرًا يحتاج إلى نظر</numerusform>
            <numerusform>%n أمر يحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else on this computer may read the vault&apos;s files or change them.</source>
        <translation>لا يحق لأحد غيرك على هذا الحاسوب قراءة ملفات الخزنة أو تغييرها.</translation>
    </message>
    <message>
        <source>The keys that open this vault are never written to swap.</source>
        <translation>المفاتيح التي تفتح هذه الخزنة لا تُكتب أبدًا في ذاكرة التبديل.</translation>
    </message>
    <message>
        <source>No drill was held yet, which opens a copy of the vault with the recovery code, and takes a minute.</source>
        <translation>لم يُجرَ تمرين بعد؛ يفتح نسخة من الخزنة برمز الاسترداد، ويستغرق دقيقة.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Changed: %1</source>
        <comment>fields</comment>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Taken in from %1</source>
        <comment>messages</comment>
        <translation>أُدخل من %1</translation>
    </message>
    <message>
        <source>Taken in from %1: %2</source>
        <comment>messages, fields</comment>
        <translation>أُدخل من %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportStanding</name>
    <message>
        <source>“%1”</source>
        <comment>title</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>New; may belong to one of %n record(s): asked</source>
        <translation>
            <numerusform>جديد؛ لا سجل ينتمي إليه: يُسأل عنه</numerusform>
            <numerusform>جديد؛ قد ينتمي إلى سجل واحد: يُسأل عنه</numerusform>
            <numerusform>جديد؛ قد ينتمي إلى أحد سجلين: يُسأل عنه</numerusform>
            <numerusform>جديد؛ قد ينتمي إلى أحد %n سجلات: يُسأل عنه</numerusform>
            <numerusform>جديد؛ قد ينتمي إلى أحد %n سجلًا: يُسأل عنه</numerusform>
            <numerusform>جديد؛ قد ينتمي إلى أحد %n سجل: يُسأل عنه</numerusform>
        </translation>
    </message>
    <message>
        <source>New; may belong to %1: asked</source>
        <translation>جديد؛ قد ينتمي إلى %1: يُسأل عنه</translation>
    </message>
    <message>
        <source>New: a registered key</source>
        <translation>جديد: مفتاح مسجَّل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New: a certificate, no pair expected</source>
        <translation>جديد: شهادة، ولا يُنتظر زوج</translation>
    </message>
    <message>
        <source>New: whether a pair will come is not told</source>
        <translation>جديد: لم يُذكر هل سيأتي زوج</translation>
    </message>
    <message>
        <source>New: the pair is still to come</source>
        <translation>جديد: سيأتي الزوج لاحقًا</translation>
    </message>
    <message>
        <source>Replaces the HMAC key of “%1”</source>
        <translation>يحلّ محلّ مفتاح HMAC الخاص بـ «%1»</translation>
    </message>
    <message>
        <source>New, beside “%1” with another HMAC key</source>
        <translation>جديد، إلى جانب «%1» بمفتاح HMAC آخر</translation>
    </message>
    <message>
        <source>Another HMAC key than that of “%1”: which one is right?</source>
        <translation>مفتاح HMAC غير مفتاح «%1»: أيهما صحيح؟</translation>
    </message>
    <message>
        <source>Nothing found: no order, no CA Reference, no pair</source>
        <translation>لم يُعثر على شيء: لا طلب ولا CA Reference ولا زوج</translation>
    </message>
    <message>
        <source>Known already: “%1”</source>
        <translation>معروف من قبل: «%1»</translation>
    </message>
    <message>
        <source>“%1” was removed: kept with it, and asked</source>
        <translation>حُذف «%1»: يُحفظ معه ويُسأل عنه</translation>
    </message>
    <message>
        <source>New. No record with this key identifier yet.</source>
        <translation>جديد. لا سجل بمعرّف المفتاح هذا بعد.</translation>
    </message>
    <message>
        <source>New: the registered key %1. No HMAC key belongs to it.</source>
        <translation>جديد: المفتاح المسجَّل ‎%1. لا ينتمي إليه مفتاح HMAC.</translation>
    </message>
    <message>
        <source>New: a certificate, no pair comes with it.</source>
        <translation>جديد: شهادة بلا بيانات اعتماد.</translation>
    </message>
    <message>
        <source>New. Whether a pair comes with it is not known yet.</source>
        <translation>جديد. لا يُعرف بعد هل ستأتي معه بيانات اعتماد.</translation>
    </message>
    <message>
        <source>New: the pair is still to come.</source>
        <translation>جديد: بيانات الاعتماد لم تأتِ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>It may belong to one of %n record(s): choose, or it is asked again later.</source>
        <translation>
            <numerusform>لا ينتمي إلى سجل آخر.</numerusform>
            <numerusform>قد ينتمي إلى سجل واحد: اختر، وإلا بقي السؤال مفتوحًا.</numerusform>
            <numerusform>قد ينتمي إلى أحد سجلين: اختر، وإلا بقي السؤال مفتوحًا.</numerusform>
            <numerusform>قد ينتمي إلى أحد %n سجلات: اختر، وإلا بقي السؤال مفتوحًا.</numerusform>
            <numerusform>قد ينتمي إلى أحد %n سجلًا: اختر، وإلا بقي السؤال مفتوحًا.</numerusform>
            <numerusform>قد ينتمي إلى أحد %n سجل: اختر، وإلا بقي السؤال مفتوحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may belong to %1: choose, or it is asked again later.</source>
        <translation>قد ينتمي إلى %1: اختر، وإلا بقي السؤال مفتوحًا.</translation>
    </message>
    <message>
        <source>Already saved, as record %1. Nothing will be stored again.</source>
        <translation>محفوظ من قبل في السجل %1. لن يُخزَّن شيء مجددًا.</translation>
    </message>
    <message>
        <source>This key identifier is saved with another HMAC key, as record %1. Which one is right?</source>
        <translation>معرّف المفتاح هذا محفوظ مع مفتاح HMAC آخر في السجل %1. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>“%1” was removed. This will be kept with it, and you are asked whether it shall come back.</source>
        <translation>أُزيل «%1». سيُحفظ هذا معه وتُسأل هل يُستعاد.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Key identifier (KID)</source>
        <translation>معرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>مفتاح HMAC</translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation>رابط الدليل</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>مرجع جهة الإصدار (CA Reference)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>%1: invisible characters were taken out.</source>
        <translation>%1: أُزيلت منه محارف غير مرئية.</translation>
    </message>
    <message>
        <source>%1: what stands there is too long and was left out.</source>
        <translation>%1: ما ورد هناك أطول من اللازم وقد تُرك.</translation>
    </message>
    <message>
        <source>%1: the source says %2. Which one is right?</source>
        <translation>%1: يذكر المصدر %2. فأيّها الصحيح؟</translation>
    </message>
    <message>
        <source>%1: two columns of this name differ.</source>
        <translation>%1: عمودان بهذا الاسم مختلفان.</translation>
    </message>
    <message>
        <source>%1: two columns of this name differ, %2.</source>
        <translation>%1: عمودان بهذا الاسم مختلفان، %2.</translation>
    </message>
    <message>
        <source>The row ends before the columns do.</source>
        <translation>ينتهي السطر قبل انتهاء الأعمدة.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns: compare it with the source.</source>
        <translation>في السطر خلايا أكثر من الأعمدة: قارنه بالمصدر.</translation>
    </message>
    <message>
        <source>The order date lies more than two years back: check it.</source>
        <translation>مضى على تاريخ الطلب أكثر من سنتين: تحقّق منه.</translation>
    </message>
    <message>
        <source>The order date lies in the future: check it.</source>
        <translation>تاريخ الطلب في المستقبل: تحقّق منه.</translation>
    </message>
    <message>
        <source>Attachments that told nothing: %1.</source>
        <translation>مرفقات لم تذكر شيئًا: %1.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>title and id</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>the pair</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Adds to %1: %2.</source>
        <translation>يضيف إلى %1: %2.</translation>
    </message>
    <message>
        <source>New: “%1”, with its pair.</source>
        <translation>جديد: «%1»، مع بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>New: “%1”, no pair expected.</source>
        <translation>جديد: «%1»، ولا يُنتظر له بيانات اعتماد.</translation>
    </message>
    <message>
        <source>New: “%1”; the message does not say whether a pair will come.</source>
        <translation>جديد: «%1»؛ ولا تذكر الرسالة ما إذا كانت بيانات الاعتماد ستصل.</translation>
    </message>
    <message>
        <source>New: “%1”, whose pair is still to come.</source>
        <translation>جديد: «%1»، وبيانات الاعتماد لم تصل بعد.</translation>
    </message>
    <message>
        <source>%1 may be the same as %2. It stands by itself until you say so.</source>
        <translation>قد يكون %1 هو نفسه %2. يبقى مستقلًا إلى أن تقرر ذلك.</translation>
    </message>
    <message>
        <source>%1: the messages tell several HMAC keys. Which one is right?</source>
        <translation>%1: تذكر الرسائل أكثر من مفتاح HMAC. أيها الصحيح؟</translation>
    </message>
    <message>
        <source>%1: the messages do not agree about “%2”: %3. Which one is right?</source>
        <translation>%1: تختلف الرسائل في «%2»: %3. أيها الصحيح؟</translation>
    </message>
    <message>
        <source>%1: the seller is not known.</source>
        <translation>%1: البائع غير معروف.</translation>
    </message>
    <message>
        <source>%1: the seller is not known; it may be %2.</source>
        <translation>%1: البائع غير معروف؛ وقد يكون %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title without id</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 was removed, and a message speaks of it. Shall it come back?</source>
        <translation>أُزيل %1، وهناك رسالة تتحدث عنه. هل يُستعاد؟</translation>
    </message>
    <message>
        <source>what the provider answered</source>
        <translation>ما ردّ به المزوّد</translation>
    </message>
    <message>
        <source>New: “%1”, a registered key.</source>
        <translation>جديد: «%1»، مفتاح مسجَّل.</translation>
    </message>
    <message>
        <source>Was standard base64: kept as bytes, written as base64url. Same key.</source>
        <translation>كان بترميز base64 القياسي: بقيت البايتات وكُتبت بترميز base64url. المفتاح لم يتغير.</translation>
    </message>
    <message>
        <source>The “=” at the end is left out. Same key.</source>
        <translation>حُذفت علامة «=» من آخره. المفتاح لم يتغير.</translation>
    </message>
    <message>
        <source>Invisible characters were dropped.</source>
        <translation>حُذفت محارف غير مرئية.</translation>
    </message>
    <message>
        <source>It was broken over lines and put together.</source>
        <translation>كان موزعًا على عدة أسطر فجُمع.</translation>
    </message>
    <message>
        <source>Quotes or punctuation around it were dropped.</source>
        <translation>حُذفت علامات اقتباس أو ترقيم حوله.</translation>
    </message>
    <message>
        <source>It mixes two alphabets: compare it with the source.</source>
        <translation>يخلط بين أبجديتين: قارنه بالمصدر.</translation>
    </message>
    <message>
        <source>Its last character looks wrong: compare it with the source.</source>
        <translation>حرفه الأخير يبدو خاطئًا: قارنه بالمصدر.</translation>
    </message>
    <message>
        <source>One extra base64 layer was taken off, which this source adds.</source>
        <translation>أُزيلت طبقة base64 زائدة يضيفها هذا المصدر.</translation>
    </message>
    <message>
        <source>HMAC key: %1</source>
        <translation>مفتاح HMAC: %1</translation>
    </message>
    <message>
        <source>Replaces the HMAC key of %1.</source>
        <translation>يحل محل مفتاح HMAC الخاص بـ %1.</translation>
    </message>
    <message>
        <source>Says something else than %1: %2. It is asked which is right.</source>
        <translation>يقول غير ما يقوله %1: %2. ويُسأل أيهما الصحيح.</translation>
    </message>
    <message>
        <source>another HMAC key</source>
        <translation>مفتاح HMAC آخر</translation>
    </message>
    <message>
        <source>Could not be used: %1 (%2).</source>
        <comment>how many, and which</comment>
        <translation>غير صالح للاستخدام: %1 (%2).</translation>
    </message>
    <message>
        <source>Could not be used: %1 (%2 and %3 more).</source>
        <comment>how many, and which</comment>
        <translation>غير صالح للاستخدام: %1 (%2 و%3 غيرها).</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل.</numerusform>
            <numerusform>حُفظ سجل واحد.</numerusform>
            <numerusform>حُفظ سجلان.</numerusform>
            <numerusform>حُفظت %n سجلات.</numerusform>
            <numerusform>حُفظ %n سجلًا.</numerusform>
            <numerusform>حُفظ %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to %n known record(s).</source>
        <translation>
            <numerusform>لم يُضف شيء إلى سجل معروف.</numerusform>
            <numerusform>أُضيف إلى سجل معروف واحد.</numerusform>
            <numerusform>أُضيف إلى سجلين معروفين.</numerusform>
            <numerusform>أُضيف إلى %n سجلات معروفة.</numerusform>
            <numerusform>أُضيف إلى %n سجلًا معروفًا.</numerusform>
            <numerusform>أُضيف إلى %n سجل معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is told otherwise is kept, and asked.</source>
        <translation>ما قيل خلاف ذلك حُفظ ويُسأل عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Kept with %n removed record(s), and asked.</source>
        <translation>
            <numerusform>لم يُحفظ شيء مع سجل محذوف.</numerusform>
            <numerusform>حُفظ مع سجل محذوف واحد، ويُسأل عنه.</numerusform>
            <numerusform>حُفظ مع سجلين محذوفين، ويُسأل عنه.</numerusform>
            <numerusform>حُفظ مع %n سجلات محذوفة، ويُسأل عنه.</numerusform>
            <numerusform>حُفظ مع %n سجلًا محذوفًا، ويُسأل عنه.</numerusform>
            <numerusform>حُفظ مع %n سجل محذوف، ويُسأل عنه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already: %1.</source>
        <translation>معروف من قبل: %1.</translation>
    </message>
    <message>
        <source>Already saved; nothing was stored again.</source>
        <translation>محفوظ من قبل؛ لم يُخزَّن شيء مجددًا.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>متروك: %1.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>file and row</comment>
        <translation>%1، الصف %2</translation>
    </message>
</context>
<context>
    <name>Issuers</name>
    <message>
        <source>Assumed: seven days, as other sellers do. Your seller may hide the pair earlier or later.</source>
        <translation>افتراض: سبعة أيام كما عند بائعين آخرين. قد يخفي بائعك بيانات الاعتماد قبل ذلك أو بعده.</translation>
    </message>
    <message>
        <source>According to %1, the pair is shown only once (as of %2).</source>
        <translation>بحسب %1، تُعرض بيانات الاعتماد مرة واحدة فقط (المصدر بتاريخ %2).</translation>
    </message>
    <message numerus="yes">
        <source>According to %1, credentials are shown for %n day(s) after the order and cannot be made again (as of %2).</source>
        <translation>
            <numerusform>بحسب %1، لا تُعرض بيانات الاعتماد بعد الطلب ولا يمكن إنشاؤها من جديد (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة يوم واحد بعد الطلب ولا يمكن إنشاؤها من جديد (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة يومين بعد الطلب ولا يمكن إنشاؤها من جديد (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة %n أيام بعد الطلب ولا يمكن إنشاؤها من جديد (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة %n يومًا بعد الطلب ولا يمكن إنشاؤها من جديد (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة %n يوم بعد الطلب ولا يمكن إنشاؤها من جديد (المصدر بتاريخ %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>According to %1, credentials are shown for %n day(s) after the order (as of %2).</source>
        <translation>
            <numerusform>بحسب %1، لا تُعرض بيانات الاعتماد بعد الطلب (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة يوم واحد بعد الطلب (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة يومين بعد الطلب (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة %n أيام بعد الطلب (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة %n يومًا بعد الطلب (المصدر بتاريخ %2).</numerusform>
            <numerusform>بحسب %1، تُعرض بيانات الاعتماد مدة %n يوم بعد الطلب (المصدر بتاريخ %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>As others report, %1 shows the pair only once (as of %2).</source>
        <translation>بحسب مصادر أخرى، يعرض %1 بيانات الاعتماد مرة واحدة فقط (المصدر بتاريخ %2).</translation>
    </message>
    <message>
        <source>As others report, %1 shows the pair until day %2 after the order (as of %3).</source>
        <translation>بحسب مصادر أخرى، يعرض %1 بيانات الاعتماد حتى اليوم %2 بعد الطلب (المصدر بتاريخ %3).</translation>
    </message>
    <message>
        <source>The portal&apos;s clock was set by hand; no rule of the seller changes it.</source>
        <translation>ضُبطت مهلة البوابة يدويًا، ولا تغيّرها قاعدة من البائع.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>&amp;New folder:</source>
        <translation>مجلد &amp;جديد:</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Very weak</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>قوية جدًا</translation>
    </message>
    <message>
        <source>A single known word or name is guessed first. Take four or more unrelated words.</source>
        <translation>الكلمة المعروفة أو الاسم المعروف أول ما يُخمَّن. اختر أربع كلمات أو أكثر لا صلة بينها.</translation>
    </message>
    <message>
        <source>Repeated letters add little. Take another word instead.</source>
        <translation>تكرار الحروف لا يفيد كثيرًا. ضع كلمة أخرى بدلًا منه.</translation>
    </message>
    <message>
        <source>Rows such as abc or 123 are guessed early. Leave them out.</source>
        <translation>التسلسلات مثل abc أو 123 تُخمَّن سريعًا. تجنّبها.</translation>
    </message>
    <message>
        <source>Rows of keys such as qwertz are guessed early. Leave them out.</source>
        <translation>صفوف المفاتيح مثل qwertz تُخمَّن سريعًا. تجنّبها.</translation>
    </message>
    <message>
        <source>Dates and years are guessed early. Leave them out.</source>
        <translation>التواريخ والسنوات تُخمَّن سريعًا. تجنّبها.</translation>
    </message>
    <message>
        <source>Make it longer: another unrelated word helps most.</source>
        <translation>أطِلها: أفضل ما تضيفه كلمة أخرى لا صلة لها بالباقي.</translation>
    </message>
    <message>
        <source>Four or more unrelated words are easy to remember and hard to guess.</source>
        <translation>أربع كلمات أو أكثر لا صلة بينها سهلة التذكر وصعبة التخمين.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Number of a pre-validated organisation. DV products need none.</source>
        <translation>رقم مؤسسة موثّقة مسبقًا. منتجات DV لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Certificate validity in years</source>
        <translation>صلاحية الشهادة بالسنوات</translation>
    </message>
    <message>
        <source>1 to 3; public TLS certificates 1 at most. Needed even when days are given.</source>
        <translation>من 1 إلى 3؛ ولشهادات TLS العامة 1 على الأكثر. مطلوبة حتى مع تحديد الأيام.</translation>
    </message>
    <message>
        <source>Certificate validity in days</source>
        <translation>صلاحية الشهادة بالأيام</translation>
    </message>
    <message>
        <source>Counts instead of the years.</source>
        <translation>تُعتمد بدل السنوات.</translation>
    </message>
    <message>
        <source>Profile option</source>
        <translation>خيار الملف التعريفي</translation>
    </message>
    <message>
        <source>Only http_signed_exchange; such certificates live 90 days at most, so order no more days than that.</source>
        <translation>القيمة http_signed_exchange فقط؛ وصلاحية هذه الشهادات 90 يومًا على الأكثر، فلا تطلب أيامًا أكثر.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Number of the container whose product settings count; the key&apos;s own if left out.</source>
        <translation>رقم الحاوية التي تُعتمد إعدادات منتجاتها؛ وإن لم يُذكر فحاوية المفتاح نفسه.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>Number and value of each field your account asks for.</source>
        <translation>رقم كل حقل يطلبه حسابك وقيمته.</translation>
    </message>
    <message>
        <source>Issuing CA</source>
        <translation>شهادة الإصدار</translation>
    </message>
    <message>
        <source>Identifier of the intermediate CA.</source>
        <translation>معرّف شهادة CA الوسيطة.</translation>
    </message>
    <message>
        <source>Order length in days</source>
        <translation>مدة الطلب بالأيام</translation>
    </message>
    <message>
        <source>Length of a Multi-year Plan; the certificate&apos;s if left out.</source>
        <translation>مدة Multi-year Plan؛ وإن لم تُذكر فمدة الشهادة.</translation>
    </message>
    <message>
        <source>Order length in years</source>
        <translation>مدة الطلب بالسنوات</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>For your own use.</source>
        <translation>لاستخدامك الخاص.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Identifier of your DigiCert account.</source>
        <translation>معرّف حسابك لدى DigiCert.</translation>
    </message>
    <message>
        <source>Make a pair (external account binding)</source>
        <translation>إنشاء بيانات اعتماد (ربط الحساب الخارجي)</translation>
    </message>
    <message>
        <source>Off: a public key of yours is registered instead.</source>
        <translation>عند التعطيل: يُسجَّل بدلًا منها مفتاح عام لك.</translation>
    </message>
    <message>
        <source>Public key or certificate</source>
        <translation>مفتاح عام أو شهادة</translation>
    </message>
    <message>
        <source>In PEM. Never a private key.</source>
        <translation>بصيغة PEM. لا تضع مفتاحًا خاصًا أبدًا.</translation>
    </message>
    <message>
        <source>Enrolment profile</source>
        <translation>ملف تعريف التسجيل</translation>
    </message>
    <message>
        <source>Its identifier; it must support ACME. Can be assigned later in the portal, not through this API.</source>
        <translation>معرّفه؛ ويجب أن يدعم ACME. يمكن تعيينه لاحقًا في البوابة، لا عبر واجهة API هذه.</translation>
    </message>
    <message>
        <source>Usage limit</source>
        <translation>حد الاستخدام</translation>
    </message>
    <message>
        <source>How many requests are allowed; unlimited if left out.</source>
        <translation>عدد الطلبات المسموح بها؛ بلا حد إن لم يُذكر.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>From when it may be used.</source>
        <translation>بداية السماح بالاستخدام.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Until when it may be used.</source>
        <translation>نهاية السماح بالاستخدام.</translation>
    </message>
    <message>
        <source>Registered values</source>
        <translation>القيم المسجّلة</translation>
    </message>
    <message>
        <source>Values a certificate request must carry.</source>
        <translation>قيم يجب أن يحملها كل طلب شهادة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it shall be listed there. A short mark is added, so that it can be found again.</source>
        <translation>كما سيظهر في القائمة هناك. تُضاف إليه علامة قصيرة ليسهل العثور عليه.</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail address</source>
        <translation>عنوان بريد الزبون</translation>
    </message>
    <message>
        <source>One account for each address.</source>
        <translation>حساب واحد لكل عنوان.</translation>
    </message>
    <message>
        <source>DigiCert CertCentral</source>
        <translation>DigiCert CertCentral</translation>
    </message>
    <message>
        <source>DigiCert CertCentral (legacy service)</source>
        <translation>DigiCert CertCentral (الخدمة القديمة)</translation>
    </message>
    <message>
        <source>DigiCert IoT Device Manager</source>
        <translation>DigiCert IoT Device Manager</translation>
    </message>
    <message>
        <source>IdenTrust reseller</source>
        <translation>موزّع IdenTrust</translation>
    </message>
    <message>
        <source>Makes a pair for one product and organisation. The API key must be allowed to create, not only to view.</source>
        <translation>تنشئ بيانات اعتماد لمنتج ومؤسسة. يجب أن يسمح مفتاح API بالإنشاء، لا بالعرض فقط.</translation>
    </message>
    <message>
        <source>According to DigiCert this service was retired on 24 February 2026. Use CertCentral instead.</source>
        <translation>بحسب DigiCert، أُوقفت هذه الخدمة في 24 فبراير 2026. استخدم CertCentral بدلًا منها.</translation>
    </message>
    <message>
        <source>Makes a pair, or registers a public key, for devices. The directory URL belongs to the enrolment profile; the API does not tell it.</source>
        <translation>تنشئ بيانات اعتماد للأجهزة أو تسجّل مفتاحًا عامًا لها. رابط الدليل يخص ملف تعريف التسجيل؛ ولا تذكره واجهة API.</translation>
    </message>
    <message>
        <source>Makes an account for one customer&apos;s e-mail address. The directory URL belongs to the certificate profile; the API does not tell it.</source>
        <translation>تنشئ حسابًا لعنوان بريد زبون واحد. رابط الدليل يخص ملف تعريف الشهادة؛ ولا تذكره واجهة API.</translation>
    </message>
    <message>
        <source>Number of a pre-validated organisation.</source>
        <translation>رقم مؤسسة موثّقة مسبقًا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>بلا أحرف.</numerusform>
            <numerusform>حرف واحد على الأكثر.</numerusform>
            <numerusform>حرفان على الأكثر.</numerusform>
            <numerusform>%n أحرف على الأكثر.</numerusform>
            <numerusform>%n حرفًا على الأكثر.</numerusform>
            <numerusform>%n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>القيمة ناقصة: %1.</translation>
    </message>
    <message>
        <source>%1 is no parameter of this API.</source>
        <translation>لا معامل باسم %1 في واجهة API هذه.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters.</source>
        <translation>قيمة %1 أطول من اللازم: الحد الأقصى للأحرف %2.</translation>
    </message>
    <message>
        <source>%1 must be within %2.</source>
        <translation>يجب أن تقع قيمة %1 ضمن %2.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>يجب أن تكون قيمة %1 إحدى هذه: %2.</translation>
    </message>
    <message>
        <source>%1 must be a date as YYYY-MM-DD.</source>
        <translation>يجب أن تكون قيمة %1 تاريخًا بالشكل YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1 lies before the first day.</source>
        <translation>قيمة %1 تسبق أول يوم.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>قيمة %1 ليست عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>%1 must hold a public key or a certificate in PEM.</source>
        <translation>يجب أن تحتوي قيمة %1 على مفتاح عام أو شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>%1 holds a private key. It must never be sent; give the public one.</source>
        <translation>تحتوي قيمة %1 على مفتاح خاص. يجب ألا يُرسل أبدًا؛ ضع المفتاح العام.</translation>
    </message>
    <message>
        <source>%1: public TLS certificates last one year at most; give days instead.</source>
        <translation>%1: صلاحية شهادات TLS العامة سنة على الأكثر؛ حدّد الأيام بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1: certificates with http_signed_exchange live 90 days; more days would be paid for and not used.</source>
        <translation>%1: صلاحية شهادات http_signed_exchange هي 90 يومًا؛ وما زاد يُدفع ثمنه ولا يُستخدم.</translation>
    </message>
    <message>
        <source>%1 has no effect without an enrolment profile.</source>
        <translation>لا أثر لقيمة %1 دون ملف تعريف التسجيل.</translation>
    </message>
    <message>
        <source>%1 is not used when a pair is made.</source>
        <translation>لا تُستخدم قيمة %1 عند إنشاء بيانات اعتماد.</translation>
    </message>
    <message>
        <source>According to DigiCert this service was retired on 24 February 2026.</source>
        <translation>بحسب DigiCert، أُوقفت هذه الخدمة في 24 فبراير 2026.</translation>
    </message>
    <message>
        <source>The API marks this account as revoked: it will not work.</source>
        <translation>هذا الحساب مُبطَل بحسب واجهة API: لن يعمل.</translation>
    </message>
    <message>
        <source>The API marks this account as deleted: it will not work.</source>
        <translation>هذا الحساب محذوف بحسب واجهة API: لن يعمل.</translation>
    </message>
    <message>
        <source>The API marks this credential as disabled: it will not work.</source>
        <translation>بيانات الاعتماد هذه معطّلة بحسب واجهة API: لن تعمل.</translation>
    </message>
    <message>
        <source>The API says that a client has used this credential already.</source>
        <translation>بحسب واجهة API، استخدم عميل بيانات الاعتماد هذه من قبل.</translation>
    </message>
    <message>
        <source>The answer has no key identifier (KID).</source>
        <translation>لا يحتوي الرد على معرّف المفتاح (KID).</translation>
    </message>
    <message>
        <source>The key identifier (KID) in the answer cannot be used.</source>
        <translation>معرّف المفتاح (KID) الوارد في الرد غير صالح.</translation>
    </message>
    <message>
        <source>The answer has no HMAC key.</source>
        <translation>لا يحتوي الرد على مفتاح HMAC.</translation>
    </message>
    <message>
        <source>The HMAC key in the answer is not valid base64.</source>
        <translation>مفتاح HMAC الوارد في الرد ليس بترميز base64 صحيح.</translation>
    </message>
    <message>
        <source>The HMAC key is shorter than 32 bytes; some clients refuse such keys.</source>
        <translation>مفتاح HMAC أقصر من 32 بايت؛ وبعض العملاء يرفضون مفاتيح كهذه.</translation>
    </message>
    <message>
        <source>The HMAC key came as standard base64 and was rewritten as base64url, as ACME clients want it.</source>
        <translation>ورد مفتاح HMAC بترميز base64 القياسي وأُعيدت كتابته بترميز base64url كما يريده عملاء ACME.</translation>
    </message>
    <message>
        <source>The HMAC key mixes two kinds of base64; verify it with the CA.</source>
        <translation>يخلط مفتاح HMAC بين نوعين من base64؛ تحقق منه لدى جهة الإصدار.</translation>
    </message>
    <message>
        <source>The last character of the HMAC key looks wrong; verify it with the CA.</source>
        <translation>الحرف الأخير من مفتاح HMAC يبدو خاطئًا؛ تحقق منه لدى جهة الإصدار.</translation>
    </message>
    <message>
        <source>The answer gives two different values for one thing.</source>
        <translation>يعطي الرد قيمتين مختلفتين للشيء نفسه.</translation>
    </message>
    <message>
        <source>The API told no directory URL. Add it to the record before you use it.</source>
        <translation>لم تذكر واجهة API رابط الدليل. أضفه إلى السجل قبل استخدامه.</translation>
    </message>
    <message>
        <source>The directory URL in the answer cannot be used. Add the right one to the record.</source>
        <translation>رابط الدليل الوارد في الرد غير صالح. أضف الرابط الصحيح إلى السجل.</translation>
    </message>
    <message>
        <source>One of this name or e-mail address exists there already.</source>
        <translation>يوجد هناك من قبل ما يحمل هذا الاسم أو عنوان البريد هذا.</translation>
    </message>
    <message>
        <source>The API wanted to send the request elsewhere. It was not followed, because the API key would have gone with it.</source>
        <translation>أرادت واجهة API تحويل الطلب إلى مكان آخر. لم يُتبع التحويل لأن مفتاح API كان سيذهب معه.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer, as from a login page or a proxy.</source>
        <translation>وردت صفحة ويب بدل الرد، ربما صفحة دخول أو وكيل (proxy).</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>الرد فارغ.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>الرد ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>The answer has none of the fields this program knows. It is kept sealed: it may hold the key.</source>
        <translation>ليس في الرد أي حقل يعرفه هذا البرنامج. حُفظ مختومًا: فقد يحتوي على المفتاح.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>انقطع الرد قبل اكتماله.</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>answer kept, not filed yet</source>
        <translation>الرد محفوظ ولم يُضف بعد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>عولجت</translation>
    </message>
    <message>
        <source>The answer is kept sealed and is filed when an owner opens the vault.</source>
        <translation>الرد محفوظ ومختوم، ويُضاف حين يفتح أحد المالكين الخزنة.</translation>
    </message>
    <message>
        <source>List the keys of this login and look for “%1”. If it is there, revoke it and create anew; if not, simply create anew.</source>
        <translation>اعرض مفاتيح بيانات الدخول هذه وابحث عن «%1». إن وجدته فأبطله وأنشئ من جديد؛ وإلا فأنشئ من جديد مباشرة.</translation>
    </message>
    <message>
        <source>Create again with exactly the name “%1”: “duplicate_error” proves that the first one exists. Its key cannot be shown again; disable it in the portal and create one with another name.</source>
        <translation>أنشئ مرة أخرى بالاسم «%1» نفسه تمامًا: الخطأ «duplicate_error» يثبت وجود الأول. لا يمكن عرض مفتاحه مجددًا؛ عطّله في البوابة وأنشئ آخر باسم مختلف.</translation>
    </message>
    <message>
        <source>Try the same e-mail address, “%1”, once more: a conflict suggests that the account exists. Then ask IdenTrust&apos;s support to delete it.</source>
        <translation>جرّب عنوان البريد نفسه «%1» مرة أخرى: التعارض يرجّح أن الحساب موجود. عندئذ اطلب من دعم IdenTrust حذفه.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>يجب أن تكون قيمة %1 هي true أو false.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>يجب أن يكون %1 قائمة.</translation>
    </message>
    <message>
        <source>%1 must be a group of named values.</source>
        <translation>يجب أن يكون %1 مجموعة قيم مسمّاة.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>يجب أن يكون %1 نصًا.</translation>
    </message>
    <message>
        <source>Look at them and disable them in the portal of DigiCert ONE, under IoT Device Manager.</source>
        <translation>اعرضها وعطّلها في بوابة DigiCert ONE، ضمن IoT Device Manager.</translation>
    </message>
    <message>
        <source>Ask IdenTrust&apos;s support about an account, or to delete it.</source>
        <translation>اسأل دعم IdenTrust عن حساب، أو اطلب منه حذفه.</translation>
    </message>
    <message>
        <source>The API behind “%1” only creates: it neither lists nor revokes.</source>
        <translation>الواجهة (API) وراء «%1» تنشئ فقط: لا تعرض ولا تُبطل.</translation>
    </message>
    <message>
        <source>The product&apos;s identifier, for example ssl_plus or ssl_basic. Others than those listed are sent as typed.</source>
        <translation>معرّف المنتج، مثل ssl_plus أو ssl_basic. ويُرسل غير المدرج كما كُتب.</translation>
    </message>
    <message>
        <source>Web address of the ACME directory</source>
        <translation>عنوان الويب لدليل ACME</translation>
    </message>
    <message>
        <source>The directory URL of the certificate profile; the login&apos;s if left out. It goes into the record and is not sent.</source>
        <translation>رابط دليل ملف تعريف الشهادة؛ وإن تُرك فرابط تسجيل الدخول. يُحفظ في السجل ولا يُرسل.</translation>
    </message>
    <message>
        <source>%1 is none of the products known here. Most like it: %2. It is sent as it is.</source>
        <translation>%1 ليس من المنتجات المعروفة هنا. الأقرب إليه: %2. ويُرسل كما هو.</translation>
    </message>
    <message>
        <source>%1 must be the URL of an ACME directory, beginning with https.</source>
        <translation>يجب أن يكون %1 رابط دليل ACME يبدأ بـ https.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>typed in</source>
        <translation>كُتب يدويًا</translation>
    </message>
    <message>
        <source>a message without a name</source>
        <translation>رسالة بلا اسم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>message, when it was taken in</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>follows from the number or the CA Reference</source>
        <translation>ينتج عن الرقم أو مرجع CA</translation>
    </message>
</context>
<context>
    <name>RecoveryDrill</name>
    <message numerus="yes">
        <source>The recovery code was last proven %n days ago. A drill opens a copy of the vault with it, and takes a minute.</source>
        <translation>
            <numerusform>أُثبت رمز الاسترداد آخر مرة اليوم. تمرين يفتح به نسخة من الخزنة، ويستغرق دقيقة.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل يوم واحد. تمرين يفتح به نسخة من الخزنة، ويستغرق دقيقة.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل يومين. تمرين يفتح به نسخة من الخزنة، ويستغرق دقيقة.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل %n أيام. تمرين يفتح به نسخة من الخزنة، ويستغرق دقيقة.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل %n يومًا. تمرين يفتح به نسخة من الخزنة، ويستغرق دقيقة.</numerusform>
            <numerusform>أُثبت رمز الاسترداد آخر مرة قبل %n يوم. تمرين يفتح به نسخة من الخزنة، ويستغرق دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the %n days since the recovery code was made no drill was held, which opens a copy of the vault with it, and takes a minute.</source>
        <translation>
            <numerusform>لم يُجرَ تمرين منذ صُنع رمز الاسترداد؛ يفتح نسخة من الخزنة به، ويستغرق دقيقة.</numerusform>
            <numerusform>لم يُجرَ تمرين في يوم واحد منذ صُنع رمز الاسترداد؛ يفتح نسخة من الخزنة به، ويستغرق دقيقة.</numerusform>
            <numerusform>لم يُجرَ تمرين في يومين منذ صُنع رمز الاسترداد؛ يفتح نسخة من الخزنة به، ويستغرق دقيقة.</numerusform>
            <numerusform>لم يُجرَ تمرين في %n أيام منذ صُنع رمز الاسترداد؛ يفتح نسخة من الخزنة به، ويستغرق دقيقة.</numerusform>
            <numerusform>لم يُجرَ تمرين في %n يومًا منذ صُنع رمز الاسترداد؛ يفتح نسخة من الخزنة به، ويستغرق دقيقة.</numerusform>
            <numerusform>لم يُجرَ تمرين في %n يوم منذ صُنع رمز الاسترداد؛ يفتح نسخة من الخزنة به، ويستغرق دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Opens the EAB Vault “%1” when the password is forgotten. Keep this sheet like a key: whoever has it and the vault&apos;s files can read everything in it.</source>
        <translation>يفتح خزنة EAB Vault المسماة «%1» عند نسيان كلمة المرور. احفظ هذه الورقة كما تحفظ المفتاح: من يملكها ويملك ملفات الخزنة يستطيع قراءة كل ما فيها.</translation>
    </message>
    <message>
        <source>To use it: start EAB Vault, choose “Use recovery code”, and type the eight groups. Capital or small letters, with or without hyphens; O is read as 0, I and L as 1.</source>
        <translation>طريقة الاستخدام: شغّل EAB Vault، واختر «استخدام رمز الاسترداد»، ثم اكتب المجموعات الثماني. تُقبل الحروف كبيرة أو صغيرة، مع الشرطات أو بدونها؛ ويُقرأ الحرف O كالرقم 0، والحرفان I وL كالرقم 1.</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>الخزنة: ‎%1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>تاريخ الإنشاء: %1</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>%1 +%2</source>
        <comment>a domain, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>CA Ref %1</source>
        <translation>مرجع CA %1</translation>
    </message>
    <message>
        <source>KID %1</source>
        <comment>a key identifier, or its end</comment>
        <translation>KID %1</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>keys and the text of messages</source>
        <translation>المفاتيح ونصوص الرسائل</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>what messages tell of records</source>
        <translation>ما تقوله الرسائل عن السجلات</translation>
    </message>
    <message>
        <source>the history of records</source>
        <translation>تاريخ السجلات</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>logins at providers</source>
        <translation>حسابات المزوّدين</translation>
    </message>
    <message>
        <source>creations at providers</source>
        <translation>الإنشاءات لدى المزوّدين</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>الجدول «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Lost of %1: %n row(s).</source>
        <translation>
            <numerusform>لم يُفقد شيء من %1.</numerusform>
            <numerusform>فُقد من %1 صف واحد.</numerusform>
            <numerusform>فُقد من %1 صفان.</numerusform>
            <numerusform>فُقد من %1: %n صفوف.</numerusform>
            <numerusform>فُقد من %1: %n صفًا.</numerusform>
            <numerusform>فُقد من %1: %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost of %1: %n stretch(es) of neighbours; nobody can tell how many.</source>
        <translation>
            <numerusform>لم يُفقد شيء من %1.</numerusform>
            <numerusform>فُقدت من %1 مجموعة واحدة متجاورة؛ لا أحد يعرف عددها.</numerusform>
            <numerusform>فُقدت من %1 مجموعتان متجاورتان؛ لا أحد يعرف عددها.</numerusform>
            <numerusform>فُقدت من %1: %n مجموعات متجاورة؛ لا أحد يعرف عددها.</numerusform>
            <numerusform>فُقدت من %1: %n مجموعة متجاورة؛ لا أحد يعرف عددها.</numerusform>
            <numerusform>فُقدت من %1: %n مجموعة متجاورة؛ لا أحد يعرف عددها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have lost what their order says: seller, number, customer, date.</source>
        <translation>
            <numerusform>لم يفقد أي سجل ما يقوله طلبه.</numerusform>
            <numerusform>فقد سجل واحد ما يقوله طلبه: البائع والرقم والعميل والتاريخ.</numerusform>
            <numerusform>فقد سجلان ما يقوله طلباهما: البائع والرقم والعميل والتاريخ.</numerusform>
            <numerusform>فقدت %n سجلات ما تقوله طلباتها: البائع والرقم والعميل والتاريخ.</numerusform>
            <numerusform>فقد %n سجلًا ما تقوله طلباتها: البائع والرقم والعميل والتاريخ.</numerusform>
            <numerusform>فقد %n سجل ما تقوله طلباتها: البائع والرقم والعميل والتاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because they spoke of something that is lost.</source>
        <translation>
            <numerusform>لم يُترك أي صف.</numerusform>
            <numerusform>تُرك صف واحد لأنه يتحدث عن شيء مفقود.</numerusform>
            <numerusform>تُرك صفان لأنهما يتحدثان عن شيء مفقود.</numerusform>
            <numerusform>تُركت %n صفوف لأنها تتحدث عن شيء مفقود.</numerusform>
            <numerusform>تُرك %n صفًا لأنها تتحدث عن شيء مفقود.</numerusform>
            <numerusform>تُرك %n صف لأنها تتحدث عن شيء مفقود.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not open as it is: what holds it together is lost.</source>
        <translation>لا تُفتح كما هي: ضاع ما يجمعها.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that wait could not be read whole.</source>
        <translation>
            <numerusform>لا رسائل ناقصة.</numerusform>
            <numerusform>رسالة واحدة تنتظر لم تُقرأ كاملة.</numerusform>
            <numerusform>رسالتان تنتظران لم تُقرآ كاملتين.</numerusform>
            <numerusform>%n رسائل تنتظر لم تُقرأ كاملة.</numerusform>
            <numerusform>%n رسالة تنتظر لم تُقرأ كاملة.</numerusform>
            <numerusform>%n رسالة تنتظر لم تُقرأ كاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ways in are those of the backup %1: who was taken away since gets in again, and passwords are those of its day.</source>
        <translation>طرق الدخول هي طرق النسخة الاحتياطية %1: من أُزيل بعدها يدخل مرة أخرى، وكلمات المرور هي كلمات يومها.</translation>
    </message>
    <message>
        <source>Whether the sealed values open could not be seen.</source>
        <translation>تعذّر التحقق من أن القيم المختومة تُفتح.</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Written down with the record, so that it is known later where the pair is used. No file depends on it.</source>
        <translation>يُدوَّن مع السجل ليُعرف لاحقًا أين تُستخدم بيانات الاعتماد. لا يتوقف عليه أي ملف.</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source> (as root, for instance with sudo)</source>
        <translation> (بصلاحيات root، عبر sudo مثلًا)</translation>
    </message>
    <message>
        <source>Holds the HMAC key: readable by its owner only (mode 0600).</source>
        <translation>يحتوي على مفتاح HMAC: لا يقرؤه إلا مالكه (الأذونات 0600).</translation>
    </message>
    <message>
        <source>May be deleted once the account is open.</source>
        <translation>يمكن حذفه بعد فتح الحساب.</translation>
    </message>
    <message>
        <source>Opens the ACME account with the pair.</source>
        <translation>يفتح حساب ACME ببيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Says which certificate to obtain, and how.</source>
        <translation>يحدد الشهادة المطلوبة وكيفية الحصول عليها.</translation>
    </message>
    <message>
        <source>Variables the client reads, among them the pair.</source>
        <translation>متغيرات يقرؤها العميل، ومنها بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>The HMAC key, read by the script that opens the account.</source>
        <translation>مفتاح HMAC الذي يقرؤه سكربت فتح الحساب.</translation>
    </message>
    <message>
        <source>Obtains the certificate.</source>
        <translation>يحصل على الشهادة.</translation>
    </message>
    <message>
        <source>Renews the certificate when it is time.</source>
        <translation>يجدّد الشهادة عند حلول موعدها.</translation>
    </message>
    <message>
        <source>Run after every new certificate.</source>
        <translation>يُشغَّل بعد كل شهادة جديدة.</translation>
    </message>
    <message>
        <source>Sets and removes the DNS record that proves the domain.</source>
        <translation>يضيف سجل DNS الذي يثبت النطاق ثم يزيله.</translation>
    </message>
    <message>
        <source>Lets the client call the DNS hook.</source>
        <translation>يتيح للعميل استدعاء خطّاف DNS.</translation>
    </message>
    <message>
        <source>Access to the DNS provider; to be filled in.</source>
        <translation>بيانات الدخول إلى مزوّد DNS؛ عليك تعبئتها.</translation>
    </message>
    <message>
        <source>The renewal as a systemd service.</source>
        <translation>خدمة systemd للتجديد.</translation>
    </message>
    <message>
        <source>Starts the renewal service regularly.</source>
        <translation>يشغّل خدمة التجديد بانتظام.</translation>
    </message>
    <message>
        <source>Adds the CA bundle to the client&apos;s own renewal service.</source>
        <translation>يضيف حزمة شهادات CA إلى خدمة التجديد الخاصة بالعميل.</translation>
    </message>
    <message>
        <source>Starts the renewal regularly, through cron.</source>
        <translation>يشغّل التجديد بانتظام عبر cron.</translation>
    </message>
    <message>
        <source>Puts the renewal in place.</source>
        <translation>يفعّل التجديد التلقائي.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>هذا النص.</translation>
    </message>
    <message>
        <source>Open the ACME account with the pair.</source>
        <translation>افتح حساب ACME ببيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Obtain the certificate.</source>
        <translation>احصل على الشهادة.</translation>
    </message>
    <message>
        <source>Renew the certificate when it is time.</source>
        <translation>جدّد الشهادة عند حلول موعدها.</translation>
    </message>
    <message>
        <source>Put the automatic renewal in place.</source>
        <translation>فعّل التجديد التلقائي.</translation>
    </message>
    <message>
        <source>Delete the HMAC key from this server: it has done its work.</source>
        <translation>احذف مفتاح HMAC من هذا الخادم: لقد أدّى غرضه.</translation>
    </message>
    <message>
        <source>This version takes the HMAC key on its command line only. While it opens the account, other users of the server can see the key in the list of processes.</source>
        <translation>لا تقبل هذه النسخة مفتاح HMAC إلا في سطر الأوامر. وأثناء فتح الحساب يستطيع مستخدمو الخادم الآخرون رؤية المفتاح في قائمة العمليات.</translation>
    </message>
    <message>
        <source>The HMAC key is shorter than 32 bytes; this version refuses such keys.</source>
        <translation>مفتاح HMAC أقصر من 32 بايت؛ وهذه النسخة ترفض مفاتيح كهذه.</translation>
    </message>
    <message>
        <source>The client itself keeps the HMAC key in clear in %1.</source>
        <translation>يحتفظ العميل نفسه بمفتاح HMAC دون تشفير في «‎%1».</translation>
    </message>
    <message>
        <source>Renewals need to say that the account was bound, but neither the KID nor the HMAC key.</source>
        <translation>عند التجديد تجب الإشارة إلى أن الحساب مربوط، ولا حاجة إلى KID ولا إلى مفتاح HMAC.</translation>
    </message>
    <message>
        <source>If the client has an account at this CA already (same server and e-mail), it silently keeps that one and does not use this pair. Use another folder for its state, or remove the old account first.</source>
        <translation>إن كان للعميل حساب لدى جهة الإصدار هذه من قبل (الخادم نفسه والبريد نفسه)، فإنه يحتفظ به دون تنبيه ولا يستخدم بيانات الاعتماد هذه. استخدم مجلدًا آخر لحالته، أو أزل الحساب القديم أولًا.</translation>
    </message>
    <message>
        <source>You have not agreed to the CA&apos;s terms of service; the client will ask, or refuse to go on.</source>
        <translation>لم توافق على شروط خدمة جهة الإصدار؛ سيسألك العميل عنها أو يرفض المتابعة.</translation>
    </message>
    <message>
        <source>No e-mail address: some CAs refuse to open an account without one, and a single-use pair may be spent all the same.</source>
        <translation>لا يوجد عنوان بريد إلكتروني: بعض جهات الإصدار ترفض فتح حساب بدونه، وقد تُستهلك مع ذلك بيانات الاعتماد ذات الاستخدام الواحد.</translation>
    </message>
    <message>
        <source>Fill in %1 before the first step.</source>
        <translation>عبّئ «‎%1» قبل الخطوة الأولى.</translation>
    </message>
    <message>
        <source>Fill in the access data of the DNS provider in %1 before the first step.</source>
        <translation>عبّئ بيانات الدخول إلى مزوّد DNS في «‎%1» قبل الخطوة الأولى.</translation>
    </message>
    <message>
        <source>The package %1 must be installed.</source>
        <translation>يجب تثبيت الحزمة %1.</translation>
    </message>
    <message>
        <source>If %1 was used by an older version, run “lego migrate” on it once.</source>
        <translation>إن كانت نسخة أقدم قد استخدمت «‎%1»، فشغّل «lego migrate» عليه مرة واحدة.</translation>
    </message>
    <message>
        <source>The client listens on port %1 itself while it obtains a certificate: nothing else may use that port then, and the CA must reach it from outside as port 80.</source>
        <translation>يستمع العميل بنفسه على المنفذ %1 أثناء الحصول على الشهادة: يجب ألا يستخدم هذا المنفذ شيء آخر حينها، وأن تصل إليه جهة الإصدار من الخارج عبر المنفذ 80.</translation>
    </message>
    <message>
        <source>Written from the documentation of this version; we have not run it ourselves.</source>
        <translation>كُتب بالاعتماد على توثيق هذه النسخة؛ ولم نجرّبه بأنفسنا.</translation>
    </message>
    <message>
        <source>The private CA is known to the client through the variable %1 only: set it, too, when you call the client by hand.</source>
        <translation>لا يعرف العميل جهة الإصدار الخاصة إلا من المتغير %1: اضبطه أيضًا حين تشغّل العميل يدويًا.</translation>
    </message>
    <message>
        <source>%1, which came with the client&apos;s package, renews the certificate.</source>
        <translation>يتولى %1، الذي جاء مع حزمة العميل، تجديد الشهادة.</translation>
    </message>
    <message>
        <source>The CA bundle then holds for every certificate this timer renews, also those of other CAs.</source>
        <translation>عندئذ تسري حزمة شهادات CA على كل شهادة يجددها هذا المؤقّت، حتى شهادات جهات الإصدار الأخرى.</translation>
    </message>
    <message>
        <source>No other configuration may keep certificates in %1: what this file does not name is archived.</source>
        <translation>يجب ألا يحفظ أي إعداد آخر شهاداته في «‎%1»: فما لا يذكره هذا الملف يُنقل إلى الأرشيف.</translation>
    </message>
    <message>
        <source>The HMAC key is wrong: it does not belong to this key identifier (KID), or a character was lost.</source>
        <translation>مفتاح HMAC خاطئ: إما أنه لا يخص معرّف المفتاح (KID) هذا، أو أن حرفًا سقط منه.</translation>
    </message>
    <message>
        <source>The CA does not know the key identifier (KID): mistyped, expired, revoked, or meant for another server.</source>
        <translation>لا تعرف جهة الإصدار معرّف المفتاح (KID): ربما كُتب خطأً، أو انتهت صلاحيته، أو أُبطل، أو كان لخادم آخر.</translation>
    </message>
    <message>
        <source>The CA wants the pair and did not get it: the file with the pair was not used, or is gone.</source>
        <translation>طلبت جهة الإصدار بيانات الاعتماد ولم تتلقها: الملف الذي يحتويها لم يُستخدم أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The HMAC key is not valid base64url.</source>
        <translation>مفتاح HMAC ليس بترميز base64url صحيح.</translation>
    </message>
    <message>
        <source>A certificate for %1 with %2</source>
        <translation>شهادة لـ ‎%1 باستخدام %2</translation>
    </message>
    <message>
        <source>This folder has what %1 needs to obtain the certificate from %2. The pair of key identifier (KID) and HMAC key ties the ACME account to the paid subscription; it is needed once, when the account is opened.</source>
        <translation>يحتوي هذا المجلد على ما يلزم %1 للحصول على الشهادة من %2. معرّف المفتاح (KID) ومفتاح HMAC يربطان معًا حساب ACME بالاشتراك المدفوع؛ ولا حاجة إليهما إلا مرة واحدة، عند فتح الحساب.</translation>
    </message>
    <message>
        <source>Copy the whole folder to %1 on the server, keep its permissions (for instance with “cp -a”), and run the following lines from inside it.</source>
        <translation>انسخ المجلد كله إلى ‎%1 على الخادم مع الحفاظ على أذوناته (بالأمر «cp -a» مثلًا)، ثم شغّل الأسطر التالية من داخله.</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>ما يجب تشغيله</translation>
    </message>
    <message>
        <source>How it is renewed</source>
        <translation>كيف تُجدَّد</translation>
    </message>
    <message>
        <source>Run this regularly, for instance twice a day; it does something only when the certificate is due:</source>
        <translation>شغّل هذا بانتظام، مرتين في اليوم مثلًا؛ ولا يفعل شيئًا إلا إذا حان موعد تجديد الشهادة:</translation>
    </message>
    <message>
        <source>Once put in place, this happens by itself. To try it by hand:</source>
        <translation>بعد التفعيل يجري هذا تلقائيًا. لتجربته يدويًا:</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>If the CA refuses</source>
        <translation>إن رفضت جهة الإصدار</translation>
    </message>
    <message>
        <source>Never send the files with the HMAC key by e-mail, and do not put them under version control. The key itself stays in EAB Vault: the files can be written again at any time.</source>
        <translation>لا ترسل أبدًا الملفات التي فيها مفتاح HMAC بالبريد الإلكتروني، ولا تضعها في مستودع شيفرة. المفتاح نفسه يبقى في EAB Vault: ويمكن كتابة الملفات من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>put the account in its place</source>
        <translation>ضع الحساب في مكانه</translation>
    </message>
    <message>
        <source>see that the client knows it</source>
        <translation>تأكد من أن العميل يعرفه</translation>
    </message>
    <message>
        <source>obtain a certificate, without the pair</source>
        <translation>احصل على شهادة، دون بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Once obtained, the certificate lies on the server as two files. They keep their names when it is renewed:</source>
        <translation>بعد الحصول على الشهادة تكون على الخادم في ملفين يحتفظان باسميهما عند التجديد:</translation>
    </message>
    <message>
        <source>The certificate, with those that lead from it to the CA.</source>
        <translation>الشهادة، مع الشهادات التي تصلها بجهة الإصدار.</translation>
    </message>
    <message>
        <source>Its private key.</source>
        <translation>مفتاحها الخاص.</translation>
    </message>
    <message>
        <source>In nginx, inside the “server” block:</source>
        <translation>في nginx، داخل كتلة «server»:</translation>
    </message>
    <message>
        <source>In Apache, inside the “VirtualHost”:</source>
        <translation>في Apache، داخل «VirtualHost»:</translation>
    </message>
    <message>
        <source>A web server reads them when it starts, or is told to: nobody does that after a renewal, because no deploy hook was given. “systemctl reload nginx” or “systemctl reload apache2” would be one.</source>
        <translation>يقرؤهما خادم الويب عند بدئه أو حين يُطلب منه ذلك: ولا أحد يطلبه بعد التجديد، إذ لم يُعطَ أمر للنشر. مثاله «systemctl reload nginx» أو «systemctl reload apache2».</translation>
    </message>
    <message>
        <source>A web server reads them when it starts, or is told to: let the deploy hook do that after each renewal.</source>
        <translation>يقرؤهما خادم الويب عند بدئه أو حين يُطلب منه ذلك: دع أمر النشر يفعل ذلك بعد كل تجديد.</translation>
    </message>
    <message>
        <source>Where the certificate is</source>
        <translation>مكان الشهادة</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>Look at the ways into the vault in the settings, and confirm them there.</source>
        <translation>راجع طرق الدخول إلى الخزنة في الإعدادات وأكّدها هناك.</translation>
    </message>
    <message>
        <source>Look at “slot list”, then say “slot confirm”.</source>
        <translation>راجع “slot list”، ثم نفّذ “slot confirm”.</translation>
    </message>
    <message>
        <source>A file with the ways into the vault (keyslots.json) is older than the newest this vault has written: a password that was removed may work again.</source>
        <translation>ملف طرق الدخول إلى الخزنة (keyslots.json) أقدم من أحدث ملف كتبته هذه الخزنة: قد تعمل من جديد كلمة مرور أُزيلت.</translation>
    </message>
    <message>
        <source>The database (vault.db) is older than the ways into the vault: it was put back, and what was saved since may be missing.</source>
        <translation>قاعدة البيانات (vault.db) أقدم من طرق الدخول إلى الخزنة: لقد أُعيدت نسخة قديمة، وقد ينقص ما حُفظ بعدها.</translation>
    </message>
    <message>
        <source>The ways into the vault were changed by something else than this program.</source>
        <translation>غيّر طرقَ الدخول إلى الخزنة شيءٌ غير هذا البرنامج.</translation>
    </message>
    <message>
        <source>A file with the ways into the vault was damaged or missing, and was written anew. All ways in are there.</source>
        <translation>كان ملف طرق الدخول إلى الخزنة تالفًا أو مفقودًا، وكُتب من جديد. كل الطرق موجودة.</translation>
    </message>
    <message>
        <source>A change of the ways into the vault had been interrupted. It was finished now.</source>
        <translation>كان تغيير طرق الدخول إلى الخزنة قد انقطع. اكتمل الآن.</translation>
    </message>
    <message>
        <source>A change of the ways into the vault had been interrupted before it was decided. It was taken back; the ways in are those from before.</source>
        <translation>كان تغيير طرق الدخول إلى الخزنة قد انقطع قبل أن يُعتمد. أُلغي، وتبقى الطرق كما كانت.</translation>
    </message>
    <message>
        <source>The vault&apos;s second file with the ways in could not be brought up to date. Until it can be, a way in that was removed may still open the vault. Check the disk, then unlock the vault again.</source>
        <translation>تعذّر تحديث الملف الثاني لطرق الدخول. إلى أن يُحدَّث قد تفتح الخزنةَ طريقةٌ أُزيلت. افحص القرص، ثم افتح الخزنة من جديد.</translation>
    </message>
    <message>
        <source>The vault was changed, but the disk did not confirm it: a loss of power now could take it back. Check the disk.</source>
        <translation>تغيرت الخزنة، لكن القرص لم يؤكد ذلك: قد يلغيه انقطاع الكهرباء الآن. افحص القرص.</translation>
    </message>
    <message>
        <source>The audit log had more in it when it was seen last: the vault was put back to an older state, or lines were taken out by something else than this program.</source>
        <translation>كان في سجل التدقيق أكثر حين شوهد آخر مرة: أُعيدت الخزنة إلى حالة أقدم، أو أزال شيء غير هذا البرنامج أسطرًا منه.</translation>
    </message>
    <message>
        <source>This unlocking could not be written down in the audit log: the vault&apos;s folder cannot be written.</source>
        <translation>تعذّر تدوين فتح القفل هذا في سجل التدقيق: لا يمكن الكتابة في مجلد الخزنة.</translation>
    </message>
    <message>
        <source>Others on this computer can read or change the files of this vault. What is in them is sealed, but can be copied or destroyed. Allow its folder to nobody but yourself (mode 0700).</source>
        <translation>يستطيع آخرون على هذا الحاسوب قراءة ملفات هذه الخزنة أو تغييرها. ما فيها مختوم، لكن يمكن نسخه أو إتلافه. لا تسمح بمجلدها لأحد سواك (الوضع 0700).</translation>
    </message>
    <message>
        <source>The folder of this vault belongs to somebody else on this computer, who can take it away or put an older one in its place.</source>
        <translation>مجلد هذه الخزنة يخص شخصًا آخر على هذا الحاسوب، ويستطيع أخذه أو وضع مجلد أقدم مكانه.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%n record(s): every page and every sealed secret is as it was written.</source>
        <translation>
            <numerusform>لا سجلات: كل صفحة وكل سر مختوم كما كُتب.</numerusform>
            <numerusform>سجل واحد: كل صفحة وكل سر مختوم كما كُتب.</numerusform>
            <numerusform>سجلان: كل صفحة وكل سر مختوم كما كُتب.</numerusform>
            <numerusform>%n سجلات: كل صفحة وكل سر مختوم كما كُتب.</numerusform>
            <numerusform>%n سجلًا: كل صفحة وكل سر مختوم كما كُتب.</numerusform>
            <numerusform>%n سجل: كل صفحة وكل سر مختوم كما كُتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>كلمة مرور %1:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>كلمة المرور الجديدة:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>TIME LEFT</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>CLOCK</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يحتاج إلى اهتمام.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed; they are filed when an owner unlocks the vault.</source>
        <translation>
            <numerusform>لم تُختم أي رسالة.</numerusform>
            <numerusform>خُتمت رسالة واحدة؛ تُضاف حين يفتح أحد المالكين قفل الخزنة.</numerusform>
            <numerusform>خُتمت رسالتان؛ تُضافان حين يفتح أحد المالكين قفل الخزنة.</numerusform>
            <numerusform>خُتمت %n رسائل؛ تُضاف حين يفتح أحد المالكين قفل الخزنة.</numerusform>
            <numerusform>خُتمت %n رسالة؛ تُضاف حين يفتح أحد المالكين قفل الخزنة.</numerusform>
            <numerusform>خُتمت %n رسالة؛ تُضاف حين يفتح أحد المالكين قفل الخزنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken back.</source>
        <translation>
            <numerusform>لم يُتراجع عن أي سجل.</numerusform>
            <numerusform>تم التراجع عن سجل واحد.</numerusform>
            <numerusform>تم التراجع عن سجلين.</numerusform>
            <numerusform>تم التراجع عن %n سجلات.</numerusform>
            <numerusform>تم التراجع عن %n سجلًا.</numerusform>
            <numerusform>تم التراجع عن %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault:    %1</source>
        <translation>الخزنة:      ‎%1</translation>
    </message>
    <message>
        <source>Title:    %1</source>
        <translation>العنوان:     %1</translation>
    </message>
    <message>
        <source>Records:  %1</source>
        <translation>السجلات:     %1</translation>
    </message>
    <message>
        <source>Format:   %1, SQLCipher %2, SQLite %3</source>
        <translation>الصيغة:      %1، SQLCipher %2، SQLite %3</translation>
    </message>
    <message>
        <source>Password: Argon2id, %1 MiB, %2 passes, %3 lanes</source>
        <translation>كلمة المرور: Argon2id، %1 MiB، الدورات %2، المسارات %3</translation>
    </message>
    <message>
        <source>note: this password is weak. %1</source>
        <translation>ملاحظة: كلمة المرور هذه ضعيفة. %1</translation>
    </message>
    <message>
        <source>A new vault is at %1</source>
        <translation>أُنشئت خزنة جديدة في ‎%1</translation>
    </message>
    <message>
        <source>Recovery code. Write it down and keep it away from this computer; it is shown this once:</source>
        <translation>رمز الاسترداد. اكتبه واحفظه بعيدًا عن هذا الحاسوب؛ لن يُعرض إلا هذه المرة:</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Key identifier (KID)</source>
        <translation>معرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>مفتاح HMAC</translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation>رابط الدليل</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>مرجع جهة الإصدار (CA Reference)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>SLOT</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1 (مستخدمة الآن)</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>بلا مهلة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message numerus="yes">
        <source>saved, %n byte(s), %1</source>
        <translation>
            <numerusform>محفوظ، %n بايت، %1</numerusform>
            <numerusform>محفوظ، بايت واحد، %1</numerusform>
            <numerusform>محفوظ، بايتان، %1</numerusform>
            <numerusform>محفوظ، %n بايت، %1</numerusform>
            <numerusform>محفوظ، %n بايت، %1</numerusform>
            <numerusform>محفوظ، %n بايت، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>the CA Reference equals the order number; usually they differ</source>
        <translation>مرجع جهة الإصدار مطابق لرقم الطلب؛ وهما مختلفان عادةً</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>حتى %1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>kept, sealed with the record</source>
        <translation>محفوظة ومختومة مع السجل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>HMAC key, base64url:</source>
        <translation>مفتاح HMAC بترميز base64url:</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source> (as root)</source>
        <translation> (بصلاحيات root)</translation>
    </message>
    <message>
        <source>%1 for “%2”, written to %3:</source>
        <translation>ملفات %1 لـ «%2»، كُتبت في «‎%3»:</translation>
    </message>
    <message>
        <source>  (holds the HMAC key)</source>
        <translation>  (فيه مفتاح HMAC)</translation>
    </message>
    <message>
        <source>Run from inside that folder:</source>
        <translation>شغّل من داخل ذلك المجلد:</translation>
    </message>
    <message>
        <source>Renewal:</source>
        <translation>التجديد:</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>CLIENT</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation>النسخ المدعومة</translation>
    </message>
    <message>
        <source>ON THIS COMPUTER</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>version unknown</source>
        <translation>نسخة غير معروفة</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>New recovery code. Write it down; it is shown this once:</source>
        <translation>رمز استرداد جديد. اكتبه؛ لن يُعرض إلا هذه المرة:</translation>
    </message>
    <message>
        <source>New key slot %1.</source>
        <translation>أُضيفت خانة المفتاح %1.</translation>
    </message>
    <message>
        <source>note: the entry stays in the keyring (%1); it opens nothing any more.</source>
        <translation>ملاحظة: القيد باقٍ في سلسلة المفاتيح (%1)؛ لكنه لم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Key slot %1 removed.</source>
        <translation>أُزيلت خانة المفتاح %1.</translation>
    </message>
    <message>
        <source>Password or recovery code to try:</source>
        <translation>كلمة المرور أو رمز الاسترداد للتجربة:</translation>
    </message>
    <message>
        <source>This opens key slot %1.</source>
        <translation>هذا يفتح خانة المفتاح %1.</translation>
    </message>
    <message>
        <source>The password is changed. The recovery code stays as it is.</source>
        <translation>تغيّرت كلمة المرور. رمز الاسترداد يبقى كما هو.</translation>
    </message>
    <message>
        <source>The two differ. Once more:</source>
        <translation>الاثنتان مختلفتان. مرة أخرى:</translation>
    </message>
    <message>
        <source>A vault</source>
        <translation>خزنة</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Made at %1, password “only for the tour”.</source>
        <translation>أُنشئت في «‎%1»، كلمة المرور «only for the tour».</translation>
    </message>
    <message>
        <source>The order e-mail</source>
        <translation>رسالة الطلب</translation>
    </message>
    <message>
        <source>Read, and saved with the mail itself, sealed:</source>
        <translation>قُرئت، وحُفظت مع الرسالة نفسها مختومة:</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Until %1. %2</source>
        <translation>حتى %1. %2</translation>
    </message>
    <message>
        <source>Ready for %1</source>
        <translation>جاهز لـ %1</translation>
    </message>
    <message>
        <source>Everything lies in %1 and may be deleted. Your own vault was not touched.</source>
        <translation>كل شيء في «‎%1» ويمكن حذفه. لم نمسّ خزنتك.</translation>
    </message>
    <message>
        <source>“%1” is not a span of time.</source>
        <translation>ليس «%1» مدة زمنية.</translation>
    </message>
    <message>
        <source>Write a number with m, h, d or w: 90m, 12h, 3d, 2w.</source>
        <translation>اكتب رقمًا يليه m أو h أو d أو w، مثل: 90m أو 12h أو 3d أو 2w.</translation>
    </message>
    <message>
        <source>%1: the key identifier (KID) %2 is saved with another HMAC key, as record %3 (“%4”).</source>
        <translation>%1: معرّف المفتاح (KID) %2 محفوظ مع مفتاح HMAC آخر في السجل %3 («%4»).</translation>
    </message>
    <message>
        <source>k: keep the saved key, r: replace it, b: keep both? [K/r/b]</source>
        <translation>k: إبقاء المفتاح المحفوظ، r: استبداله، b: الاحتفاظ بالاثنين؟ [K/r/b]</translation>
    </message>
    <message>
        <source>The saved key stays.</source>
        <translation>يبقى المفتاح المحفوظ.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>SHOWN FOR</source>
        <translation>مدة العرض</translation>
    </message>
    <message>
        <source>USE</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>AS OF</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>ACCORDING TO</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Login “%1” at %2 is saved; its API key is sealed in the vault.</source>
        <translation>حُفظت بيانات الدخول «%1» إلى %2؛ ومفتاح API مختوم في الخزنة.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>BASE URL</source>
        <translation>العنوان (BASE URL)</translation>
    </message>
    <message>
        <source>No login at an API is saved yet; “provider add” saves one.</source>
        <translation>لم تُحفظ بيانات دخول إلى واجهة API بعد؛ يحفظها الأمر «provider add».</translation>
    </message>
    <message>
        <source>Login “%1” and its API key are removed.</source>
        <translation>أُزيلت بيانات الدخول «%1» ومفتاح API الخاص بها.</translation>
    </message>
    <message>
        <source>Nothing was sent. “provider parameters” lists the rules.</source>
        <translation>لم يُرسل شيء. يعرض الأمر «provider parameters» القواعد.</translation>
    </message>
    <message>
        <source>Created and saved as record %1: %2</source>
        <translation>أُنشئت وحُفظت في السجل %1: %2</translation>
    </message>
    <message>
        <source>It is kept as creation %1. %2</source>
        <translation>حُفظت كعملية إنشاء %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Asked too often; next try in %n second(s).</source>
        <translation>
            <numerusform>الطلبات كثيرة؛ المحاولة التالية الآن.</numerusform>
            <numerusform>الطلبات كثيرة؛ المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>الطلبات كثيرة؛ المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>الطلبات كثيرة؛ المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>الطلبات كثيرة؛ المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>الطلبات كثيرة؛ المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2, %3, “%4”: %5</source>
        <comment>id, login, moment, name, state</comment>
        <translation>%1  %2، %3، «%4»: %5</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>لا عمليات معلّقة.</translation>
    </message>
    <message>
        <source>Creation %1 is marked as dealt with.</source>
        <translation>وُضعت على عملية الإنشاء %1 علامة «عولجت».</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>PRODUCT</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Credential %1 is revoked.</source>
        <translation>أُبطلت بيانات الاعتماد %1.</translation>
    </message>
    <message>
        <source>%1  (required)</source>
        <translation>%1  (مطلوب)</translation>
    </message>
    <message>
        <source>A password was added. The vault has several, and they all stay: “slot list” shows them, “slot remove” takes one away.</source>
        <translation>أُضيفت كلمة مرور. للخزنة عدة كلمات مرور، وكلها باقية: يعرضها الأمر «slot list»، ويزيل «slot remove» إحداها.</translation>
    </message>
    <message>
        <source>The password could not be read: %1</source>
        <translation>تعذّرت قراءة كلمة المرور: %1</translation>
    </message>
    <message>
        <source>%1 [y/N]</source>
        <comment>type y for yes, n for no</comment>
        <translation>%1 [y/N]</translation>
    </message>
    <message>
        <source>“%1 --help” lists commands and options.</source>
        <translation>يعرض «%1 --help» الأوامر والخيارات.</translation>
    </message>
    <message>
        <source>Did you mean “%1”? “%2 --help” lists commands and options.</source>
        <translation>هل تقصد «%1»؟ يعرض «%2 --help» الأوامر والخيارات.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>لا يوجد خيار «‎%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>There are more words than “%1” takes.</source>
        <translation>الكلمات أكثر مما يقبله «%1».</translation>
    </message>
    <message>
        <source>A command is missing after “%1”.</source>
        <translation>ينقص أمر بعد «%1».</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>لا يزال ينقص: %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج ‎%1 إلى قيمة.</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step went well</comment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a step failed</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>The CA says: %1</source>
        <translation>نص رد جهة الإصدار: %1</translation>
    </message>
    <message>
        <source>Open an account and verify the pair?</source>
        <translation>فتح حساب والتحقق من بيانات الاعتماد؟</translation>
    </message>
    <message>
        <source>%1 wants its terms of service agreed to: %2
Do you agree?</source>
        <translation>يطلب %1 الموافقة على شروط خدمته: ‎%2
هل توافق؟</translation>
    </message>
    <message>
        <source>This ends the account for good; a one-time pair is lost with it. Go on?</source>
        <translation>هذا ينهي الحساب نهائيًا؛ وتضيع معه بيانات الاعتماد ذات الاستخدام الواحد. متابعة؟</translation>
    </message>
    <message>
        <source>The account is ended.</source>
        <translation>أُنهي الحساب.</translation>
    </message>
    <message>
        <source>The account of “%1”, for %2:</source>
        <translation>حساب «%1» لـ %2:</translation>
    </message>
    <message>
        <source>  (holds the account key)</source>
        <translation>  (فيه مفتاح الحساب)</translation>
    </message>
    <message numerus="yes">
        <source>note: %n answer(s) of an API came in while locked: “provider pending” files them.</source>
        <translation>
            <numerusform>ملاحظة: لم يصل أي رد من واجهة API أثناء القفل.</numerusform>
            <numerusform>ملاحظة: وصل رد واحد من واجهة API أثناء القفل: الأمر «provider pending» يحفظه.</numerusform>
            <numerusform>ملاحظة: وصل ردّان من واجهة API أثناء القفل: الأمر «provider pending» يحفظهما.</numerusform>
            <numerusform>ملاحظة: وصلت %n ردود من واجهة API أثناء القفل: الأمر «provider pending» يحفظها.</numerusform>
            <numerusform>ملاحظة: وصل %n ردًا من واجهة API أثناء القفل: الأمر «provider pending» يحفظها.</numerusform>
            <numerusform>ملاحظة: وصل %n رد من واجهة API أثناء القفل: الأمر «provider pending» يحفظها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creation %1 is no longer pending: it is saved as record %2.</source>
        <translation>لم تعد عملية الإنشاء %1 معلّقة: فهي محفوظة في السجل %2.</translation>
    </message>
    <message>
        <source>No answer to creation %1 is kept.</source>
        <translation>لا يوجد رد محفوظ على عملية الإنشاء %1.</translation>
    </message>
    <message>
        <source>The answer to creation %1 is kept with record %2.</source>
        <translation>الرد على عملية الإنشاء %1 محفوظ مع السجل %2.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of creation %1 is kept: %n byte(s), no status.</source>
        <translation>
            <numerusform>المعروف عن عملية الإنشاء %1 محفوظ: %n بايت، دون حالة.</numerusform>
            <numerusform>المعروف عن عملية الإنشاء %1 محفوظ: %n بايت، دون حالة.</numerusform>
            <numerusform>المعروف عن عملية الإنشاء %1 محفوظ: %n بايت، دون حالة.</numerusform>
            <numerusform>المعروف عن عملية الإنشاء %1 محفوظ: %n بايت، دون حالة.</numerusform>
            <numerusform>المعروف عن عملية الإنشاء %1 محفوظ: %n بايت، دون حالة.</numerusform>
            <numerusform>المعروف عن عملية الإنشاء %1 محفوظ: %n بايت، دون حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to creation %1 is kept: %n byte(s), HTTP status %2.</source>
        <translation>
            <numerusform>الرد على عملية الإنشاء %1 محفوظ: %n بايت، حالة HTTP هي %2.</numerusform>
            <numerusform>الرد على عملية الإنشاء %1 محفوظ: %n بايت، حالة HTTP هي %2.</numerusform>
            <numerusform>الرد على عملية الإنشاء %1 محفوظ: %n بايت، حالة HTTP هي %2.</numerusform>
            <numerusform>الرد على عملية الإنشاء %1 محفوظ: %n بايت، حالة HTTP هي %2.</numerusform>
            <numerusform>الرد على عملية الإنشاء %1 محفوظ: %n بايت، حالة HTTP هي %2.</numerusform>
            <numerusform>الرد على عملية الإنشاء %1 محفوظ: %n بايت، حالة HTTP هي %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may hold a key. “--reveal” prints it, and that is written down.</source>
        <translation>قد يحتوي على مفتاح. الخيار «--reveal» يطبعه، ويُدوَّن ذلك.</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>القراءة: %1 %</translation>
    </message>
    <message>
        <source>Opening the letter box: %1 %</source>
        <translation>فتح صندوق الوارد: %1 %</translation>
    </message>
    <message>
        <source>Comparing: %1 %</source>
        <translation>المقارنة: %1 %</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <translation>الحفظ: %1 %</translation>
    </message>
    <message>
        <source>Sealing: %1 %</source>
        <translation>الختم: %1 %</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 messages were sealed; the others were not.</source>
        <translation>أُلغي: خُتم من الرسائل %1 من أصل %2؛ أما الباقي فلا.</translation>
    </message>
    <message numerus="yes">
        <source>note: only an owner can file %n message(s) taken in while locked.</source>
        <translation>
            <numerusform>ملاحظة: لا رسائل استُلمت أثناء القفل ليضيفها مالك.</numerusform>
            <numerusform>ملاحظة: لا يضيف رسالةً واحدة استُلمت أثناء القفل إلا مالك.</numerusform>
            <numerusform>ملاحظة: لا يضيف رسالتين استُلمتا أثناء القفل إلا مالك.</numerusform>
            <numerusform>ملاحظة: لا يضيف %n رسائل استُلمت أثناء القفل إلا مالك.</numerusform>
            <numerusform>ملاحظة: لا يضيف %n رسالة استُلمت أثناء القفل إلا مالك.</numerusform>
            <numerusform>ملاحظة: لا يضيف %n رسالة استُلمت أثناء القفل إلا مالك.</numerusform>
        </translation>
    </message>
    <message>
        <source>none expected</source>
        <translation>غير متوقع</translation>
    </message>
    <message>
        <source>comes with this product</source>
        <translation>يأتي مع هذا المنتج</translation>
    </message>
    <message>
        <source>the message does not say whether one will come</source>
        <translation>لا تذكر الرسالة إن كان سيأتي</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>للتحقّق</translation>
    </message>
    <message numerus="yes">
        <source>Throw %n record(s) away for good, with their keys, history and messages?</source>
        <translation>
            <numerusform>لا سجلات للحذف النهائي؟</numerusform>
            <numerusform>حذف سجل واحد نهائيًا مع مفاتيحه وتاريخه ورسائله؟</numerusform>
            <numerusform>حذف سجلين نهائيًا مع مفاتيحهما وتاريخهما ورسائلهما؟</numerusform>
            <numerusform>حذف %n سجلات نهائيًا مع مفاتيحها وتاريخها ورسائلها؟</numerusform>
            <numerusform>حذف %n سجلًا نهائيًا مع مفاتيحها وتاريخها ورسائلها؟</numerusform>
            <numerusform>حذف %n سجل نهائيًا مع مفاتيحها وتاريخها ورسائلها؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) thrown away for good.</source>
        <translation>
            <numerusform>لم يُحذف أي سجل نهائيًا.</numerusform>
            <numerusform>حُذف سجل واحد نهائيًا.</numerusform>
            <numerusform>حُذف سجلان نهائيًا.</numerusform>
            <numerusform>حُذفت %n سجلات نهائيًا.</numerusform>
            <numerusform>حُذف %n سجلًا نهائيًا.</numerusform>
            <numerusform>حُذف %n سجل نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>محفوظ حتى</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>The message speaks of records and is kept with them: %1.</source>
        <translation>تتحدث الرسالة عن سجلات وتُحفظ معها: %1.</translation>
    </message>
    <message>
        <source>It goes when they are removed and thrown away for good.</source>
        <translation>تُحذف حين تُزال تلك السجلات وتُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Throw “%1” away for good?</source>
        <translation>حذف «%1» نهائيًا؟</translation>
    </message>
    <message>
        <source>“%1” is thrown away.</source>
        <translation>حُذفت «%1».</translation>
    </message>
    <message>
        <source>LETTER</source>
        <translation>الخطاب</translation>
    </message>
    <message>
        <source>TAKEN IN</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>The letter box is empty.</source>
        <translation>صندوق الوارد فارغ.</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>RECORDS</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>SELLER</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>PRODUCTS</source>
        <translation>المنتجات</translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1”. It is kept %n day(s) in the bin; “bin restore %2” brings it back.</source>
        <translation>
            <numerusform>أُزيل «%1»، ولا يبقى في سلة المحذوفات؛ يستعيده الأمر «bin restore %2».</numerusform>
            <numerusform>أُزيل «%1»، ويبقى في سلة المحذوفات يومًا واحدًا؛ يستعيده الأمر «bin restore %2».</numerusform>
            <numerusform>أُزيل «%1»، ويبقى في سلة المحذوفات يومين؛ يستعيده الأمر «bin restore %2».</numerusform>
            <numerusform>أُزيل «%1»، ويبقى في سلة المحذوفات %n أيام؛ يستعيده الأمر «bin restore %2».</numerusform>
            <numerusform>أُزيل «%1»، ويبقى في سلة المحذوفات %n يومًا؛ يستعيده الأمر «bin restore %2».</numerusform>
            <numerusform>أُزيل «%1»، ويبقى في سلة المحذوفات %n يوم؛ يستعيده الأمر «bin restore %2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <translation>
            <numerusform>... ولا غيرها.</numerusform>
            <numerusform>... وواحد آخر.</numerusform>
            <numerusform>... واثنان آخران.</numerusform>
            <numerusform>... و%n أخرى.</numerusform>
            <numerusform>... و%n أخرى.</numerusform>
            <numerusform>... و%n أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of what was read said nothing new; nothing was stored again.</source>
        <translation>
            <numerusform>لا شيء مكرر فيما قُرئ.</numerusform>
            <numerusform>جزء واحد مما قُرئ لا جديد فيه؛ ولم يُحفظ شيء مرة أخرى.</numerusform>
            <numerusform>جزآن مما قُرئ لا جديد فيهما؛ ولم يُحفظ شيء مرة أخرى.</numerusform>
            <numerusform>%n أجزاء مما قُرئ لا جديد فيها؛ ولم يُحفظ شيء مرة أخرى.</numerusform>
            <numerusform>%n جزءًا مما قُرئ لا جديد فيها؛ ولم يُحفظ شيء مرة أخرى.</numerusform>
            <numerusform>%n جزء مما قُرئ لا جديد فيها؛ ولم يُحفظ شيء مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be saved.</source>
        <translation>
            <numerusform>لن يُحفظ أي سجل.</numerusform>
            <numerusform>سيُحفظ سجل واحد.</numerusform>
            <numerusform>سيُحفظ سجلان.</numerusform>
            <numerusform>ستُحفظ %n سجلات.</numerusform>
            <numerusform>سيُحفظ %n سجلًا.</numerusform>
            <numerusform>سيُحفظ %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved (batch %1, taken back with “undo-import %1”).</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل (الدفعة %1، يُتراجع عنها بالأمر «undo-import %1»).</numerusform>
            <numerusform>حُفظ سجل واحد (الدفعة %1، يُتراجع عنها بالأمر «undo-import %1»).</numerusform>
            <numerusform>حُفظ سجلان (الدفعة %1، يُتراجع عنها بالأمر «undo-import %1»).</numerusform>
            <numerusform>حُفظت %n سجلات (الدفعة %1، يُتراجع عنها بالأمر «undo-import %1»).</numerusform>
            <numerusform>حُفظ %n سجلًا (الدفعة %1، يُتراجع عنها بالأمر «undo-import %1»).</numerusform>
            <numerusform>حُفظ %n سجل (الدفعة %1، يُتراجع عنها بالأمر «undo-import %1»).</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the pair is saved</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the pair is not saved</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a pair will come</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>PAIR</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>CA REFERENCE</source>
        <translation>مرجع جهة الإصدار</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>There is no order “%1”.</source>
        <translation>لا يوجد طلب «%1».</translation>
    </message>
    <message>
        <source>“order list” lists them.</source>
        <translation>يعرضها الأمر «order list».</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>مستخدم على</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Write the files all the same?</source>
        <translation>هل تُكتب الملفات على أي حال؟</translation>
    </message>
    <message>
        <source>Throw “%1” away for good, with its keys, history and messages?</source>
        <translation>حذف «%1» نهائيًا مع مفاتيحه وتاريخه ورسائله؟</translation>
    </message>
    <message>
        <source>“%1” is thrown away for good.</source>
        <translation>حُذف «%1» نهائيًا.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا يختلف شيء.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>THEN</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>That is no answer to this question: %1</source>
        <translation>هذه ليست إجابة عن هذا السؤال: %1</translation>
    </message>
    <message>
        <source>“message list --open” shows what can be answered: --value, --into or --issuer.</source>
        <translation>يعرض «message list --open» الإجابات الممكنة: ‎--value أو ‎--into أو ‎--issuer.</translation>
    </message>
    <message>
        <source>Decided. “%1” (%2) says so now.</source>
        <comment>title and id</comment>
        <translation>حُسم الأمر. «%1» (%2) يقول ذلك الآن.</translation>
    </message>
    <message>
        <source>Nothing new was found in it. The message is kept with “%1” (%2).</source>
        <comment>title and id</comment>
        <translation>لم يُعثر فيها على جديد. الرسالة محفوظة مع «%1» (%2).</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>استعادته</translation>
    </message>
    <message>
        <source>a record by itself</source>
        <translation>سجل مستقل</translation>
    </message>
    <message>
        <source>bought somewhere else</source>
        <translation>اشتُري من مكان آخر</translation>
    </message>
    <message>
        <source>There are more records that it could be.</source>
        <translation>هناك سجلات أخرى محتملة.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>“message answer QUESTION” decides one, with what stands before the answer.</source>
        <translation>يحسم «message answer QUESTION» سؤالًا، بما يسبق الإجابة.</translation>
    </message>
    <message>
        <source>A letter that waits shows no keys.</source>
        <translation>الرسالة المنتظرة لا تعرض مفاتيح.</translation>
    </message>
    <message>
        <source>File it with “message file”; its message shows them then.</source>
        <translation>صنّفها بالأمر «message file»؛ عندئذ تعرضها الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has edited %n of its %1 records since: %2. Nothing was taken back.</source>
        <translation>
            <numerusform>لم يُعدَّل منذ ذلك الحين أي من سجلاته الـ%1: %2. لم يُتراجع عن شيء.</numerusform>
            <numerusform>عُدِّل منذ ذلك الحين سجل واحد من سجلاته الـ%1: %2. لم يُتراجع عن شيء.</numerusform>
            <numerusform>عُدِّل منذ ذلك الحين سجلان من سجلاته الـ%1: %2. لم يُتراجع عن شيء.</numerusform>
            <numerusform>عُدِّلت منذ ذلك الحين %n سجلات من سجلاته الـ%1: %2. لم يُتراجع عن شيء.</numerusform>
            <numerusform>عُدِّل منذ ذلك الحين %n سجلًا من سجلاته الـ%1: %2. لم يُتراجع عن شيء.</numerusform>
            <numerusform>عُدِّل منذ ذلك الحين %n سجل من سجلاته الـ%1: %2. لم يُتراجع عن شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>With “--yes” the import is taken back all the same. What somebody has written into a record that was there before stays; a record of which nothing else speaks goes into the bin with its changes.</source>
        <translation>مع «--yes» يُتراجع عن الاستيراد رغم ذلك. ما كتبه شخص في سجل كان موجودًا من قبل يبقى؛ والسجل الذي لا يتحدث عنه شيء آخر يذهب مع تغييراته إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>‏CA</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>جهات اتصال أخرى</translation>
    </message>
    <message>
        <source>none: a public key is registered instead</source>
        <translation>لا شيء: سُجّل مفتاح عام بدلًا منها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: لا جديد.</translation>
    </message>
    <message>
        <source>No provider that can be asked lists “%1”.</source>
        <translation>لا يوجد «%1» في قائمة أي مزوّد يمكن سؤاله.</translation>
    </message>
    <message>
        <source>“provider list” shows the logins, “provider keys” what one lists. Some APIs list nothing.</source>
        <translation>يعرض الأمر «provider list» بيانات الدخول، ويعرض «provider keys» ما في قائمة أحدها. بعض واجهات API لا تسرد شيئًا.</translation>
    </message>
    <message>
        <source>There is no login at an API that lists what it made.</source>
        <translation>لا توجد بيانات دخول إلى واجهة API تسرد ما أنشأته.</translation>
    </message>
    <message>
        <source>None of the records is in a provider&apos;s list.</source>
        <translation>لا يوجد أي من السجلات في قائمة مزوّد.</translation>
    </message>
    <message>
        <source>From the provider, as of %1:</source>
        <translation>من المزوّد، حتى %1:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, remark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it is answered</source>
        <translation>تتم الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay: a message speaks of them, see “message list --open”.</source>
        <translation>
            <numerusform>لا يبقى أي سجل.</numerusform>
            <numerusform>يبقى سجل واحد: تتحدث عنه رسالة، انظر «message list --open».</numerusform>
            <numerusform>يبقى سجلان: تتحدث عنهما رسالة، انظر «message list --open».</numerusform>
            <numerusform>تبقى %n سجلات: تتحدث عنها رسالة، انظر «message list --open».</numerusform>
            <numerusform>يبقى %n سجلًا: تتحدث عنها رسالة، انظر «message list --open».</numerusform>
            <numerusform>يبقى %n سجل: تتحدث عنها رسالة، انظر «message list --open».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>detail, fields that changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>ids of records</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note: %n message(s) in the letter box: “import --inbox” files what can be filed, “message list --letters” shows them.</source>
        <translation>
            <numerusform>ملاحظة: لا رسائل في صندوق الرسائل.</numerusform>
            <numerusform>ملاحظة: رسالة واحدة في صندوق الرسائل: يحفظ «import --inbox» ما يمكن حفظه، ويعرضها «message list --letters».</numerusform>
            <numerusform>ملاحظة: رسالتان في صندوق الرسائل: يحفظ «import --inbox» ما يمكن حفظه، ويعرضهما «message list --letters».</numerusform>
            <numerusform>ملاحظة: %n رسائل في صندوق الرسائل: يحفظ «import --inbox» ما يمكن حفظه، ويعرضها «message list --letters».</numerusform>
            <numerusform>ملاحظة: %n رسالة في صندوق الرسائل: يحفظ «import --inbox» ما يمكن حفظه، ويعرضها «message list --letters».</numerusform>
            <numerusform>ملاحظة: %n رسالة في صندوق الرسائل: يحفظ «import --inbox» ما يمكن حفظه، ويعرضها «message list --letters».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>row and its order number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>ما زال مفتوحًا:</translation>
    </message>
    <message>
        <source>Nothing of this import is left to be taken back.</source>
        <translation>لم يبق من هذا الاستيراد ما يُلغى.</translation>
    </message>
    <message>
        <source>Record %1 has no version %2.</source>
        <translation>ليس للسجل %1 إصدار %2.</translation>
    </message>
    <message>
        <source>“history” lists the versions there are.</source>
        <translation>يعرض الأمر «history» الإصدارات الموجودة.</translation>
    </message>
    <message>
        <source>What is told otherwise would be kept, and asked.</source>
        <translation>ما قيل خلاف ذلك سيُحفظ ويُسأل عنه.</translation>
    </message>
    <message>
        <source>What is told otherwise is kept, and asked (batch %1, taken back with “undo-import %1”).</source>
        <translation>ما قيل خلاف ذلك حُفظ ويُسأل عنه (الدفعة %1، تُلغى بـ «undo-import %1»).</translation>
    </message>
    <message>
        <source>%1 (sheet not checked)</source>
        <translation>%1 (لم تُفحص الورقة)</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>تعذّرت كتابة الإجابة على المخرج القياسي.</translation>
    </message>
    <message>
        <source>What was asked for is done. Look at it with “list” or “info”, or ask again.</source>
        <translation>تمّ ما طُلب. راجعه بالأمر “list” أو “info”، أو اسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>Backups are kept in the vault&apos;s own folder only.</source>
        <translation>تُحفظ النسخ الاحتياطية في مجلد الخزنة فقط.</translation>
    </message>
    <message>
        <source>Copying and reading the copy: %1 %</source>
        <translation>يجري النسخ وقراءة النسخة: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept, and every page of the copy read: %1</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل، وقُرئت كل صفحة من النسخة: %1</numerusform>
            <numerusform>حُفظ سجل واحد، وقُرئت كل صفحة من النسخة: %1</numerusform>
            <numerusform>حُفظ سجلان، وقُرئت كل صفحة من النسخة: %1</numerusform>
            <numerusform>حُفظت %n سجلات، وقُرئت كل صفحة من النسخة: %1</numerusform>
            <numerusform>حُفظ %n سجلًا، وقُرئت كل صفحة من النسخة: %1</numerusform>
            <numerusform>حُفظ %n سجل، وقُرئت كل صفحة من النسخة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>in the vault&apos;s folder</source>
        <translation>في مجلد الخزنة</translation>
    </message>
    <message>
        <source>There is no backup yet: “backup” makes one.</source>
        <translation>لا توجد نسخة احتياطية بعد: ينشئ “backup” واحدة.</translation>
    </message>
    <message>
        <source>Backup:   %1</source>
        <translation>النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Second:   %1, last seen %2</source>
        <translation>المكان الثاني: %1، آخر مرة %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>The recovery code could not be written to standard output.</source>
        <translation>تعذّرت كتابة رمز الاسترداد على المخرج القياسي.</translation>
    </message>
    <message>
        <source>The vault was not made. Say “init” again where its answer can be read.</source>
        <translation>لم تُنشأ الخزنة. نفّذ “init” من جديد حيث يمكن قراءة إجابته.</translation>
    </message>
    <message>
        <source>Every record is as it is in this backup.</source>
        <translation>كل سجل كما هو في هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup is the vault now: %1</source>
        <translation>النسخة الاحتياطية هي الخزنة الآن: %1</translation>
    </message>
    <message>
        <source>What lay there is kept: %1</source>
        <translation>ما كان هناك محفوظ: %1</translation>
    </message>
    <message>
        <source>Restoring: %1 %</source>
        <translation>تجري الاستعادة: %1 %</translation>
    </message>
    <message>
        <source>Restored to %1. How it was before is a backup as well; “restore %2” goes back to it.</source>
        <translation>استُعيدت الحالة في %1. الحالة السابقة نسخة احتياطية أيضًا؛ يعود إليها “restore %2”.</translation>
    </message>
    <message>
        <source>It was taken back. Ask for another where the answer can be read.</source>
        <translation>أُلغي. اطلب رمزًا آخر حيث يمكن قراءة الإجابة.</translation>
    </message>
    <message>
        <source>These are the ways into the vault now:</source>
        <translation>هذه طرق الدخول إلى الخزنة الآن:</translation>
    </message>
    <message>
        <source>it is done, but no backup could be made: %1</source>
        <translation>تمّ الأمر، لكن تعذّر إنشاء نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>no backup could be made at the second place: %1</source>
        <translation>تعذّر إنشاء نسخة احتياطية في المكان الثاني: %1</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>جارٍ الفحص: %1 %</translation>
    </message>
    <message>
        <source>Not everything that lies with the vault is sound, see above.</source>
        <translation>ليس كل ما مع الخزنة سليما، انظر أعلاه.</translation>
    </message>
    <message>
        <source>The records themselves are as they were written. Make a backup, and put away what is damaged.</source>
        <translation>السجلات نفسها كما كُتبت. أنشئ نسخة احتياطية، وضع التالف جانبا.</translation>
    </message>
    <message>
        <source>So are the audit log and the key slots.</source>
        <translation>وكذلك سجل التدقيق وطرق الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n letter(s) that wait.</source>
        <translation>
            <numerusform>ولا رسائل تنتظر.</numerusform>
            <numerusform>وكذلك رسالة واحدة تنتظر.</numerusform>
            <numerusform>وكذلك رسالتان تنتظران.</numerusform>
            <numerusform>وكذلك %n رسائل تنتظر.</numerusform>
            <numerusform>وكذلك %n رسالة تنتظر.</numerusform>
            <numerusform>وكذلك %n رسالة تنتظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So is every page of %n backup(s).</source>
        <translation>
            <numerusform>ولا نسخ احتياطية.</numerusform>
            <numerusform>وكذلك كل صفحة من نسخة احتياطية واحدة.</numerusform>
            <numerusform>وكذلك كل صفحة من نسختين احتياطيتين.</numerusform>
            <numerusform>وكذلك كل صفحة من %n نسخ احتياطية.</numerusform>
            <numerusform>وكذلك كل صفحة من %n نسخة احتياطية.</numerusform>
            <numerusform>وكذلك كل صفحة من %n نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>The records are as they were written, as far as this login can read them. Tell an owner.</source>
        <translation>السجلات كما كُتبت، بقدر ما يستطيع هذا الدخول قراءته. أخبر المالك.</translation>
    </message>
    <message>
        <source>So is the audit log.</source>
        <translation>وكذلك سجل التدقيق.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written, see above.</source>
        <translation>سجل التدقيق ليس كما كُتب، انظر أعلاه.</translation>
    </message>
    <message>
        <source>Somebody has changed it by other means than this program, or the disk has. A backup has it as it was then.</source>
        <translation>غيّره أحد بوسيلة غير هذا البرنامج، أو غيّره القرص. في نسخة احتياطية تجده كما كان حينها.</translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>الكتابة: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي سطر في %1.</numerusform>
            <numerusform>كُتب سطر واحد في %1.</numerusform>
            <numerusform>كُتب سطران في %1.</numerusform>
            <numerusform>كُتبت %n أسطر في %1.</numerusform>
            <numerusform>كُتب %n سطرًا في %1.</numerusform>
            <numerusform>كُتب %n سطر في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Nothing is written down of that.</source>
        <translation>لم يُدوَّن شيء عن ذلك.</translation>
    </message>
    <message>
        <source>note: there may be more; “--all” says everything.</source>
        <translation>ملاحظة: قد يكون هناك المزيد؛ يعرض «--all» كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s): every page is as it was written. Sealed secrets, letters and the audit log can only be checked by an owner.</source>
        <translation>
            <numerusform>لا سجلات: كل صفحة كما كُتبت. الأسرار المختومة والرسائل وسجل التدقيق لا يفحصها إلا مالك.</numerusform>
            <numerusform>سجل واحد: كل صفحة كما كُتبت. الأسرار المختومة والرسائل وسجل التدقيق لا يفحصها إلا مالك.</numerusform>
            <numerusform>سجلان: كل صفحة كما كُتبت. الأسرار المختومة والرسائل وسجل التدقيق لا يفحصها إلا مالك.</numerusform>
            <numerusform>%n سجلات: كل صفحة كما كُتبت. الأسرار المختومة والرسائل وسجل التدقيق لا يفحصها إلا مالك.</numerusform>
            <numerusform>%n سجلًا: كل صفحة كما كُتبت. الأسرار المختومة والرسائل وسجل التدقيق لا يفحصها إلا مالك.</numerusform>
            <numerusform>%n سجل: كل صفحة كما كُتبت. الأسرار المختومة والرسائل وسجل التدقيق لا يفحصها إلا مالك.</numerusform>
        </translation>
    </message>
    <message>
        <source>So are the key slots.</source>
        <translation>وكذلك طرق الدخول.</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>آخر استعمال</translation>
    </message>
    <message>
        <source>No backup is from before the vault got the keys it has.</source>
        <translation>لا توجد نسخة احتياطية من قبل المفاتيح الحالية للخزنة.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s) from before the new keys for good?</source>
        <translation>
            <numerusform>أتُحذف %n نسخة احتياطية من قبل المفاتيح الجديدة نهائيًا؟</numerusform>
            <numerusform>أتُحذف نسخة احتياطية واحدة من قبل المفاتيح الجديدة نهائيًا؟</numerusform>
            <numerusform>أتُحذف نسختان احتياطيتان من قبل المفاتيح الجديدة نهائيًا؟</numerusform>
            <numerusform>أتُحذف %n نسخ احتياطية من قبل المفاتيح الجديدة نهائيًا؟</numerusform>
            <numerusform>أتُحذف %n نسخة احتياطية من قبل المفاتيح الجديدة نهائيًا؟</numerusform>
            <numerusform>أتُحذف %n نسخة احتياطية من قبل المفاتيح الجديدة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) removed.</source>
        <translation>
            <numerusform>حُذفت %n نسخة احتياطية.</numerusform>
            <numerusform>حُذفت نسخة احتياطية واحدة.</numerusform>
            <numerusform>حُذفت نسختان احتياطيتان.</numerusform>
            <numerusform>حُذفت %n نسخ احتياطية.</numerusform>
            <numerusform>حُذفت %n نسخة احتياطية.</numerusform>
            <numerusform>حُذفت %n نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a password that is typed now can be kept; an empty line leaves it behind.</source>
        <translation>لا يمكن إبقاء إلا كلمة مرور تُكتب الآن؛ السطر الفارغ يتركها.</translation>
    </message>
    <message>
        <source>Support password “%1” (%2):</source>
        <translation>كلمة مرور الدعم ”%1“ (%2):</translation>
    </message>
    <message>
        <source>Password “%1” (%2):</source>
        <translation>كلمة المرور ”%1“ (%2):</translation>
    </message>
    <message>
        <source>The vault has new keys. Its new recovery code; write it down, it is shown this once, and the old one opens nothing any more:</source>
        <translation>للخزنة مفاتيح جديدة. هذا رمز استعادتها الجديد؛ اكتبه، فهو يُعرض هذه المرة فقط، والقديم لم يعد يفتح شيئًا:</translation>
    </message>
    <message>
        <source>note: it is done, but the vault could not be opened again just now: %1</source>
        <translation>ملاحظة: تمّ الأمر، لكن تعذّر فتح الخزنة من جديد الآن: %1</translation>
    </message>
    <message numerus="yes">
        <source>note: %n backup(s) still open with the passwords and keys of before: “purge-backups” removes them.</source>
        <translation>
            <numerusform>ملاحظة: %n نسخة احتياطية لا تزال تُفتح بكلمات المرور والمفاتيح السابقة: الأمر ”purge-backups“ يحذفها.</numerusform>
            <numerusform>ملاحظة: نسخة احتياطية واحدة لا تزال تُفتح بكلمات المرور والمفاتيح السابقة: الأمر ”purge-backups“ يحذفها.</numerusform>
            <numerusform>ملاحظة: نسختان احتياطيتان لا تزالان تُفتحان بكلمات المرور والمفاتيح السابقة: الأمر ”purge-backups“ يحذفهما.</numerusform>
            <numerusform>ملاحظة: %n نسخ احتياطية لا تزال تُفتح بكلمات المرور والمفاتيح السابقة: الأمر ”purge-backups“ يحذفها.</numerusform>
            <numerusform>ملاحظة: %n نسخة احتياطية لا تزال تُفتح بكلمات المرور والمفاتيح السابقة: الأمر ”purge-backups“ يحذفها.</numerusform>
            <numerusform>ملاحظة: %n نسخة احتياطية لا تزال تُفتح بكلمات المرور والمفاتيح السابقة: الأمر ”purge-backups“ يحذفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing everything under new keys: %1 %</source>
        <translation>تجري كتابة كل شيء بمفاتيح جديدة: %1 %</translation>
    </message>
    <message>
        <source>note: “%1” (%2) will not open the vault any more.</source>
        <translation>ملاحظة: ”%1“ (%2) لن تفتح الخزنة بعد الآن.</translation>
    </message>
    <message>
        <source>Give the vault new keys and a new recovery code?</source>
        <translation>أتُعطى الخزنة مفاتيح جديدة ورمز استعادة جديدًا؟</translation>
    </message>
    <message>
        <source>“%1” does not open with what was given.</source>
        <translation>”%1“ لا تُفتح بما أُعطي.</translation>
    </message>
    <message>
        <source>The new recovery code could not be written to standard output.</source>
        <translation>تعذّرت كتابة رمز الاستعادة الجديد إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>The vault has new keys and opens with the passwords that were kept. “slot add recovery” makes another recovery code.</source>
        <translation>للخزنة مفاتيح جديدة وتُفتح بكلمات المرور التي أُبقيت. الأمر ”slot add recovery“ ينشئ رمز استعادة آخر.</translation>
    </message>
    <message>
        <source>note: the keyring does not open the vault any more: %1</source>
        <translation>ملاحظة: لم تعد سلسلة المفاتيح تفتح الخزنة: %1</translation>
    </message>
    <message numerus="yes">
        <source>note: %n backup(s) from before can still be opened with what was taken away. Where somebody else may have it: “rotate-keys”, then “purge-backups”.</source>
        <translation>
            <numerusform>ملاحظة: %n نسخة احتياطية من قبل لا تزال تُفتح بما أُزيل. إن كان لدى غيرك: ”rotate-keys“ ثم ”purge-backups“.</numerusform>
            <numerusform>ملاحظة: نسخة احتياطية واحدة من قبل لا تزال تُفتح بما أُزيل. إن كان لدى غيرك: ”rotate-keys“ ثم ”purge-backups“.</numerusform>
            <numerusform>ملاحظة: نسختان احتياطيتان من قبل لا تزالان تُفتحان بما أُزيل. إن كان لدى غيرك: ”rotate-keys“ ثم ”purge-backups“.</numerusform>
            <numerusform>ملاحظة: %n نسخ احتياطية من قبل لا تزال تُفتح بما أُزيل. إن كان لدى غيرك: ”rotate-keys“ ثم ”purge-backups“.</numerusform>
            <numerusform>ملاحظة: %n نسخة احتياطية من قبل لا تزال تُفتح بما أُزيل. إن كان لدى غيرك: ”rotate-keys“ ثم ”purge-backups“.</numerusform>
            <numerusform>ملاحظة: %n نسخة احتياطية من قبل لا تزال تُفتح بما أُزيل. إن كان لدى غيرك: ”rotate-keys“ ثم ”purge-backups“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something about the ways in, or the audit log, waits to be looked at.</source>
        <translation>شيء في طرق الدخول أو في السجل ينتظر أن يُنظر فيه.</translation>
    </message>
    <message>
        <source>See “slot list” and “audit”, then “slot confirm”. Nothing was changed.</source>
        <translation>انظر ”slot list“ و”audit“، ثم ”slot confirm“. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It stopped there: %1</source>
        <translation>توقّف الأمر هناك: %1</translation>
    </message>
    <message numerus="yes">
        <source>note: %n way(s) in that cannot be understood here will not open the vault any more.</source>
        <translation>
            <numerusform>ملاحظة: %n طريقة دخول غير مفهومة هنا لن تفتح الخزنة بعد الآن.</numerusform>
            <numerusform>ملاحظة: طريقة دخول واحدة غير مفهومة هنا لن تفتح الخزنة بعد الآن.</numerusform>
            <numerusform>ملاحظة: طريقتا دخول غير مفهومتين هنا لن تفتحا الخزنة بعد الآن.</numerusform>
            <numerusform>ملاحظة: %n طرق دخول غير مفهومة هنا لن تفتح الخزنة بعد الآن.</numerusform>
            <numerusform>ملاحظة: %n طريقة دخول غير مفهومة هنا لن تفتح الخزنة بعد الآن.</numerusform>
            <numerusform>ملاحظة: %n طريقة دخول غير مفهومة هنا لن تفتح الخزنة بعد الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the disk, then say “purge-backups” again. What is left of one goes with the next backup.</source>
        <translation>افحص القرص، ثم نفّذ ”purge-backups“ مرة أخرى. وما بقي من إحداها يزول مع النسخة الاحتياطية التالية.</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>رمز الاسترداد:</translation>
    </message>
    <message>
        <source>This is not a recovery code.</source>
        <translation>هذا ليس رمز استرداد.</translation>
    </message>
    <message>
        <source>It has eight groups of five characters, and stands on the recovery sheet.</source>
        <translation>فيه ثماني مجموعات من خمسة أحرف، وهو على ورقة الاسترداد.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code alone opened a copy of this vault, and %n record(s) with everything sealed in them could be read.</source>
        <translation>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، ولا سجلات فيها.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئ سجل واحد بكل ما خُتم فيه.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئ سجلان بكل ما خُتم فيهما.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئت %n سجلات بكل ما خُتم فيها.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئ %n سجلًا بكل ما خُتم فيها.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئ %n سجل بكل ما خُتم فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is a backup now: %1</source>
        <translation>النسخة الآن نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>LOOK</source>
        <comment>at this, it is amiss</comment>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Reading what can be read: %1 %</source>
        <translation>قراءة ما يمكن قراءته: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the new vault %1, which the same passwords open.</source>
        <translation>
            <numerusform>لا سجلات في الخزنة الجديدة %1 التي تفتحها كلمات المرور نفسها.</numerusform>
            <numerusform>سجل واحد في الخزنة الجديدة %1 التي تفتحها كلمات المرور نفسها.</numerusform>
            <numerusform>سجلان في الخزنة الجديدة %1 التي تفتحها كلمات المرور نفسها.</numerusform>
            <numerusform>%n سجلات في الخزنة الجديدة %1 التي تفتحها كلمات المرور نفسها.</numerusform>
            <numerusform>%n سجلًا في الخزنة الجديدة %1 التي تفتحها كلمات المرور نفسها.</numerusform>
            <numerusform>%n سجل في الخزنة الجديدة %1 التي تفتحها كلمات المرور نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything could be read. The damaged vault was not touched.</source>
        <translation>قُرئ كل شيء. لم تُمسّ الخزنة التالفة.</translation>
    </message>
    <message>
        <source>The damaged vault was not touched. Compare with its backups: what is lost here may be there.</source>
        <translation>لم تُمسّ الخزنة التالفة. قارن بنسخها الاحتياطية: ما ضاع هنا قد يكون هناك.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>closed %1 ago</source>
        <translation>انتهى منذ %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>ينتهي بعد %1</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>%1 d %2 h left</source>
        <translation>بقي %1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>بقي %1 س</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1 د</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Shown in the portal</source>
        <translation>الظهور في البوابة</translation>
    </message>
    <message>
        <source>Must be used</source>
        <translation>مهلة الاستخدام</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>فترة الاستخدام</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>بلا مهلة</translation>
    </message>
    <message>
        <source>No longer shown in the portal for %1</source>
        <translation>لم تعد تظهر في البوابة منذ %1</translation>
    </message>
    <message>
        <source>Shown in the portal for %1 more</source>
        <translation>تبقى في البوابة مدة %1</translation>
    </message>
    <message>
        <source>Should have been used %1 ago</source>
        <translation>انتهت مهلة استخدامها منذ %1</translation>
    </message>
    <message>
        <source>Must be used within %1</source>
        <translation>يجب استخدامها خلال %1</translation>
    </message>
    <message>
        <source>The licence ended %1 ago</source>
        <translation>انتهى الترخيص منذ %1</translation>
    </message>
    <message>
        <source>The licence runs for %1 more</source>
        <translation>ينتهي الترخيص بعد %1</translation>
    </message>
    <message>
        <source>Could be used until %1 ago</source>
        <translation>انتهت فترة استخدامها منذ %1</translation>
    </message>
    <message>
        <source>Can be used for %1 more</source>
        <translation>يبقى استخدامها ممكنًا مدة %1</translation>
    </message>
    <message>
        <source>nothing saved yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>on a day</comment>
        <translation>تم التحقق في %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>saved, not verified</source>
        <translation>محفوظة دون تحقق</translation>
    </message>
    <message>
        <source>key registered</source>
        <translation>المفتاح مسجَّل</translation>
    </message>
    <message>
        <source>doubtful since %1</source>
        <comment>a day</comment>
        <translation>مشكوك فيها منذ %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>reference missing</source>
        <translation>المرجع مفقود</translation>
    </message>
    <message>
        <source>reference doubtful</source>
        <translation>المرجع مشكوك فيه</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>بحاجة إلى قرار</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>reference kept</source>
        <translation>المرجع محفوظ</translation>
    </message>
    <message>
        <source>pair or none: not decided</source>
        <translation>مع بيانات اعتماد أو من دونها: لم يتقرر</translation>
    </message>
    <message>
        <source>This vault is of an older version. A copy of it is kept first.</source>
        <translation>هذه الخزنة من إصدار أقدم. تُحفظ نسخة منها أولًا.</translation>
    </message>
    <message>
        <source>It is brought up to date.</source>
        <translation>يجري تحديثها.</translation>
    </message>
    <message>
        <source>Space that is not needed any more is given back.</source>
        <translation>تُعاد المساحة التي لم تعد لازمة.</translation>
    </message>
    <message>
        <source>works since %1</source>
        <comment>a day</comment>
        <translation>يعمل منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم يبق أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>time left, time of day</comment>
        <translation>%1، حتى %2</translation>
    </message>
</context>
<context>
    <name>UseText</name>
    <message>
        <source>A client needs another pair, or the account that was opened.</source>
        <translation>يحتاج العميل إلى بيانات اعتماد أخرى، أو إلى الحساب الذي فُتح.</translation>
    </message>
    <message>
        <source>Export the account that was opened instead: it needs no pair.</source>
        <translation>صدّر بدلًا من ذلك الحساب الذي فُتح: فهو لا يحتاج إلى بيانات اعتماد.</translation>
    </message>
    <message>
        <source>This pair opens one account only, and the CA says that it has opened one.</source>
        <translation>بيانات الاعتماد هذه تفتح حسابًا واحدًا فقط، وتقول جهة الإصدار إنها فتحت حسابًا.</translation>
    </message>
    <message>
        <source>This pair opens one account only, and has opened it: %1.</source>
        <translation>بيانات الاعتماد هذه تفتح حسابًا واحدًا فقط، وقد فتحته: %1.</translation>
    </message>
    <message>
        <source>EAB Vault itself</source>
        <translation>EAB Vault نفسه</translation>
    </message>
    <message>
        <source>a server that was not named</source>
        <translation>خادم لم يُذكر اسمه</translation>
    </message>
    <message>
        <source>with a former pair</source>
        <translation>ببيانات اعتماد سابقة</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>server, day</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 (%2) since %3</source>
        <comment>server, client, day</comment>
        <translation>%1 (%2) منذ %3</translation>
    </message>
    <message>
        <source>This pair opens one account only, and was set up before: %1. The first client that uses it has it.</source>
        <translation>بيانات الاعتماد هذه تفتح حسابًا واحدًا فقط، وقد أُعدّت من قبل: %1. أول عميل يستخدمها يأخذه.</translation>
    </message>
    <message>
        <source>%2 on %1 was used with the pair of a record that was removed: the client may keep to the account it has there. Choose another folder for its state.</source>
        <translation>المجلد %2 على %1 استُخدم مع بيانات اعتماد سجل محذوف: قد يبقى العميل على الحساب الذي لديه هناك. اختر مجلدًا آخر لحالته.</translation>
    </message>
    <message>
        <source>%2 on %1 is used with another pair, of “%3”: the client may keep to the account it has there. Choose another folder for its state.</source>
        <translation>المجلد %2 على %1 مستخدم مع بيانات اعتماد أخرى، هي بيانات «%3»: قد يبقى العميل على الحساب الذي لديه هناك. اختر مجلدًا آخر لحالته.</translation>
    </message>
    <message>
        <source>Written for %1, %2.</source>
        <comment>client, moment</comment>
        <translation>كُتب لـ %1، %2.</translation>
    </message>
    <message>
        <source>Written for %1 on %2, %3.</source>
        <comment>client, server, moment</comment>
        <translation>كُتب لـ %1 على %2، %3.</translation>
    </message>
    <message>
        <source>Start it there, then say here that it works.</source>
        <translation>شغّله هناك، ثم قل هنا إنه يعمل.</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>%1 is missing.</source>
        <translation>القيمة ناقصة: %1.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 تالف.</translation>
    </message>
    <message>
        <source>%1 was changed by something else than this program.</source>
        <translation>غيّر %1 شيء غير هذا البرنامج.</translation>
    </message>
    <message>
        <source>Backup %1: a page of it is damaged.</source>
        <translation>النسخة الاحتياطية %1: صفحة منها تالفة.</translation>
    </message>
    <message>
        <source>%1: a way in cannot be understood here, and is kept as it is. It may be of a newer program.</source>
        <translation>%1: طريق دخول غير مفهوم هنا، ويبقى كما هو. قد يكون من برنامج أحدث.</translation>
    </message>
    <message>
        <source>The backups at the second place, %1, were not looked at: it is not there now.</source>
        <translation>لم تُفحص النسخ الاحتياطية في المكان الثاني %1: فهو غير موجود الآن.</translation>
    </message>
    <message>
        <source>A change of the ways in is not in its place yet (%1); opening the vault to change it finishes that.</source>
        <translation>تغيير في طرق الدخول ليس في مكانه بعد (%1)؛ فتح الخزنة للتغيير يتمه.</translation>
    </message>
    <message>
        <source>%1 is older than the vault: what was taken away since still opens it. Opening the vault to change it writes it anew.</source>
        <translation>%1 أقدم من الخزنة: ما أُزيل بعده ما زال يفتحها. فتح الخزنة للتغيير يكتبه من جديد.</translation>
    </message>
    <message>
        <source>Backup %1 has other keys than this vault, and was not read: it opens with the passwords of its day.</source>
        <translation>للنسخة الاحتياطية %1 مفاتيح غير مفاتيح هذه الخزنة، ولم تُقرأ: تُفتح بكلمات المرور التي كانت في يومها.</translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>Wait a while, then try again.</source>
        <translation>انتظر قليلًا ثم حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول مجددًا الآن.</numerusform>
            <numerusform>حاول مجددًا بعد ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>حاول مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول مجددًا بعد %n ثانية.</numerusform>
            <numerusform>حاول مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare it with the seller&apos;s portal, which shows it until %1, and correct the record.</source>
        <translation>قارنها ببوابة البائع التي تعرضها حتى %1، وصحّح السجل.</translation>
    </message>
    <message>
        <source>Compare it with the order e-mail, or ask the seller for a new pair.</source>
        <translation>قارنها برسالة الطلب، أو اطلب من البائع بيانات اعتماد جديدة.</translation>
    </message>
    <message>
        <source>%1 accepted this pair on %2.</source>
        <translation>قبل %1 بيانات الاعتماد هذه في %2.</translation>
    </message>
    <message>
        <source>The account that was opened is kept with the record.</source>
        <translation>الحساب الذي فُتح محفوظ مع السجل.</translation>
    </message>
    <message>
        <source>%1 opened an account with this pair on %2.</source>
        <translation>فتح %1 حسابًا ببيانات الاعتماد هذه في %2.</translation>
    </message>
    <message>
        <source>It did not repeat the binding in its answer, as some CAs do not. The account is kept with the record.</source>
        <translation>لم يتكرر الربط في الرد، وهذا شأن بعض جهات الإصدار. الحساب محفوظ مع السجل.</translation>
    </message>
    <message>
        <source>The directory of %1 answers.</source>
        <translation>دليل %1 يستجيب.</translation>
    </message>
    <message>
        <source>Whether the pair works is not known yet.</source>
        <translation>لم يُعرف بعد هل تعمل بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>%1 does not ask for a pair here, and did not look at this one.</source>
        <translation>لا يطلب ‎%1 بيانات اعتماد هنا، ولم ينظر في هذه.</translation>
    </message>
    <message>
        <source>So nothing is known about it. Check that this is the directory URL of your order.</source>
        <translation>فلم يثبت عنها شيء. تأكد من أن هذا رابط الدليل الخاص بطلبك.</translation>
    </message>
    <message>
        <source>%1 says that the HMAC key does not belong to this key identifier (KID).</source>
        <translation>يقول %1 إن مفتاح HMAC لا يخص معرّف المفتاح (KID) هذا.</translation>
    </message>
    <message>
        <source>%1 does not accept this key identifier (KID): unknown, revoked or expired.</source>
        <translation>لا يقبل %1 معرّف المفتاح (KID) هذا: مجهول أو مُبطَل أو منتهي الصلاحية.</translation>
    </message>
    <message>
        <source>%1 says that this pair has opened an account before.</source>
        <translation>يقول %1 إن بيانات الاعتماد هذه فتحت حسابًا من قبل.</translation>
    </message>
    <message>
        <source>So it is probably right, and used up. If that was not you, ask the seller for a new one.</source>
        <translation>فالأرجح أنها صحيحة لكنها استُهلكت. إن لم تكن أنت من استخدمها، فاطلب من البائع بيانات جديدة.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of account key.</source>
        <translation>لا يقبل %1 هذا النوع من مفاتيح الحساب.</translation>
    </message>
    <message>
        <source>Try again with an RSA key. Nothing was opened.</source>
        <translation>حاول مجددًا بمفتاح RSA. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>رفض %1 الطلب.</translation>
    </message>
    <message>
        <source>Its own words stand above; the seller&apos;s support can say more.</source>
        <translation>نص الرفض مذكور أعلاه؛ ولدى دعم البائع تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>%1 wants its terms of service to be agreed to first.</source>
        <translation>يطلب %1 الموافقة على شروط خدمته أولًا.</translation>
    </message>
    <message>
        <source>Read them, agree if you do, and try again. Nothing was opened.</source>
        <translation>اقرأها، ووافق إن شئت، ثم حاول مجددًا. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>%1 wants an e-mail address for the account.</source>
        <translation>يطلب %1 عنوان بريد إلكتروني للحساب.</translation>
    </message>
    <message>
        <source>Give one and try again. Nothing was opened.</source>
        <translation>أدخل عنوانًا ثم حاول مجددًا. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>%1 wants something done on its web page first.</source>
        <translation>يطلب %1 إجراءً على صفحته أولًا.</translation>
    </message>
    <message>
        <source>Log in there and look for a message.</source>
        <translation>سجّل الدخول هناك وابحث عن رسالة.</translation>
    </message>
    <message>
        <source>%1 has been asked too often.</source>
        <translation>كثرت الطلبات إلى %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذّر الوصول إلى ‎%1.</translation>
    </message>
    <message>
        <source>Check the network and the directory URL. Nothing was opened.</source>
        <translation>تحقق من الشبكة ومن رابط الدليل. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>لم يُثبت ‎%1 هويته.</translation>
    </message>
    <message>
        <source>Nothing was sent. A private CA needs its bundle; otherwise somebody may stand in between.</source>
        <translation>لم يُرسل شيء. جهة الإصدار الخاصة تحتاج إلى حزمة شهاداتها؛ وإلا فقد يكون هناك من يعترض الاتصال.</translation>
    </message>
    <message>
        <source>The request was sent to %1, but no usable answer came.</source>
        <translation>أُرسل الطلب إلى %1، لكن لم يأتِ رد مفهوم.</translation>
    </message>
    <message>
        <source>An account may have been opened. Its key is kept: try again, and the same account is used.</source>
        <translation>ربما فُتح حساب. مفتاحه محفوظ: حاول مجددًا وسيُستخدم الحساب نفسه.</translation>
    </message>
    <message>
        <source>The pair is well formed</source>
        <translation>سلامة صيغة بيانات الاعتماد</translation>
    </message>
    <message>
        <source>The directory answers</source>
        <translation>استجابة الدليل</translation>
    </message>
    <message>
        <source>The CA is ready for a request</source>
        <translation>جاهزية جهة الإصدار لتلقي طلب</translation>
    </message>
    <message>
        <source>An account is opened with the pair</source>
        <translation>فتح حساب ببيانات الاعتماد</translation>
    </message>
    <message>
        <source>The account is asked after</source>
        <translation>الاستعلام عن الحساب</translation>
    </message>
    <message>
        <source>The account is ended</source>
        <translation>إنهاء الحساب</translation>
    </message>
    <message>
        <source>To verify the pair, an ACME account is opened at %1 with a fresh key. The account is kept in the vault and can be given to a client later.</source>
        <translation>للتحقق من بيانات الاعتماد يُفتح حساب ACME لدى %1 بمفتاح جديد. يُحفظ الحساب في الخزنة ويمكن إعطاؤه لعميل لاحقًا.</translation>
    </message>
    <message>
        <source>A pair of %1 opens one account only: this uses it up. The kept account then takes its place.</source>
        <translation>بيانات اعتماد %1 تفتح حسابًا واحدًا فقط: وهذا يستهلكها. يحل الحساب المحفوظ محلها بعد ذلك.</translation>
    </message>
    <message>
        <source>This pair may be used a limited number of times; this is one of them.</source>
        <translation>يمكن استخدام بيانات الاعتماد هذه عددًا محدودًا من المرات؛ وهذه إحداها.</translation>
    </message>
    <message>
        <source>A pair of %1 can be used again; this does not use it up.</source>
        <translation>بيانات اعتماد %1 قابلة للاستخدام مجددًا؛ وهذا لا يستهلكها.</translation>
    </message>
    <message>
        <source>Whether %1 lets a pair be used more than once is not known. If it does not, the kept account takes its place.</source>
        <translation>لا يُعرف هل يسمح %1 باستخدام بيانات الاعتماد أكثر من مرة. إن لم يسمح، حلّ الحساب المحفوظ محلها.</translation>
    </message>
    <message>
        <source>According to %1, as of %2.</source>
        <comment>source, date</comment>
        <translation>بحسب %1، بتاريخ %2.</translation>
    </message>
    <message>
        <source>Saved, not yet verified with the CA.</source>
        <translation>محفوظة، ولم يُتحقق منها لدى جهة الإصدار بعد.</translation>
    </message>
    <message>
        <source>%1 refused this pair on %2.</source>
        <translation>رفض %1 بيانات الاعتماد هذه في %2.</translation>
    </message>
    <message>
        <source>%1 said on %2 that this pair has been used before.</source>
        <translation>ذكر %1 في %2 أن بيانات الاعتماد هذه استُخدمت من قبل.</translation>
    </message>
    <message>
        <source>%1 was asked on %2; that told nothing.</source>
        <translation>سُئل %1 في %2؛ ولم يثبت من ذلك شيء.</translation>
    </message>
    <message>
        <source>The account that was opened with this pair is valid at %1.</source>
        <translation>الحساب الذي فُتح ببيانات الاعتماد هذه صالح لدى %1.</translation>
    </message>
    <message>
        <source>Asking opened no other one and used nothing up.</source>
        <translation>لم يفتح السؤال حسابًا آخر ولم يستهلك شيئًا.</translation>
    </message>
    <message>
        <source>The account that was opened with this pair is not valid at %1.</source>
        <translation>الحساب الذي فُتح ببيانات الاعتماد هذه غير صالح لدى %1.</translation>
    </message>
    <message>
        <source>It may have been ended or revoked. That says nothing about the pair.</source>
        <translation>ربما أُنهي أو أُبطل. ولا يدل ذلك على شيء بشأن بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>What answers there is no ACME directory.</source>
        <translation>ما يجيب هناك ليس دليل ACME.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>The directory leads to another host, or not over https: %1</source>
        <translation>يقود الدليل إلى مضيف آخر، أو ليس عبر https:‏ %1</translation>
    </message>
    <message>
        <source>No nonce came, which a request needs: HTTP status %1</source>
        <translation>لم تصل nonce التي يحتاج إليها الطلب: حالة HTTP‏ %1</translation>
    </message>
    <message>
        <source>It was not sent: no nonce came, which a request needs.</source>
        <translation>لم يُرسل: لم تصل nonce التي يحتاج إليها الطلب.</translation>
    </message>
    <message>
        <source>HTTP status %1, and no usable answer</source>
        <translation>حالة HTTP‏ %1، ولا جواب يمكن استعماله</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>الجواب كبير جدًّا.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The secure connection failed.</source>
        <translation>فشل الاتصال الآمن.</translation>
    </message>
    <message>
        <source>The CA calls the account “%1”.</source>
        <translation>تصف سلطة الشهادات الحساب بأنه “%1”.</translation>
    </message>
    <message>
        <source>The CA knew the account&apos;s key before; that shows nothing about the pair.</source>
        <translation>كانت سلطة الشهادات تعرف مفتاح الحساب من قبل؛ ولا يُظهر ذلك شيئًا عن الزوج.</translation>
    </message>
    <message>
        <source>The kept account has no usable key, or its URL is not one of this CA.</source>
        <translation>ليس للحساب المحفوظ مفتاح صالح، أو عنوان URL الخاص به ليس لهذه السلطة.</translation>
    </message>
    <message>
        <source>A client has worked with this pair, as was said on %1.</source>
        <translation>عمل عميل بهذا الزوج، كما قيل في %1.</translation>
    </message>
    <message>
        <source>The CA was not asked.</source>
        <translation>لم تُسأل جهة الإصدار.</translation>
    </message>
</context>
<context>
    <name>eab::ui::AccountExportDialog</name>
    <message>
        <source>Another client: the key as JSON Web Key (JWK)</source>
        <translation>عميل آخر: المفتاح بصيغة JSON Web Key (JWK)</translation>
    </message>
    <message>
        <source>Another client: the key in PEM</source>
        <translation>عميل آخر: المفتاح بصيغة PEM</translation>
    </message>
    <message>
        <source>Export the account</source>
        <translation>تصدير الحساب</translation>
    </message>
    <message>
        <source>A client that is given this account needs no pair: a one-time pair that was used up by verifying still serves a server.</source>
        <translation>العميل الذي يُعطى هذا الحساب لا يحتاج إلى بيانات اعتماد: حتى ذات الاستخدام الواحد التي استهلكها التحقق تبقى نافعة لخادم.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ال&amp;عميل</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;Domain of the first certificate</source>
        <translation>ن&amp;طاق الشهادة الأولى</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Run on the server</source>
        <translation>للتشغيل على الخادم</translation>
    </message>
    <message>
        <source>Cop&amp;y commands</source>
        <translation>&amp;نسخ الأوامر</translation>
    </message>
    <message>
        <source>&amp;Save to folder...</source>
        <translation>&amp;حفظ في مجلد...</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>الأوامر في الحافظة.</translation>
    </message>
    <message>
        <source>holds the private key</source>
        <translation>فيه المفتاح الخاص</translation>
    </message>
    <message>
        <source>Save the account into a new folder</source>
        <translation>حفظ الحساب في مجلد جديد</translation>
    </message>
    <message>
        <source>Saved to %1. It holds a private key: bring it to the server over a safe way, then delete it here.</source>
        <translation>حُفظ في «‎%1». فيه مفتاح خاص: انقله إلى الخادم بطريقة آمنة، ثم احذفه من هنا.</translation>
    </message>
    <message>
        <source>For which se&amp;rver? (may stay empty)</source>
        <translation>لأي &amp;خادم؟ (يمكن تركه فارغًا)</translation>
    </message>
</context>
<context>
    <name>eab::ui::AuditDialog</name>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>Who opened this vault, took keys and changed things, the newest first. No key stands in here.</source>
        <translation>من فتح هذه الخزنة وأخذ مفاتيح وغيّر شيئًا، والأحدث أولًا. لا مفتاح مكتوب هنا.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Nothing is written down of that.</source>
        <translation>لم يُدوَّن شيء عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Older ones</source>
        <translation>الأ&amp;قدم</translation>
    </message>
    <message>
        <source>Check the &amp;log</source>
        <translation>فحص ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Save as a table...</source>
        <translation>&amp;حفظ كجدول...</translation>
    </message>
    <message>
        <source>Reading every line...</source>
        <translation>جارٍ قراءة كل سطر...</translation>
    </message>
    <message>
        <source>Save the log as a table</source>
        <translation>حفظ السجل كجدول</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved in %1. No key is in it.</source>
        <translation>
            <numerusform>لم يُحفظ أي سطر في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظ سطر واحد في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظ سطران في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظت %n أسطر في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظ %n سطرًا في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظ %n سطر في %1. لا مفتاح فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>The log is not as it was written: somebody has changed it by other means than this program, or the disk has.</source>
        <translation>السجل ليس كما كُتب: غيّره أحد بوسيلة غير هذا البرنامج، أو غيّره القرص.</translation>
    </message>
</context>
<context>
    <name>eab::ui::BackupsPage</name>
    <message>
        <source>A backup is made by itself after changes, at most once an hour, and every page of it is read before it counts. It opens with the passwords of its day.</source>
        <translation>تُنشأ نسخة احتياطية تلقائيًا بعد التغييرات، مرة في الساعة على الأكثر، ولا تُحسب إلا بعد قراءة كل صفحة منها. تُفتح بكلمات المرور السارية يوم إنشائها.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Also keep them &amp;elsewhere...</source>
        <translation>احفظها في مكان آخر أي&amp;ضًا...</translation>
    </message>
    <message>
        <source>&amp;Restore...</source>
        <translation>ا&amp;ستعادة...</translation>
    </message>
    <message>
        <source>The last one was made %1.</source>
        <translation>أُنشئت آخر نسخة %1.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>At the second place, %1, the last one was written %2.</source>
        <translation>في المكان الثاني، %1، كُتبت آخر نسخة %2.</translation>
    </message>
    <message>
        <source>At the second place, %1, none was written yet.</source>
        <translation>في المكان الثاني، %1، لم تُكتب نسخة بعد.</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <source>with the vault</source>
        <translation>مع الخزنة</translation>
    </message>
    <message>
        <source>Copying, and reading the copy...</source>
        <translation>يجري النسخ وقراءة النسخة...</translation>
    </message>
    <message>
        <source>The backup is made, and every page of it read.</source>
        <translation>أُنشئت النسخة الاحتياطية وقُرئت كل صفحة منها.</translation>
    </message>
    <message>
        <source>A folder on a stick, a share or another disk</source>
        <translation>مجلد على ذاكرة محمولة أو مشاركة شبكية أو قرص آخر</translation>
    </message>
    <message>
        <source>No more backups are kept there. Those that are there stay.</source>
        <translation>لن تُحفظ نسخ أخرى هناك. تبقى الموجودة.</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>اختر النسخة الاحتياطية أولًا.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>انسخ ا&amp;لآن</translation>
    </message>
    <message>
        <source>No longer &amp;there</source>
        <translation>لا ت&amp;حفظها هناك</translation>
    </message>
</context>
<context>
    <name>eab::ui::BinPage</name>
    <message>
        <source>Removed</source>
        <translation>المحذوفات</translation>
    </message>
    <message numerus="yes">
        <source>What you remove stays here for %n day(s) and can be brought back. Then it is thrown away for good when the vault is unlocked.</source>
        <translation>
            <numerusform>ما تزيله لا يبقى هنا، ويُحذف نهائيًا عند فتح الخزنة.</numerusform>
            <numerusform>ما تزيله يبقى هنا يومًا واحدًا ويمكن استعادته. بعد ذلك يُحذف نهائيًا عند فتح الخزنة.</numerusform>
            <numerusform>ما تزيله يبقى هنا يومين ويمكن استعادته. بعد ذلك يُحذف نهائيًا عند فتح الخزنة.</numerusform>
            <numerusform>ما تزيله يبقى هنا %n أيام ويمكن استعادته. بعد ذلك يُحذف نهائيًا عند فتح الخزنة.</numerusform>
            <numerusform>ما تزيله يبقى هنا %n يومًا ويمكن استعادته. بعد ذلك يُحذف نهائيًا عند فتح الخزنة.</numerusform>
            <numerusform>ما تزيله يبقى هنا %n يوم ويمكن استعادته. بعد ذلك يُحذف نهائيًا عند فتح الخزنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>Removed records</source>
        <translation>السجلات المزالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Seller and order</source>
        <translation>البائع والطلب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يبقى حتى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Throw away for &amp;good</source>
        <translation>حذف &amp;نهائيًا</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Throw away...</source>
        <translation>&amp;حذف...</translation>
    </message>
    <message>
        <source>&amp;Empty the bin...</source>
        <translation>&amp;إفراغ سلة المحذوفات...</translation>
    </message>
    <message>
        <source>“%1” is thrown away for good, with its key, its history and the messages that speak of nothing else. This cannot be undone.</source>
        <translation>سيُحذف «%1» نهائيًا مع مفتاحه وتاريخه والرسائل التي لا تتحدث عن غيره. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s) are thrown away for good, with their keys, histories and messages. This cannot be undone.</source>
        <translation>
            <numerusform>لا سجلات مزالة للحذف النهائي. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُحذف سجل مزال واحد نهائيًا مع مفاتيحه وتاريخه ورسائله. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُحذف سجلان مزالان نهائيًا مع مفاتيحهما وتاريخهما ورسائلهما. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستُحذف %n سجلات مزالة نهائيًا مع مفاتيحها وتاريخها ورسائلها. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُحذف %n سجلًا مزالًا نهائيًا مع مفاتيحها وتاريخها ورسائلها. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيُحذف %n سجل مزال نهائيًا مع مفاتيحها وتاريخها ورسائلها. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) thrown away for good.</source>
        <translation>
            <numerusform>لم يُحذف أي سجل نهائيًا.</numerusform>
            <numerusform>حُذف سجل واحد نهائيًا.</numerusform>
            <numerusform>حُذف سجلان نهائيًا.</numerusform>
            <numerusform>حُذفت %n سجلات نهائيًا.</numerusform>
            <numerusform>حُذف %n سجلًا نهائيًا.</numerusform>
            <numerusform>حُذف %n سجل نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is thrown away for good.</source>
        <translation>حُذف «%1» نهائيًا.</translation>
    </message>
    <message>
        <source>No, take it in as &amp;new</source>
        <translation>لا، أضِفه &amp;جديدًا</translation>
    </message>
    <message>
        <source>it is answered</source>
        <translation>تتم الإجابة</translation>
    </message>
    <message>
        <source>A message speaks of what is here: say first what shall become of it.</source>
        <translation>تتحدث رسالة عمّا هو موجود هنا: قرّر أولًا ما سيؤول إليه.</translation>
    </message>
</context>
<context>
    <name>eab::ui::ChallengePart</name>
    <message>
        <source>A wildcard can only be validated through DNS (dns-01).</source>
        <translation>لا يمكن إثبات اسم بحرف بدل (*) إلا عبر DNS (dns-01).</translation>
    </message>
    <message>
        <source>Web server&apos;s folder (http-01)</source>
        <translation>مجلد خادم الويب (http-01)</translation>
    </message>
    <message>
        <source>The client itself (http-01)</source>
        <translation>العميل نفسه (http-01)</translation>
    </message>
    <message>
        <source>DNS (dns-01)</source>
        <translation>DNS (dns-01)</translation>
    </message>
    <message>
        <source>&amp;Proof of the domains</source>
        <translation>كيف تُثبَت ال&amp;نطاقات</translation>
    </message>
    <message>
        <source>F&amp;older it serves</source>
        <translation>ال&amp;مجلد الذي يقدّمه الخادم</translation>
    </message>
    <message>
        <source>Port it listens o&amp;n</source>
        <translation>الم&amp;نفذ الذي يستمع عليه</translation>
    </message>
    <message>
        <source>DNS provider, by the client&apos;s &amp;name for it</source>
        <translation>م&amp;زوّد DNS، بالاسم الذي يعرفه به العميل</translation>
    </message>
    <message>
        <source>Its credential&amp;s file (empty: a template is written)</source>
        <translation>ملف بيانات ال&amp;دخول إليه (إن بقي فارغًا كُتب قالب)</translation>
    </message>
    <message>
        <source>DNS hook (empty: a te&amp;mplate is written)</source>
        <translation>خ&amp;طّاف DNS (إن بقي فارغًا كُتب قالب)</translation>
    </message>
    <message>
        <source>Name the DNS provider, or choose “manual” for a hook of your own.</source>
        <translation>اذكر مزوّد DNS، أو اختر «manual» لاستخدام خطّاف خاص بك.</translation>
    </message>
</context>
<context>
    <name>eab::ui::ClientPart</name>
    <message>
        <source>Use its confi&amp;guration file</source>
        <translation>استخدام ملف إعدادا&amp;ته</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <translation>ال&amp;عميل</translation>
    </message>
    <message>
        <source>Its &amp;version on the server</source>
        <translation>&amp;نسخته على الخادم</translation>
    </message>
    <message>
        <source>Found on this computer: %1. If the server has another, write that.</source>
        <translation>الموجود على هذا الحاسوب: %1. إن كانت نسخة الخادم مختلفة فاكتبها.</translation>
    </message>
    <message>
        <source>Not found on this computer; assumed. Understood: %1. “%2 --version” on the server tells.</source>
        <translation>غير موجود على هذا الحاسوب؛ هذه نسخة مفترضة. النسخ المدعومة: %1. لمعرفة النسخة شغّل «%2 --version» على الخادم.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Write it like 2.1.0.</source>
        <translation>ليس «%1» رقم نسخة. اكتبه هكذا: 2.1.0.</translation>
    </message>
    <message>
        <source>This version is too old for external account binding. Understood: %1.</source>
        <translation>هذه النسخة أقدم من أن تدعم ربط الحساب الخارجي (EAB). النسخ المدعومة: %1.</translation>
    </message>
</context>
<context>
    <name>eab::ui::ClockField</name>
    <message>
        <source>As the seller&apos;s rule says</source>
        <translation>وفق قاعدة البائع</translation>
    </message>
    <message>
        <source>Own date and time</source>
        <translation>تاريخ ووقت من عندك</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm; empty: no such deadline</source>
        <translation>YYYY-MM-DD hh:mm؛ فارغ: لا مهلة كهذه</translation>
    </message>
    <message>
        <source>The rule would say: %1</source>
        <translation>القاعدة تقول: %1</translation>
    </message>
    <message>
        <source>The rule gives no such deadline.</source>
        <translation>لا تحدد القاعدة مهلة كهذه.</translation>
    </message>
</context>
<context>
    <name>eab::ui::CreateDialog</name>
    <message>
        <source>Create a pair at a provider</source>
        <translation>إنشاء بيانات اعتماد لدى مزوّد</translation>
    </message>
    <message>
        <source>The answer goes straight into the vault: the API shows the key this once.</source>
        <translation>يدخل الرد إلى الخزنة مباشرة: لا تعرض واجهة API المفتاح إلا هذه المرة.</translation>
    </message>
    <message>
        <source>There is no login at a provider yet. You need the API key that the provider gave you.</source>
        <translation>لا توجد بيانات دخول إلى مزوّد بعد. تحتاج إلى مفتاح API الذي أعطاك إياه المزوّد.</translation>
    </message>
    <message>
        <source>&amp;Add a login...</source>
        <translation>إ&amp;ضافة بيانات دخول...</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>بيانات ال&amp;دخول</translation>
    </message>
    <message>
        <source>In your vault</source>
        <translation>في خزنتك</translation>
    </message>
    <message>
        <source>made from the answer if left empty</source>
        <translation>يُستمد من الرد إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>&amp;Title of the record</source>
        <translation>&amp;عنوان السجل</translation>
    </message>
    <message>
        <source>Ta&amp;gs, divided by commas</source>
        <translation>الو&amp;سوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>&amp;List keys...</source>
        <translation>&amp;قائمة المفاتيح...</translation>
    </message>
    <message>
        <source>Creations that &amp;need you...</source>
        <translation>عمليات &amp;تحتاج إليك...</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>إنشاء أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>login, its API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 The request goes to %2.</source>
        <comment>about an API, its host</comment>
        <translation>%1 يُرسل الطلب إلى ‎%2.</translation>
    </message>
    <message>
        <source>Something is missing or breaks its rule; it is marked in the form.</source>
        <translation>شيء ما ناقص أو مخالف لقاعدته؛ وهو معلَّم في النموذج.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1.</source>
        <translation>بانتظار رد %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has been asked too often; nothing was made yet. Next try in %n second(s).</source>
        <translation>
            <numerusform>الطلبات كثيرة؛ لم يُنشأ شيء بعد. المحاولة التالية الآن.</numerusform>
            <numerusform>الطلبات كثيرة؛ لم يُنشأ شيء بعد. المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>الطلبات كثيرة؛ لم يُنشأ شيء بعد. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>الطلبات كثيرة؛ لم يُنشأ شيء بعد. المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>الطلبات كثيرة؛ لم يُنشأ شيء بعد. المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>الطلبات كثيرة؛ لم يُنشأ شيء بعد. المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>جارٍ المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The key is registered, and “%1” is in the vault.</source>
        <translation>سُجّل المفتاح، و«%1» في الخزنة.</translation>
    </message>
    <message>
        <source>The pair is made, and “%1” is in the vault.</source>
        <translation>أُنشئت بيانات الاعتماد، و«%1» في الخزنة.</translation>
    </message>
    <message>
        <source>The outcome is unknown.</source>
        <translation>النتيجة غير معروفة.</translation>
    </message>
    <message>
        <source>%1 It is not repeated by itself: it may have been carried out.</source>
        <comment>a failure</comment>
        <translation>%1 لا يُكرَّر الطلب تلقائيًا: فربما نُفّذ.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was made.</source>
        <translation>أُلغي. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>جارٍ الإلغاء...</translation>
    </message>
    <message>
        <source>Create the &amp;pair</source>
        <translation>إن&amp;شاء بيانات الاعتماد</translation>
    </message>
    <message>
        <source>&amp;Show the record</source>
        <translation>إ&amp;ظهار السجل</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>المحاولة مجددًا الآن</numerusform>
            <numerusform>المحاولة مجددًا بعد ثانية</numerusform>
            <numerusform>المحاولة مجددًا بعد ثانيتين</numerusform>
            <numerusform>المحاولة مجددًا بعد %n ثوانٍ</numerusform>
            <numerusform>المحاولة مجددًا بعد %n ثانية</numerusform>
            <numerusform>المحاولة مجددًا بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>none; it can be added later</source>
        <translation>لا شيء؛ يمكن إضافته لاحقًا</translation>
    </message>
</context>
<context>
    <name>eab::ui::CredentialPart</name>
    <message>
        <source>Pair to &amp;use</source>
        <translation>أي &amp;زوج؟</translation>
    </message>
    <message>
        <source>No pair is saved yet. Take in the order e-mail first.</source>
        <translation>لم تُحفظ بيانات اعتماد بعد. استورد رسالة الطلب أولًا.</translation>
    </message>
</context>
<context>
    <name>eab::ui::DeadlineCard</name>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Ordered %1</source>
        <translation>تاريخ الطلب: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تاريخ الحفظ: %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No deadline known</source>
        <translation>لا مهلة معروفة</translation>
    </message>
    <message>
        <source>No order date, so no clock runs</source>
        <translation>لا تاريخ للطلب، فلا مهلة تُحسب</translation>
    </message>
    <message>
        <source>Set &amp;it</source>
        <translation>&amp;تعيين</translation>
    </message>
    <message>
        <source>Set the order date</source>
        <translation>تعيين تاريخ الطلب</translation>
    </message>
</context>
<context>
    <name>eab::ui::DetailsPart</name>
    <message>
        <source>I &amp;agree to the CA&apos;s terms of service</source>
        <translation>أ&amp;وافق على شروط خدمة جهة الإصدار</translation>
    </message>
    <message>
        <source>&amp;E-mail for the ACME account</source>
        <translation>&amp;بريد حساب ACME</translation>
    </message>
    <message>
        <source>Read the terms of service</source>
        <translation>قراءة شروط الخدمة</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>Run on the server after each new certificate. May stay empty.</source>
        <translation>يُنفَّذ على الخادم بعد كل شهادة جديدة. يجوز أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Command afterwards (ma&amp;y be empty)</source>
        <translation>الأ&amp;مر بعد ذلك (يجوز تركه)</translation>
    </message>
    <message>
        <source>For w&amp;hich server?</source>
        <translation>ل&amp;أي خادم؟</translation>
    </message>
</context>
<context>
    <name>eab::ui::DomainsPart</name>
    <message>
        <source>One name per line. The first one gives the certificate its name. *.example.org covers all names one level below.</source>
        <translation>اسم واحد في كل سطر. الأول يعطي الشهادة اسمها. والاسم ‎*.example.org يشمل كل الأسماء الأدنى منه بمستوى واحد.</translation>
    </message>
    <message>
        <source>&amp;Domains, one per line</source>
        <translation>ال&amp;نطاقات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>%1 is written %2 in the certificate.</source>
        <translation>يُكتب ‎%1 في الشهادة هكذا: ‎%2.</translation>
    </message>
    <message>
        <source>Write at least one domain, such as www.example.org.</source>
        <translation>اكتب نطاقًا واحدًا على الأقل، مثل www.example.org.</translation>
    </message>
</context>
<context>
    <name>eab::ui::DrillDialog</name>
    <message>
        <source>Prove the recovery code</source>
        <translation>إثبات رمز الاسترداد</translation>
    </message>
    <message>
        <source>Type the whole code from the recovery sheet. A copy of the vault is made and opened with nothing else, as on the day on which you need it, and everything in it is read.</source>
        <translation>اكتب الرمز كله من ورقة الاسترداد. تُصنع نسخة من الخزنة وتُفتح به وحده، كما في اليوم الذي تحتاج إليه، ويُقرأ كل ما فيها.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;رمز الاسترداد</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>أ&amp;ثبته</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>اكتبه أولًا.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has eight groups of five characters, and stands on the recovery sheet.</source>
        <translation>هذا ليس رمز استرداد: فيه ثماني مجموعات من خمسة أحرف، وهو على ورقة الاسترداد.</translation>
    </message>
</context>
<context>
    <name>eab::ui::EmptyPage</name>
    <message>
        <source>Drop the order e-mail here</source>
        <translation>أفلت رسالة الطلب هنا</translation>
    </message>
    <message>
        <source>It holds the key identifier (KID) and the HMAC key. We find them, you check them, they are saved before the seller hides them.</source>
        <translation>فيها معرّف المفتاح (KID) ومفتاح HMAC. نعثر عليهما، وتراجعهما أنت، ويُحفظان قبل أن يخفيهما البائع.</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>&amp;فتح ملف...</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>&amp;لصق نص</translation>
    </message>
    <message>
        <source>&amp;Type it in</source>
        <translation>&amp;كتابة يدوية</translation>
    </message>
    <message>
        <source>No mail at hand?</source>
        <translation>لا رسالة لديك؟</translation>
    </message>
    <message>
        <source>Try with a &amp;sample order</source>
        <translation>جرّب &amp;طلبًا نموذجيًا</translation>
    </message>
</context>
<context>
    <name>eab::ui::FactsCard</name>
    <message>
        <source>From the provider</source>
        <translation>من المزوّد</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>نسخ «%1»</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>حتى %1.</translation>
    </message>
</context>
<context>
    <name>eab::ui::FileDialogs</name>
    <message>
        <source>E-mails and texts</source>
        <translation>الرسائل والنصوص</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>eab::ui::FileLetterDialog</name>
    <message>
        <source>File “%1”</source>
        <translation>تصنيف «%1»</translation>
    </message>
    <message>
        <source>File a letter</source>
        <translation>تصنيف رسالة</translation>
    </message>
    <message>
        <source>Choose the record it belongs to. The message is kept with it, and what was found in it goes there.</source>
        <translation>اختر السجل الذي تنتمي إليه. تُحفظ الرسالة معه، ويُضاف إليه ما عُثر عليه فيها.</translation>
    </message>
    <message>
        <source>Fin&amp;d the record</source>
        <translation>البحث عن ال&amp;سجل</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>C&amp;heck what was found...</source>
        <translation>مرا&amp;جعة ما عُثر عليه...</translation>
    </message>
    <message>
        <source>&amp;Type it in...</source>
        <translation>&amp;كتابة يدوية...</translation>
    </message>
    <message>
        <source>&amp;File it</source>
        <translation>&amp;تصنيف</translation>
    </message>
</context>
<context>
    <name>eab::ui::FilesView</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>نسخ الملف</translation>
    </message>
    <message>
        <source>Save file as...</source>
        <translation>حفظ الملف باسم...</translation>
    </message>
    <message>
        <source>Content of the file; the HMAC key is masked</source>
        <translation>محتوى الملف؛ مفتاح HMAC مخفي</translation>
    </message>
    <message>
        <source>Run on the server</source>
        <translation>للتشغيل على الخادم</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>نسخ الأوامر</translation>
    </message>
    <message>
        <source>The files stand here once this is answered: %1</source>
        <translation>تظهر الملفات هنا بعد الإجابة عن هذا: %1</translation>
    </message>
    <message>
        <source>The HMAC key stays out of the process list and the shell history.</source>
        <translation>لا يظهر مفتاح HMAC في قائمة العمليات ولا في سجل أوامر الطرفية.</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>الأذونات %1</translation>
    </message>
    <message>
        <source>may be deleted once the account is open</source>
        <translation>يمكن حذفه بعد فتح الحساب</translation>
    </message>
</context>
<context>
    <name>eab::ui::HealthDialog</name>
    <message>
        <source>&amp;Ways in...</source>
        <translation>&amp;طرق الدخول...</translation>
    </message>
    <message>
        <source>&amp;Backups...</source>
        <translation>&amp;النسخ الاحتياطية...</translation>
    </message>
    <message>
        <source>&amp;Second place...</source>
        <translation>ال&amp;مكان الثاني...</translation>
    </message>
    <message>
        <source>&amp;Prove it...</source>
        <translation>أ&amp;ثبته...</translation>
    </message>
    <message>
        <source>&amp;Letter box...</source>
        <translation>&amp;صندوق الوارد...</translation>
    </message>
    <message>
        <source>What was &amp;done...</source>
        <translation>ما &amp;جرى...</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>a sentence</comment>
        <translation>يحتاج إلى انتباه: %1</translation>
    </message>
    <message>
        <source>How this vault is kept</source>
        <translation>كيف تُحفظ هذه الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code alone opened a copy of this vault, and %n record(s) with all their keys could be read.</source>
        <translation>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، ولا سجلات فيها.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئ سجل واحد بكل مفاتيحه.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئ سجلان بكل مفاتيحهما.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئت %n سجلات بكل مفاتيحها.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئ %n سجلًا بكل مفاتيحها.</numerusform>
            <numerusform>فتح رمز الاسترداد وحده نسخة من هذه الخزنة، وقُرئ %n سجل بكل مفاتيحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make one...</source>
        <translation>ا&amp;صنع واحدًا...</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportChoices</name>
    <message>
        <source>As found: added to “%1” (%2)</source>
        <comment>title and id</comment>
        <translation>كما وُجد: يُضاف إلى «%1» (%2)</translation>
    </message>
    <message>
        <source>As found: a new record</source>
        <translation>كما وُجد: سجل جديد</translation>
    </message>
    <message>
        <source>As found: a new record, and asked again</source>
        <translation>كما وُجد: سجل جديد ويبقى السؤال مفتوحًا</translation>
    </message>
    <message>
        <source>It is ri&amp;ght as it stands</source>
        <translation>هو &amp;صحيح كما هو</translation>
    </message>
    <message>
        <source>Goes &amp;into</source>
        <translation>ال&amp;وجهة</translation>
    </message>
    <message>
        <source>&amp;Will a pair come with it?</source>
        <translation>هل &amp;ستأتي معه بيانات اعتماد؟</translation>
    </message>
    <message>
        <source>A pair will come</source>
        <translation>ستأتي بيانات اعتماد</translation>
    </message>
    <message>
        <source>No pair comes with it: a certificate</source>
        <translation>لن تأتي: إنها شهادة</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Se&amp;ller</source>
        <translation>البا&amp;ئع</translation>
    </message>
    <message>
        <source>not known: choose one, or type a name</source>
        <translation>غير معروف: اختر بائعًا أو اكتب اسمًا</translation>
    </message>
    <message>
        <source>Add to “%1” (%2)</source>
        <comment>title and id</comment>
        <translation>إضافة إلى «%1» (%2)</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>سجل جديد</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportDialog</name>
    <message>
        <source>Check what was found</source>
        <translation>راجع ما عُثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a credential</comment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>Source, as text</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Which of the credentials</source>
        <translation>أي بيانات اعتماد</translation>
    </message>
    <message>
        <source>Fields to be saved</source>
        <translation>الحقول التي ستُحفظ</translation>
    </message>
    <message>
        <source>What to do with the other key</source>
        <translation>ما العمل بالمفتاح الآخر</translation>
    </message>
    <message>
        <source>Decide: replace or keep both...</source>
        <translation>قرّر: استبدال أم احتفاظ بالاثنين...</translation>
    </message>
    <message>
        <source>Replace the saved key</source>
        <translation>استبدال المفتاح المحفوظ</translation>
    </message>
    <message>
        <source>Keep both records</source>
        <translation>الاحتفاظ بالسجلين</translation>
    </message>
    <message>
        <source>T&amp;ype it in instead</source>
        <translation>&amp;كتابتها يدويًا</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>تم التعرّف على: %1</translation>
    </message>
    <message>
        <source>&amp;Save 1 record</source>
        <translation>ح&amp;فظ سجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n record(s)</source>
        <translation>
            <numerusform>ح&amp;فظ السجلات</numerusform>
            <numerusform>ح&amp;فظ سجل واحد</numerusform>
            <numerusform>ح&amp;فظ سجلين</numerusform>
            <numerusform>ح&amp;فظ %n سجلات</numerusform>
            <numerusform>ح&amp;فظ %n سجلًا</numerusform>
            <numerusform>ح&amp;فظ %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is left out when the record is saved.</source>
        <translation>%1 لن تُحفظ هذه القيمة مع السجل.</translation>
    </message>
    <message>
        <source>Sa&amp;ve this one</source>
        <translation>حفظ &amp;هذه فقط</translation>
    </message>
    <message>
        <source>How much is saved</source>
        <translation>مقدار ما حُفظ</translation>
    </message>
    <message>
        <source>How much is compared with the vault</source>
        <translation>مقدار ما قورن بالخزنة</translation>
    </message>
    <message>
        <source>Saving: %p %</source>
        <translation>الحفظ: %p %</translation>
    </message>
    <message>
        <source>Comparing with the vault: %p %</source>
        <translation>المقارنة بالخزنة: %p %</translation>
    </message>
    <message>
        <source>Take &amp;out of the letter box</source>
        <translation>إ&amp;خراجها من صندوق البريد</translation>
    </message>
    <message>
        <source>Show what is &amp;saved</source>
        <translation>عرض المحفو&amp;ظ</translation>
    </message>
    <message>
        <source>Which key is ri&amp;ght?</source>
        <translation>أي&amp;هما الصحيح؟</translation>
    </message>
    <message>
        <source>Nothin&amp;g chosen</source>
        <translation>لم يُختر &amp;شيء</translation>
    </message>
    <message>
        <source>Sa&amp;ve and set up</source>
        <translation>حفظ وإ&amp;عداد</translation>
    </message>
    <message>
        <source>Saves it, and goes on to the files for certbot or lego</source>
        <translation>يحفظه ثم يتابع إلى ملفات certbot أو lego</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. Nothing is stored yet.</source>
        <translation>
            <numerusform>لا شيء للنظر فيه. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>شيء واحد للنظر فيه. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>شيئان للنظر فيهما. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>%n أشياء للنظر فيها. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>%n شيئًا للنظر فيها. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>%n شيء للنظر فيها. لم يُحفظ شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save %1</source>
        <comment>how many</comment>
        <translation>ح&amp;فظ %1</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportFields</name>
    <message>
        <source>The portal shows the pair until %1.</source>
        <translation>تعرض البوابة بيانات الاعتماد حتى %1.</translation>
    </message>
    <message>
        <source>Without a date no clock runs.</source>
        <translation>بلا تاريخ لا تُحسب مهلة.</translation>
    </message>
    <message>
        <source>&amp;Directory URL</source>
        <translation>&amp;رابط الدليل</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>رقم ال&amp;طلب</translation>
    </message>
    <message>
        <source>CA &amp;Reference</source>
        <translation>مر&amp;جع جهة الإصدار (CA Reference)</translation>
    </message>
    <message>
        <source>Order da&amp;te (YYYY-MM-DD)</source>
        <translation>&amp;تاريخ الطلب (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>ال&amp;منتج</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>ال&amp;زبون</translation>
    </message>
    <message>
        <source>Do&amp;mains</source>
        <translation>ال&amp;نطاقات</translation>
    </message>
    <message>
        <source>No pair is told. Type o&amp;ne in</source>
        <translation>لم تُذكر بيانات اعتماد. أ&amp;دخلها</translation>
    </message>
    <message>
        <source>&amp;Key identifier (KID)</source>
        <translation>م&amp;عرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>Hold to show the HMAC key</source>
        <translation>اضغط مطوّلًا لإظهار مفتاح HMAC</translation>
    </message>
    <message>
        <source>&amp;HMAC key</source>
        <translation>مفتا&amp;ح HMAC</translation>
    </message>
    <message>
        <source>Save this short key &amp;all the same</source>
        <translation>حفظ هذا المفتاح ال&amp;قصير مع ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s).</source>
        <translation>
            <numerusform>%n بايت.</numerusform>
            <numerusform>بايت واحد.</numerusform>
            <numerusform>بايتان.</numerusform>
            <numerusform>%n بايت.</numerusform>
            <numerusform>%n بايت.</numerusform>
            <numerusform>%n بايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Formerly Supplier Order Number.</source>
        <translation>كان اسمه Supplier Order Number.</translation>
    </message>
    <message>
        <source>It equals the order number, which is unusual: check it.</source>
        <translation>مطابق لرقم الطلب، وهذا غير معتاد: تأكد منه.</translation>
    </message>
    <message>
        <source>Differs from the order number, as it should.</source>
        <translation>يختلف عن رقم الطلب، كما ينبغي.</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportFilter</name>
    <message>
        <source>All %1</source>
        <comment>how many there are</comment>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>how many</comment>
        <translation>جديد %1</translation>
    </message>
    <message>
        <source>Add to known %1</source>
        <comment>how many</comment>
        <translation>إضافة إلى معروف %1</translation>
    </message>
    <message>
        <source>Known already %1</source>
        <comment>how many</comment>
        <translation>معروف من قبل %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>how many</comment>
        <translation>يحتاج إليك %1</translation>
    </message>
    <message>
        <source>Nothing found %1</source>
        <comment>how many</comment>
        <translation>لم يُعثر على شيء %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show only what contains this</source>
        <translation>عرض ما يحتوي على هذا فقط</translation>
    </message>
    <message>
        <source>Ne&amp;xt that needs you</source>
        <translation>ال&amp;تالي الذي يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportList</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>eab::ui::ImportRows</name>
    <message>
        <source>not compared yet</source>
        <translation>لم يُقارن بعد</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
</context>
<context>
    <name>eab::ui::IntakeDesk</name>
    <message>
        <source>Dropped message</source>
        <translation>رسالة مسحوبة</translation>
    </message>
    <message>
        <source>Import an order e-mail, an API answer or a text</source>
        <translation>استيراد رسالة طلب أو رد API أو نص</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed. An owner of the vault will see them.</source>
        <translation>
            <numerusform>لم تُختم أي رسالة.</numerusform>
            <numerusform>خُتمت رسالة واحدة. سيراها مالك الخزنة.</numerusform>
            <numerusform>خُتمت رسالتان. سيراهما مالك الخزنة.</numerusform>
            <numerusform>خُتمت %n رسائل. سيراها مالك الخزنة.</numerusform>
            <numerusform>خُتمت %n رسالة. سيراها مالك الخزنة.</numerusform>
            <numerusform>خُتمت %n رسالة. سيراها مالك الخزنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sealed. You will see them when you unlock.</source>
        <translation>
            <numerusform>لم تُختم أي رسالة.</numerusform>
            <numerusform>خُتمت رسالة واحدة. ستراها عند فتح القفل.</numerusform>
            <numerusform>خُتمت رسالتان. ستراهما عند فتح القفل.</numerusform>
            <numerusform>خُتمت %n رسائل. ستراها عند فتح القفل.</numerusform>
            <numerusform>خُتمت %n رسالة. ستراها عند فتح القفل.</numerusform>
            <numerusform>خُتمت %n رسالة. ستراها عند فتح القفل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصوق</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>جارٍ الختم</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 messages were sealed; the others were not.</source>
        <translation>أُلغي: خُتم من الرسائل %1 من أصل %2؛ أما الباقي فلا.</translation>
    </message>
    <message>
        <source>Opening the letter box</source>
        <translation>جارٍ فتح صندوق الوارد</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be opened in all.</source>
        <translation>
            <numerusform>لا توجد رسائل يتعذّر فتحها.</numerusform>
            <numerusform>يتعذّر إجمالًا فتح رسالة واحدة.</numerusform>
            <numerusform>يتعذّر إجمالًا فتح رسالتين.</numerusform>
            <numerusform>يتعذّر إجمالًا فتح %n رسائل.</numerusform>
            <numerusform>يتعذّر إجمالًا فتح %n رسالة.</numerusform>
            <numerusform>يتعذّر إجمالًا فتح %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste what the seller shows</source>
        <translation>الصق ما يعرضه البائع</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>The whole page or message will do: key identifier (KID), HMAC key, directory URL and order are found in it.</source>
        <translation>تكفي الصفحة أو الرسالة كاملة: يُستخرج منها معرّف المفتاح (KID) ومفتاح HMAC ورابط الدليل والطلب.</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>النص المراد قراءته</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;قراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read in all.</source>
        <translation>
            <numerusform>لا يمكن قراءة أي ملف من بينها.</numerusform>
            <numerusform>لا يمكن قراءة ملف واحد إجمالًا.</numerusform>
            <numerusform>لا يمكن قراءة ملفين إجمالًا.</numerusform>
            <numerusform>لا يمكن قراءة %n ملفات إجمالًا.</numerusform>
            <numerusform>لا يمكن قراءة %n ملفًا إجمالًا.</numerusform>
            <numerusform>لا يمكن قراءة %n ملف إجمالًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sealed in all.</source>
        <translation>
            <numerusform>لم يتعذّر ختم أي رسالة.</numerusform>
            <numerusform>تعذّر ختم رسالة واحدة إجمالًا.</numerusform>
            <numerusform>تعذّر ختم رسالتين إجمالًا.</numerusform>
            <numerusform>تعذّر ختم %n رسائل إجمالًا.</numerusform>
            <numerusform>تعذّر ختم %n رسالة إجمالًا.</numerusform>
            <numerusform>تعذّر ختم %n رسالة إجمالًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stay in the letter box in all.</source>
        <translation>
            <numerusform>لا تبقى أي رسالة في صندوق البريد.</numerusform>
            <numerusform>تبقى رسالة واحدة في صندوق البريد إجمالًا.</numerusform>
            <numerusform>تبقى رسالتان في صندوق البريد إجمالًا.</numerusform>
            <numerusform>تبقى %n رسائل في صندوق البريد إجمالًا.</numerusform>
            <numerusform>تبقى %n رسالة في صندوق البريد إجمالًا.</numerusform>
            <numerusform>تبقى %n رسالة في صندوق البريد إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes next.</source>
        <translation>«%1» هو التالي.</translation>
    </message>
</context>
<context>
    <name>eab::ui::KeysDialog</name>
    <message>
        <source>Keys at the provider</source>
        <translation>المفاتيح لدى المزوّد</translation>
    </message>
    <message>
        <source>Look for “%1”. If it is there, revoke it and create anew.</source>
        <translation>ابحث عن «%1». إن وجدته فأبطله وأنشئ من جديد.</translation>
    </message>
    <message>
        <source>No provider shows an HMAC key a second time; it can only be revoked and made anew.</source>
        <translation>لا يعرض أي مزوّد مفتاح HMAC مرة ثانية؛ لا يمكن إلا إبطاله وإنشاء آخر.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>The provider lists none.</source>
        <translation>لا شيء في قائمة المزوّد.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Revoke it for &amp;good</source>
        <translation>إبطال &amp;نهائي</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>إعادة ال&amp;سؤال</translation>
    </message>
    <message>
        <source>&amp;Revoke...</source>
        <translation>إب&amp;طال...</translation>
    </message>
    <message>
        <source>Keys at %1</source>
        <translation>المفاتيح لدى %1</translation>
    </message>
    <message>
        <source>Asking the provider.</source>
        <translation>جارٍ سؤال المزوّد.</translation>
    </message>
    <message>
        <source>It is there: “%1” was made.</source>
        <translation>موجود: أُنشئ «%1».</translation>
    </message>
    <message>
        <source>“%1” is not there, so it was not made. Create it anew.</source>
        <translation>«%1» غير موجود، فلم يُنشأ. أنشئه من جديد.</translation>
    </message>
    <message>
        <source>Choose the key to be revoked first.</source>
        <translation>اختر أولًا المفتاح المراد إبطاله.</translation>
    </message>
    <message>
        <source>“%1” stops working for good, and so does every client that uses it.</source>
        <translation>يتوقف «%1» عن العمل نهائيًا، ومعه كل عميل يستخدمه.</translation>
    </message>
    <message>
        <source>No usable answer came. Ask again: revoking it twice does no harm.</source>
        <translation>لم يأتِ رد مفهوم. أعد السؤال: لا ضرر من الإبطال مرتين.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>أُبطل «%1».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>What is new is kept with %n record(s).</source>
        <translation>
            <numerusform>لا جديد لأي سجل.</numerusform>
            <numerusform>حُفظ الجديد مع سجل واحد.</numerusform>
            <numerusform>حُفظ الجديد مع سجلين.</numerusform>
            <numerusform>حُفظ الجديد مع %n سجلات.</numerusform>
            <numerusform>حُفظ الجديد مع %n سجلًا.</numerusform>
            <numerusform>حُفظ الجديد مع %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new is kept with %1.</source>
        <translation>حُفظ الجديد مع %1.</translation>
    </message>
</context>
<context>
    <name>eab::ui::LetterDesk</name>
    <message>
        <source>“%1” is kept with “%2”.</source>
        <comment>message, title</comment>
        <translation>«%1» محفوظة مع «%2».</translation>
    </message>
    <message>
        <source>file “%1” with “%2”</source>
        <comment>message, title</comment>
        <translation>تصنيف «%1» مع «%2»</translation>
    </message>
</context>
<context>
    <name>eab::ui::LettersPage</name>
    <message>
        <source>It does not open: it has suffered, or was sealed for another vault.</source>
        <translation>لا تُفتح: إما أنها تضررت، أو خُتمت لخزنة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على أي شراء.</numerusform>
            <numerusform>عُثر على عملية شراء واحدة.</numerusform>
            <numerusform>عُثر على عمليتي شراء.</numerusform>
            <numerusform>عُثر على %n عمليات شراء.</numerusform>
            <numerusform>عُثر على %n عملية شراء.</numerusform>
            <numerusform>عُثر على %n عملية شراء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Messages that were taken in and wait to be filed. What could not be filed by itself is filed by hand: the message is kept with the record you choose.</source>
        <translation>رسائل استُلمت وتنتظر تصنيفها. ما تعذّر تصنيفه تلقائيًا يُصنَّف يدويًا: تُحفظ الرسالة مع السجل الذي تختاره.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>محتواها</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Throw away for &amp;good</source>
        <translation>حذف &amp;نهائيًا</translation>
    </message>
    <message>
        <source>&amp;File by hand...</source>
        <translation>&amp;تصنيف يدوي...</translation>
    </message>
    <message>
        <source>Look &amp;at it...</source>
        <translation>ا&amp;لنظر فيها...</translation>
    </message>
    <message>
        <source>&amp;Throw away...</source>
        <translation>&amp;حذف...</translation>
    </message>
    <message>
        <source>Reading the letters.</source>
        <translation>جارٍ قراءة الرسائل.</translation>
    </message>
    <message>
        <source>The letter box is empty.</source>
        <translation>صندوق الوارد فارغ.</translation>
    </message>
    <message>
        <source>“%1” is thrown away for good, with whatever is in it. This cannot be undone.</source>
        <translation>ستُحذف «%1» نهائيًا بكل ما فيها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>“%1” is thrown away for good. Nobody has read what is in it. This cannot be undone.</source>
        <translation>ستُحذف «%1» نهائيًا. لم يقرأ أحد ما فيها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>“%1” is thrown away.</source>
        <translation>حُذفت «%1».</translation>
    </message>
</context>
<context>
    <name>eab::ui::LockWatch</name>
    <message>
        <source>Locks in %1:%2</source>
        <translation>تُقفل بعد %1:%2</translation>
    </message>
    <message>
        <source>Does not lock by itself</source>
        <translation>لا تُقفل تلقائيًا</translation>
    </message>
</context>
<context>
    <name>eab::ui::LoginDialog</name>
    <message>
        <source>Add a login</source>
        <translation>إضافة بيانات دخول</translation>
    </message>
    <message>
        <source>Edit the login</source>
        <translation>تعديل بيانات الدخول</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>&amp;واجهة API</translation>
    </message>
    <message>
        <source>for example: work account</source>
        <translation>مثلًا: حساب العمل</translation>
    </message>
    <message>
        <source>&amp;Name, as you call it</source>
        <translation>&amp;اسم من اختيارك</translation>
    </message>
    <message>
        <source>Address of the API (&amp;base URL)</source>
        <translation>&amp;عنوان واجهة API (base URL)</translation>
    </message>
    <message>
        <source>&amp;Directory URL for the pairs made there</source>
        <translation>&amp;رابط الدليل لما يُنشأ هناك</translation>
    </message>
    <message>
        <source>This API does not tell it with a new pair. It can be added to the record later, too.</source>
        <translation>لا تذكره واجهة API هذه مع بيانات الاعتماد الجديدة. يمكن أيضًا إضافته إلى السجل لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>The key as it is</source>
        <translation>المفتاح كما هو</translation>
    </message>
    <message>
        <source>“Bearer” and the key</source>
        <translation>«Bearer» ثم المفتاح</translation>
    </message>
    <message>
        <source>A token, fetched with client ID and secret (OAuth2)</source>
        <translation>رمز (token) يُجلب بـ client ID و client secret‏ (OAuth2)</translation>
    </message>
    <message>
        <source>&amp;How the key is sent</source>
        <translation>&amp;طريقة إرسال المفتاح</translation>
    </message>
    <message>
        <source>Address the &amp;token comes from</source>
        <translation>عنوان &amp;جلب الرمز (token)</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;معرّف العميل (client ID)</translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation>الج&amp;هة المقصودة (audience)</translation>
    </message>
    <message>
        <source>Hold to show what was typed</source>
        <translation>اضغط مطوّلًا لإظهار ما كتبته</translation>
    </message>
    <message>
        <source>It is kept sealed in the vault and sent to this address only.</source>
        <translation>يُحفظ مختومًا في الخزنة ولا يُرسل إلا إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Certificates of a &amp;private CA (PEM file), if it needs one</source>
        <translation>شهادات جهة إصدار &amp;خاصة (ملف PEM)، إن لزمت</translation>
    </message>
    <message>
        <source>&amp;Forget the private CA that is saved</source>
        <translation>&amp;نسيان جهة الإصدار الخاصة المحفوظة</translation>
    </message>
    <message>
        <source>For trying things out against a server on this computer. Everywhere else the key would travel unprotected, so it is refused.</source>
        <translation>للتجربة مع خادم على هذا الحاسوب. في أي مكان آخر ينتقل المفتاح دون حماية، ولذلك يُرفض.</translation>
    </message>
    <message>
        <source>saved; type to replace it</source>
        <translation>محفوظ؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>%1, according to %2</source>
        <comment>a host&apos;s name, source</comment>
        <translation>%1، بحسب %2</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>مفتا&amp;ح API</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل (client secret)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Give the login a name, in one line of 100 characters at most.</source>
        <translation>ضع لبيانات الدخول اسمًا في سطر واحد، من 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>سرّ العميل (client secret) ناقص.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>مفتاح API ناقص.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>معرّف العميل (client ID) ناقص.</translation>
    </message>
    <message>
        <source>The address the token comes from is missing.</source>
        <translation>عنوان جلب الرمز (token) ناقص.</translation>
    </message>
    <message>
        <source>The file of the private CA must hold certificates in PEM, and no private key.</source>
        <translation>يجب أن يحتوي ملف جهة الإصدار الخاصة على شهادات بصيغة PEM دون أي مفتاح خاص.</translation>
    </message>
    <message>
        <source>The address of the API is missing.</source>
        <translation>عنوان واجهة API ناقص.</translation>
    </message>
    <message>
        <source>Allow plain http (this computer &amp;only)</source>
        <translation>السماح ب&amp;http دون تشفير (لهذا الحاسوب فقط)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>سرّ ال&amp;عميل</translation>
    </message>
</context>
<context>
    <name>eab::ui::MainWindow</name>
    <message>
        <source>EAB Vault</source>
        <translation>EAB Vault</translation>
    </message>
    <message numerus="yes">
        <source>Locked. %n window(s) close within three days.</source>
        <translation>
            <numerusform>مقفلة. لا مهلة تنتهي خلال ثلاثة أيام.</numerusform>
            <numerusform>مقفلة. مهلة واحدة تنتهي خلال ثلاثة أيام.</numerusform>
            <numerusform>مقفلة. مهلتان تنتهيان خلال ثلاثة أيام.</numerusform>
            <numerusform>مقفلة. %n مُهل تنتهي خلال ثلاثة أيام.</numerusform>
            <numerusform>مقفلة. %n مهلة تنتهي خلال ثلاثة أيام.</numerusform>
            <numerusform>مقفلة. %n مهلة تنتهي خلال ثلاثة أيام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>مقفلة.</translation>
    </message>
    <message>
        <source>Open a vault (a folder whose name ends in .eabvault)</source>
        <translation>فتح خزنة (مجلد ينتهي اسمه بـ ‎.eabvault)</translation>
    </message>
    <message>
        <source>Drop it to take it in</source>
        <translation>أفلتها لاستيرادها</translation>
    </message>
    <message>
        <source>Drop it: it is sealed now and filed when you unlock</source>
        <translation>أفلتها: تُختم الآن وتُضاف عند فتح القفل</translation>
    </message>
    <message>
        <source>A creation at a provider is under way and goes on. Its answer is sealed when it comes, and filed when you unlock.</source>
        <translation>عملية إنشاء لدى مزوّد جارية ومستمرة. يُختم ردها عند وصوله، ويُضاف حين تفتح القفل.</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>A creation at a provider is under way. The window closes when its answer is sealed; close it again to go at once.</source>
        <translation>عملية إنشاء لدى مزوّد جارية. تُغلق النافذة بعد ختم ردها؛ أغلقها مرة أخرى للخروج فورًا.</translation>
    </message>
    <message>
        <source>“%1” comes next, as soon as there is a vault for it.</source>
        <translation>«%1» هو التالي، ما إن توجد خزنة له.</translation>
    </message>
    <message>
        <source>“%1” is taken in when the vault is open.</source>
        <translation>يُستلم «%1» عندما تُفتح الخزنة.</translation>
    </message>
    <message>
        <source>The recovery sheet can be read. It is not asked for again.</source>
        <translation>ورقة الاسترداد مقروءة. لن يُسأل عنها مرة أخرى.</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>تعذّر إنشاء نسخة احتياطية: %1</translation>
    </message>
</context>
<context>
    <name>eab::ui::MessageBar</name>
    <message>
        <source>Close this remark</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>eab::ui::MorePart</name>
    <message>
        <source>systemd timer</source>
        <translation>مؤقّت systemd</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>Nothing: I start it myself</source>
        <translation>لا شيء: أشغّله بنفسي</translation>
    </message>
    <message>
        <source>Kind and si&amp;ze of the key</source>
        <translation>نوع المفتاح و&amp;حجمه</translation>
    </message>
    <message>
        <source>Rene&amp;wed by</source>
        <translation>الت&amp;جديد بواسطة</translation>
    </message>
    <message>
        <source>Folder for these fi&amp;les on the server</source>
        <translation>مجلد هذه المل&amp;فات على الخادم</translation>
    </message>
    <message>
        <source>Where the client &amp;keeps its state (empty: its default)</source>
        <translation>أين يحفظ العميل &amp;حالته (فارغ: الافتراضي)</translation>
    </message>
    <message>
        <source>CA &amp;bundle, only for a private ACME server</source>
        <translation>ح&amp;زمة شهادات CA، لخادم ACME خاص فقط</translation>
    </message>
</context>
<context>
    <name>eab::ui::NewPasswordDialog</name>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>أعد &amp;كتابتها</translation>
    </message>
    <message>
        <source>&amp;What to call it</source>
        <translation>ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>ا&amp;ستخدام</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>كلمة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>eab::ui::NewVaultAssistant</name>
    <message>
        <source>A safe place for your certificate credentials</source>
        <translation>مكان آمن لبيانات اعتماد شهاداتك</translation>
    </message>
    <message>
        <source>The key identifier (KID) and the HMAC key you bought are kept in an encrypted vault on this computer. Nothing is sent anywhere unless you ask for it. Choose the password that opens it.</source>
        <translation>يُحفظ معرّف المفتاح (KID) ومفتاح HMAC اللذان اشتريتهما في خزنة مشفّرة على هذا الحاسوب. لا يُرسل شيء إلى أي مكان ما لم تطلب ذلك. اختر كلمة المرور التي تفتحها.</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>بيانات اعتمادي</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>ا&amp;سم الخزنة</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>قوة كلمة المرور</translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation>كلمة المرور نفسها &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>جارٍ إنشاء الخزنة</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>إ&amp;نشاء الخزنة</translation>
    </message>
    <message>
        <source>&amp;Open a vault I have...</source>
        <translation>&amp;فتح خزنة موجودة...</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>Also open it with the &amp;keyring of this computer</source>
        <translation>فتحها أي&amp;ضًا بسلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>A convenience: the password and the recovery code keep working without it.</source>
        <translation>للتسهيل فقط: كلمة المرور ورمز الاسترداد يعملان بدونها.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. %1</source>
        <translation>كلمة المرور هذه سهلة التخمين. %1</translation>
    </message>
    <message>
        <source>%1 The vault is ready all the same: go on without the keyring.</source>
        <translation>%1 الخزنة جاهزة مع ذلك: تابع دون سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>طباعة رمز الاسترداد</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>EAB Vault</source>
        <translation>EAB Vault</translation>
    </message>
    <message>
        <source>Saved to %1. Print it or move it away from this computer.</source>
        <translation>حُفظ في «‎%1». اطبعه أو انقله بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Take the mark away to go on without it.</source>
        <translation>بانتظار سلسلة المفاتيح. أزل علامة الاختيار للمتابعة بدونها.</translation>
    </message>
    <message>
        <source>Step %1 of 2</source>
        <translation>الخطوة %1 من 2</translation>
    </message>
    <message>
        <source>It opens the vault when the password is forgotten. It is shown only now: keep it on paper, away from this computer.</source>
        <translation>يفتح الخزنة عند نسيان كلمة المرور. لا يُعرض إلا الآن: احتفظ به على ورق، بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save it &amp;elsewhere...</source>
        <translation>حفظها في مكان آ&amp;خر...</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>لقد &amp;كتبته</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Save the sheet and go on</source>
        <translation>حف&amp;ظ الورقة والمتابعة</translation>
    </message>
    <message>
        <source>The recovery sheet is saved as %1. Print it and move it away from this computer.</source>
        <translation>حُفظت ورقة الاسترداد باسم %1. اطبعها وأبعدها عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>لم تقبلها الطابعة.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>eab::ui::OrderCard</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>مرجع جهة الإصدار (CA Reference)</translation>
    </message>
    <message>
        <source>Copy the CA Reference</source>
        <translation>نسخ مرجع جهة الإصدار</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>نسخ رقم الطلب</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Copy the product</source>
        <translation>نسخ المنتج</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Copy the customer</source>
        <translation>نسخ الزبون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>نسخ عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Copy the domains</source>
        <translation>نسخ النطاقات</translation>
    </message>
    <message>
        <source>Other products of this order</source>
        <translation>منتجات أخرى في هذا الطلب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>&amp;Message, sealed with this record</source>
        <translation>ال&amp;رسالة مختومة مع هذا السجل</translation>
    </message>
    <message>
        <source>formerly Supplier Order Number</source>
        <translation>سابقًا Supplier Order Number</translation>
    </message>
    <message>
        <source>The CA Reference equals the order number. They usually differ: look for the reference in the shipment e-mail, for a lost one may forfeit the certificate.</source>
        <translation>مرجع جهة الإصدار مطابق لرقم الطلب. وهما مختلفان عادةً: ابحث عن المرجع في رسالة التسليم، فضياعه قد يفقدك الشهادة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;he whole order, with its messages</source>
        <translation>الطلب كاملًا مع &amp;رسائله</translation>
    </message>
</context>
<context>
    <name>eab::ui::OrderDialog</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>طلب بلا رقم</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%n منتجات</numerusform>
            <numerusform>%n منتجًا</numerusform>
            <numerusform>%n منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>المعروف عنه</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>نسخ رقم الطلب</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Copy the seller</source>
        <translation>نسخ البائع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Copy the customer</source>
        <translation>نسخ العميل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>نسخ عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Copy the day of the order</source>
        <translation>نسخ يوم الطلب</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>CA Reference</source>
        <translation>مرجع CA</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُدخلت</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Read the message</source>
        <translation>&amp;قراءة الرسالة</translation>
    </message>
    <message>
        <source>C&amp;opy the field</source>
        <translation>&amp;نسخ الحقل</translation>
    </message>
    <message>
        <source>What stands in the chosen cell (%1)</source>
        <translation>ما في الخلية المختارة (%1)</translation>
    </message>
    <message>
        <source>&amp;Show this product</source>
        <translation>&amp;عرض هذا المنتج</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
</context>
<context>
    <name>eab::ui::PageDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>eab::ui::PendingDialog</name>
    <message>
        <source>Creations that need you</source>
        <translation>عمليات إنشاء تحتاج إليك</translation>
    </message>
    <message>
        <source>What may have been made at a provider without its key reaching the vault. Nothing here is repeated by itself.</source>
        <translation>ما قد يكون أُنشئ لدى مزوّد دون أن يصل مفتاحه إلى الخزنة. لا شيء هنا يُكرَّر تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>لا شيء يحتاج إليك.</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>when, login, its API</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, the API&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a button, the creation it belongs to</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;List keys...</source>
        <translation>&amp;قائمة المفاتيح...</translation>
    </message>
    <message>
        <source>Create &amp;again...</source>
        <translation>إعادة الإ&amp;نشاء...</translation>
    </message>
    <message>
        <source>&amp;Mark as dealt with</source>
        <translation>اعتبارها &amp;معالَجة</translation>
    </message>
</context>
<context>
    <name>eab::ui::ProofDialog</name>
    <message>
        <source>Type it first.</source>
        <translation>اكتبها أولًا.</translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation>أما زلت أنت؟</translation>
    </message>
    <message>
        <source>It is a while since the password was typed. It is asked for again before a key leaves the vault.</source>
        <translation>مرّ وقت منذ كتابة كلمة المرور. تُطلب مرة أخرى قبل أن يغادر مفتاح الخزنة.</translation>
    </message>
    <message>
        <source>&amp;Password or recovery code</source>
        <translation>&amp;كلمة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>eab::ui::ProviderForm</name>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>row of a list, its member</comment>
        <translation>الصف %1، %2</translation>
    </message>
    <message>
        <source>According to %1</source>
        <comment>a source</comment>
        <translation>بحسب %1</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <comment>a parameter</comment>
        <translation>%1، مطلوب</translation>
    </message>
    <message>
        <source>Make a &amp;key pair here; its private half stays in the vault</source>
        <translation>إنشاء زوج &amp;مفاتيح هنا؛ يبقى الجزء الخاص في الخزنة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>eab::ui::ProvidersDialog</name>
    <message>
        <source>Logins at providers</source>
        <translation>بيانات الدخول إلى المزوّدين</translation>
    </message>
    <message>
        <source>With a provider&apos;s API key, pairs can be made from here. The keys are kept sealed in the vault.</source>
        <translation>بمفتاح API من مزوّد يمكن إنشاء بيانات اعتماد من هنا. تُحفظ المفاتيح مختومة في الخزنة.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>إ&amp;ضافة...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;تعديل...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>ال&amp;مفاتيح...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>إ&amp;زالة...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>None yet. Add the first with the API key that the provider gave you.</source>
        <translation>لا شيء بعد. أضف الأولى بمفتاح API الذي أعطاك إياه المزوّد.</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Remove it for &amp;good</source>
        <translation>إزالة &amp;نهائية</translation>
    </message>
    <message>
        <source>Create a &amp;pair there...</source>
        <translation>إن&amp;شاء بيانات اعتماد هناك...</translation>
    </message>
    <message>
        <source>The API key of “%1” is wiped from the vault. Pairs that were made with it stay.</source>
        <translation>يُمحى مفتاح API الخاص بـ «%1» من الخزنة. بيانات الاعتماد التي أُنشئت به تبقى.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
</context>
<context>
    <name>eab::ui::QuestionCard</name>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>An HMAC key</source>
        <translation>مفتاح HMAC</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>هذا هو الصحيح</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>هو هذا</translation>
    </message>
    <message>
        <source>A product by itself</source>
        <translation>منتج مستقل</translation>
    </message>
    <message>
        <source>It is none of them</source>
        <translation>ليس أيًّا منها</translation>
    </message>
    <message>
        <source>There are more that it could be. Edit the record to give it the CA Reference or the KID of the right one.</source>
        <translation>هناك احتمالات أخرى. حرّر السجل وأعطه مرجع CA أو معرّف KID الصحيح.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordColumn</name>
    <message>
        <source>Group by order</source>
        <translation>التجميع حسب الطلب</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Most &amp;urgent first</source>
        <translation>الأ&amp;عجل أولًا</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>الأ&amp;حدث أولًا</translation>
    </message>
    <message>
        <source>By &amp;domain or name</source>
        <translation>حسب ال&amp;نطاق أو الاسم</translation>
    </message>
    <message>
        <source>By &amp;order number</source>
        <translation>حسب رقم ال&amp;طلب</translation>
    </message>
    <message>
        <source>Most u&amp;rgent first</source>
        <translation>الأع&amp;جل أولًا</translation>
    </message>
    <message>
        <source>Newest fi&amp;rst</source>
        <translation>الأحدث أو&amp;لًا</translation>
    </message>
    <message>
        <source>By domain o&amp;r name</source>
        <translation>حسب النطاق أ&amp;و الاسم</translation>
    </message>
    <message>
        <source>By o&amp;rder number</source>
        <translation>حسب &amp;رقم الطلب</translation>
    </message>
    <message>
        <source>Sort the list: %1</source>
        <comment>how it is sorted</comment>
        <translation>ترتيب القائمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى اهتمام</numerusform>
            <numerusform>سجل واحد يحتاج إلى اهتمام</numerusform>
            <numerusform>سجلان يحتاجان إلى اهتمام</numerusform>
            <numerusform>%n سجلات تحتاج إلى اهتمام</numerusform>
            <numerusform>%n سجلًا يحتاج إلى اهتمام</numerusform>
            <numerusform>%n سجل يحتاج إلى اهتمام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordDesk</name>
    <message>
        <source>Record saved.</source>
        <translation>حُفظ السجل.</translation>
    </message>
    <message>
        <source>Changes saved.</source>
        <translation>حُفظت التغييرات.</translation>
    </message>
    <message>
        <source>“%1” is out of the archive.</source>
        <translation>أُخرج «%1» من الأرشيف.</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>نُقل «%1» إلى الأرشيف.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>“%1” is a certificate: no pair comes with it.</source>
        <translation>«%1» شهادة: لن تأتي معها بيانات اعتماد.</translation>
    </message>
    <message>
        <source>A pair will come with “%1”.</source>
        <translation>ستأتي بيانات اعتماد مع «%1».</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <comment>title</comment>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <comment>title</comment>
        <translation>تعديل «%1»</translation>
    </message>
    <message>
        <source>a former version of “%1”</source>
        <comment>title</comment>
        <translation>نسخة سابقة من «%1»</translation>
    </message>
    <message>
        <source>The former version is back.</source>
        <translation>عادت النسخة السابقة.</translation>
    </message>
    <message>
        <source>take “%1” out of the archive</source>
        <comment>title</comment>
        <translation>إخراج «%1» من الأرشيف</translation>
    </message>
    <message>
        <source>archive “%1”</source>
        <comment>title</comment>
        <translation>أرشفة «%1»</translation>
    </message>
    <message>
        <source>no pair comes with “%1”</source>
        <comment>title</comment>
        <translation>لا يأتي زوج مع «%1»</translation>
    </message>
    <message>
        <source>a pair comes with “%1”</source>
        <comment>title</comment>
        <translation>يأتي زوج مع «%1»</translation>
    </message>
    <message>
        <source>remove “%1”</source>
        <comment>title</comment>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>عاد «%1».</translation>
    </message>
    <message>
        <source>bring “%1” back</source>
        <comment>title</comment>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>حُسم الأمر.</translation>
    </message>
    <message>
        <source>The key identifier (KID) is copied.</source>
        <translation>نُسخ معرّف المفتاح (KID).</translation>
    </message>
    <message>
        <source>“%1” has no key identifier (KID).</source>
        <translation>ليس لـ «%1» معرّف مفتاح (KID).</translation>
    </message>
    <message>
        <source>The directory URL is copied.</source>
        <translation>نُسخ رابط الدليل.</translation>
    </message>
    <message>
        <source>“%1” has no directory URL.</source>
        <translation>ليس لـ «%1» رابط دليل.</translation>
    </message>
    <message>
        <source>“%1” has no HMAC key yet.</source>
        <translation>ليس لـ «%1» مفتاح HMAC بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The HMAC key is copied; it leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>نُسخ مفتاح HMAC؛ ويُمحى من الحافظة الآن.</numerusform>
            <numerusform>نُسخ مفتاح HMAC؛ ويُمحى من الحافظة بعد ثانية.</numerusform>
            <numerusform>نُسخ مفتاح HMAC؛ ويُمحى من الحافظة بعد ثانيتين.</numerusform>
            <numerusform>نُسخ مفتاح HMAC؛ ويُمحى من الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>نُسخ مفتاح HMAC؛ ويُمحى من الحافظة بعد %n ثانية.</numerusform>
            <numerusform>نُسخ مفتاح HMAC؛ ويُمحى من الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works</source>
        <comment>title</comment>
        <translation>«%1» يعمل</translation>
    </message>
    <message>
        <source>Good. “%1” counts as working from now on.</source>
        <translation>حسنًا. يُعدّ «%1» عاملًا من الآن.</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordEditor</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>was standard base64, written as base64url: the same key</source>
        <translation>كان بترميز base64 القياسي وكُتب بترميز base64url: المفتاح لم يتغير</translation>
    </message>
    <message>
        <source>mixes two alphabets: check it</source>
        <translation>يخلط بين أبجديتين: راجعه</translation>
    </message>
    <message>
        <source>the last character looks wrong: check it</source>
        <translation>حرفه الأخير يبدو خاطئًا: راجعه</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>تعديل السجل</translation>
    </message>
    <message>
        <source>&amp;Key identifier (KID)</source>
        <translation>م&amp;عرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>saved; type only to replace it</source>
        <translation>محفوظ؛ لا تكتب إلا لاستبداله</translation>
    </message>
    <message>
        <source>&amp;HMAC key</source>
        <translation>مفتا&amp;ح HMAC</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>رقم ال&amp;طلب</translation>
    </message>
    <message>
        <source>CA &amp;Reference</source>
        <translation>مر&amp;جع جهة الإصدار (CA Reference)</translation>
    </message>
    <message>
        <source>formerly Supplier Order Number</source>
        <translation>سابقًا Supplier Order Number</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>ال&amp;منتج</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>contact for the ACME account</source>
        <translation>للتواصل بشأن حساب ACME</translation>
    </message>
    <message>
        <source>made from product and domain if left empty</source>
        <translation>يُستمد من المنتج والنطاق إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>الو&amp;سوم</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>الملاح&amp;ظات</translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation>ح&amp;فظ السجل</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>ح&amp;فظ التغييرات</translation>
    </message>
    <message>
        <source>Shown in the portal until %1.</source>
        <translation>يظهر في البوابة حتى %1.</translation>
    </message>
    <message>
        <source>Must be used until %1.</source>
        <translation>يجب استخدامه حتى %1.</translation>
    </message>
    <message>
        <source>&amp;Usual fields</source>
        <translation>الحقول ال&amp;شائعة</translation>
    </message>
    <message>
        <source>More &amp;fields</source>
        <translation>حقول أ&amp;خرى</translation>
    </message>
    <message>
        <source>Sa&amp;ve this short key all the same</source>
        <translation>احفظ هذا المفتاح ال&amp;قصير رغم ذلك</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>وا&amp;صل الكتابة</translation>
    </message>
    <message>
        <source>Thro&amp;w it away</source>
        <translation>تجا&amp;هل ما كُتب</translation>
    </message>
    <message>
        <source>What was typed is not saved yet.</source>
        <translation>ما كُتب لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>What was changed is not saved yet.</source>
        <translation>ما عُدّل لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Director&amp;y URL</source>
        <translation>&amp;رابط الدليل</translation>
    </message>
    <message>
        <source>Order &amp;date</source>
        <translation>&amp;تاريخ الطلب</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, where known with hh:mm; starts the clocks</source>
        <translation>YYYY-MM-DD ومعه hh:mm إن عُرف؛ تبدأ منه المهل</translation>
    </message>
    <message>
        <source>Se&amp;ller</source>
        <translation>البا&amp;ئع</translation>
    </message>
    <message>
        <source>Dom&amp;ains</source>
        <translation>ال&amp;نطاقات</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>ال&amp;زبون</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النو&amp;ع</translation>
    </message>
    <message>
        <source>Shown in the &amp;portal until</source>
        <translation>يظهر في ال&amp;بوابة حتى</translation>
    </message>
    <message>
        <source>&amp;Must be used until</source>
        <translation>يجب ا&amp;ستخدامه حتى</translation>
    </message>
    <message>
        <source>&amp;Licence ends</source>
        <translation>انتهاء الت&amp;رخيص</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, where known with hh:mm</source>
        <translation>YYYY-MM-DD ومعه hh:mm إن عُرف</translation>
    </message>
    <message>
        <source>F&amp;irst day of use</source>
        <translation>&amp;أول يوم استخدام</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>L&amp;ast day of use</source>
        <translation>آخر &amp;يوم استخدام</translation>
    </message>
    <message>
        <source>May &amp;open an account</source>
        <translation>يجوز له ف&amp;تح حساب</translation>
    </message>
    <message>
        <source>Usage limi&amp;t</source>
        <translation>ح&amp;د الاستخدام</translation>
    </message>
    <message>
        <source>how many requests the pair allows</source>
        <translation>عدد الطلبات التي يسمح بها الزوج</translation>
    </message>
    <message>
        <source>&amp;HMAC algorithm</source>
        <translation>خوارز&amp;مية HMAC</translation>
    </message>
    <message>
        <source>e-mail addresses, commas between them</source>
        <translation>عناوين بريد إلكتروني تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Certification authorit&amp;y (CA)</source>
        <translation>سلطة ا&amp;لشهادات (CA)</translation>
    </message>
    <message>
        <source>Fu&amp;rther contacts</source>
        <translation>جهات اتصال أ&amp;خرى</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not saved yet.</source>
        <translation>كُتب هذا في %1 ولم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordListModel</name>
    <message>
        <source>same order</source>
        <translation>الطلب نفسه</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordMenu</name>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>إخراج من الأر&amp;شيف</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordPane</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>on the clipboard for %n second(s)</source>
        <translation>
            <numerusform>مُحي من الحافظة</numerusform>
            <numerusform>يُمحى من الحافظة بعد ثانية</numerusform>
            <numerusform>يُمحى من الحافظة بعد ثانيتين</numerusform>
            <numerusform>يُمحى من الحافظة بعد %n ثوانٍ</numerusform>
            <numerusform>يُمحى من الحافظة بعد %n ثانية</numerusform>
            <numerusform>يُمحى من الحافظة بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>المزيد حول هذا السجل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تعديل</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Key identifier (KID)</source>
        <translation>معرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>Copy the key identifier (KID)</source>
        <translation>نسخ معرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>مفتاح HMAC</translation>
    </message>
    <message>
        <source>Hold to show the HMAC key</source>
        <translation>اضغط مطوّلًا لإظهار مفتاح HMAC</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>اضغط مطوّلًا للإظهار</translation>
    </message>
    <message>
        <source>Copy the HMAC key for a few seconds</source>
        <translation>نسخ مفتاح HMAC لبضع ثوانٍ</translation>
    </message>
    <message>
        <source>Nothing saved yet. Take in the order e-mail, or edit the record to type the pair in.</source>
        <translation>لم يُحفظ شيء بعد. استورد رسالة الطلب، أو عدّل السجل لكتابة بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Directory URL</source>
        <translation>رابط الدليل</translation>
    </message>
    <message>
        <source>Copy the directory URL</source>
        <translation>نسخ رابط الدليل</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>طُلب في %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>&amp;Take the pair in</source>
        <translation>استيراد &amp;بيانات الاعتماد</translation>
    </message>
    <message>
        <source>&amp;Set up client</source>
        <translation>إعداد ع&amp;ميل</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), %1</source>
        <translation>
            <numerusform>%n بايت، %1</numerusform>
            <numerusform>بايت واحد، %1</numerusform>
            <numerusform>بايتان، %1</numerusform>
            <numerusform>%n بايت، %1</numerusform>
            <numerusform>%n بايت، %1</numerusform>
            <numerusform>%n بايت، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Verify with the CA</source>
        <translation>التح&amp;قق لدى جهة الإصدار</translation>
    </message>
    <message>
        <source>&amp;Correct the pair</source>
        <translation>ت&amp;صحيح بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Key registered: the CA knows its public half, and no HMAC key is needed.</source>
        <translation>المفتاح مسجَّل: تعرف جهة الإصدار جزءه العام، ولا حاجة إلى مفتاح HMAC.</translation>
    </message>
    <message>
        <source>&amp;Add the reference</source>
        <translation>&amp;أضف المرجع</translation>
    </message>
    <message>
        <source>&amp;Yes, a pair will come</source>
        <translation>&amp;نعم، ستأتي</translation>
    </message>
    <message>
        <source>N&amp;o, a certificate</source>
        <translation>&amp;لا، إنها شهادة</translation>
    </message>
    <message>
        <source>%1, CA: %2</source>
        <comment>seller, who answers</comment>
        <translation>%1، جهة الإصدار: %2</translation>
    </message>
    <message>
        <source>What this version says</source>
        <translation>ما تقوله هذه النسخة</translation>
    </message>
    <message>
        <source>It &amp;works</source>
        <translation>إنه ي&amp;عمل</translation>
    </message>
    <message>
        <source>&amp;Set up another server</source>
        <translation>إعداد خا&amp;دم آخر</translation>
    </message>
    <message>
        <source>&amp;Correct the reference</source>
        <translation>ت&amp;صحيح المرجع</translation>
    </message>
</context>
<context>
    <name>eab::ui::RecordSteps</name>
    <message>
        <source>import “%1”</source>
        <comment>title</comment>
        <translation>استيراد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>import %n record(s)</source>
        <translation>
            <numerusform>استيراد بلا سجلات</numerusform>
            <numerusform>استيراد سجل واحد</numerusform>
            <numerusform>استيراد سجلين</numerusform>
            <numerusform>استيراد %n سجلات</numerusform>
            <numerusform>استيراد %n سجلًا</numerusform>
            <numerusform>استيراد %n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody has edited %n of its %1 records since. Undo takes the import back: what a person has written into a record that was there before stays; a record of which nothing else speaks goes into the bin with its changes.</source>
        <translation>
            <numerusform>لم يُعدَّل منذ ذلك الحين أي من سجلاته الـ%1. سيُتراجع عن الاستيراد: ما كتبه شخص في سجل كان موجودًا من قبل يبقى؛ والسجل الذي لا يتحدث عنه شيء آخر يذهب مع تغييراته إلى سلة المحذوفات.</numerusform>
            <numerusform>عُدِّل منذ ذلك الحين سجل واحد من سجلاته الـ%1. سيُتراجع عن الاستيراد: ما كتبه شخص في سجل كان موجودًا من قبل يبقى؛ والسجل الذي لا يتحدث عنه شيء آخر يذهب مع تغييراته إلى سلة المحذوفات.</numerusform>
            <numerusform>عُدِّل منذ ذلك الحين سجلان من سجلاته الـ%1. سيُتراجع عن الاستيراد: ما كتبه شخص في سجل كان موجودًا من قبل يبقى؛ والسجل الذي لا يتحدث عنه شيء آخر يذهب مع تغييراته إلى سلة المحذوفات.</numerusform>
            <numerusform>عُدِّلت منذ ذلك الحين %n سجلات من سجلاته الـ%1. سيُتراجع عن الاستيراد: ما كتبه شخص في سجل كان موجودًا من قبل يبقى؛ والسجل الذي لا يتحدث عنه شيء آخر يذهب مع تغييراته إلى سلة المحذوفات.</numerusform>
            <numerusform>عُدِّل منذ ذلك الحين %n سجلًا من سجلاته الـ%1. سيُتراجع عن الاستيراد: ما كتبه شخص في سجل كان موجودًا من قبل يبقى؛ والسجل الذي لا يتحدث عنه شيء آخر يذهب مع تغييراته إلى سلة المحذوفات.</numerusform>
            <numerusform>عُدِّل منذ ذلك الحين %n سجل من سجلاته الـ%1. سيُتراجع عن الاستيراد: ما كتبه شخص في سجل كان موجودًا من قبل يبقى؛ والسجل الذي لا يتحدث عنه شيء آخر يذهب مع تغييراته إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eab::ui::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>eab::ui::RemoteDesk</name>
    <message>
        <source>The provider has answered. The answer is sealed, and filed when you unlock.</source>
        <translation>ردّ المزوّد. الرد مختوم، ويُضاف حين تفتح القفل.</translation>
    </message>
    <message numerus="yes">
        <source>Filed %n answer(s) of a provider that had waited.</source>
        <translation>
            <numerusform>لم يكن أي رد من مزوّد بالانتظار.</numerusform>
            <numerusform>أُضيف رد مزوّد كان بالانتظار.</numerusform>
            <numerusform>أُضيف ردّان من مزوّدين كانا بالانتظار.</numerusform>
            <numerusform>أُضيفت %n ردود من مزوّدين كانت بالانتظار.</numerusform>
            <numerusform>أُضيف %n ردًا من مزوّدين كان بالانتظار.</numerusform>
            <numerusform>أُضيف %n رد من مزوّدين كان بالانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trustico portal</source>
        <translation>بوابة Trustico</translation>
    </message>
</context>
<context>
    <name>eab::ui::RestoreDialog</name>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>استعادة النسخة الاحتياطية من %1؟</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>ا&amp;ستعدها</translation>
    </message>
    <message>
        <source>Every record is as it is in this backup.</source>
        <translation>كل سجل كما هو في هذه النسخة الاحتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would change. How it is now is kept as a backup first, the ways into the vault stay as they are, and the vault is locked at the end.</source>
        <translation>
            <numerusform>لن يتغير أي سجل. تُحفظ الحالة الحالية أولًا نسخةً احتياطية، وتبقى طرق الدخول كما هي، وتُقفل الخزنة في النهاية.</numerusform>
            <numerusform>سيتغير سجل واحد. تُحفظ الحالة الحالية أولًا نسخةً احتياطية، وتبقى طرق الدخول كما هي، وتُقفل الخزنة في النهاية.</numerusform>
            <numerusform>سيتغير سجلان. تُحفظ الحالة الحالية أولًا نسخةً احتياطية، وتبقى طرق الدخول كما هي، وتُقفل الخزنة في النهاية.</numerusform>
            <numerusform>ستتغير %n سجلات. تُحفظ الحالة الحالية أولًا نسخةً احتياطية، وتبقى طرق الدخول كما هي، وتُقفل الخزنة في النهاية.</numerusform>
            <numerusform>سيتغير %n سجلًا. تُحفظ الحالة الحالية أولًا نسخةً احتياطية، وتبقى طرق الدخول كما هي، وتُقفل الخزنة في النهاية.</numerusform>
            <numerusform>سيتغير %n سجل. تُحفظ الحالة الحالية أولًا نسخةً احتياطية، وتبقى طرق الدخول كما هي، وتُقفل الخزنة في النهاية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing it with the vault...</source>
        <translation>تجري مقارنتها بالخزنة...</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مقدار التقدم</translation>
    </message>
    <message>
        <source>Keeping how it is now, then restoring. Until that is done, nothing is changed.</source>
        <translation>تُحفظ الحالة الراهنة ثم تجري الاستعادة. وحتى تنتهي لا يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>eab::ui::SavedView</name>
    <message>
        <source>What is left to do</source>
        <translation>ما بقي عمله</translation>
    </message>
    <message>
        <source>1. Copy the folder to the server:</source>
        <translation>1. انسخ المجلد إلى الخادم:</translation>
    </message>
    <message>
        <source>2. Run there, in that folder, what stands beside this. README.md explains each line.</source>
        <translation>2. نفّذ هناك، في ذلك المجلد، ما هو مكتوب بجانب هذا. يشرح README.md كل سطر.</translation>
    </message>
    <message>
        <source>3. When the certificate is there, delete the folder on this computer: it holds the HMAC key. The vault keeps it.</source>
        <translation>3. عندما تصل الشهادة، احذف المجلد من هذا الحاسوب: فيه مفتاح HMAC. الخزنة تحتفظ به.</translation>
    </message>
    <message>
        <source>C&amp;hange an answer</source>
        <translation>&amp;تغيير إجابة</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في «‎%1».</translation>
    </message>
    <message>
        <source>&amp;Copy this line</source>
        <translation>نس&amp;خ هذا السطر</translation>
    </message>
    <message>
        <source>Copy the line that copies it to the server</source>
        <translation>نسخ السطر الذي ينسخه إلى الخادم</translation>
    </message>
</context>
<context>
    <name>eab::ui::SecretLabel</name>
    <message>
        <source>HMAC key, hidden</source>
        <translation>مفتاح HMAC، مخفي</translation>
    </message>
    <message>
        <source>HMAC key, hidden: %1</source>
        <translation>مفتاح HMAC، مخفي: %1</translation>
    </message>
</context>
<context>
    <name>eab::ui::SelectionDesk</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>They are like that already.</source>
        <translation>هي كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Adding the tag</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n record(s).</source>
        <translation>
            <numerusform>لم يُضف الوسم «%1» إلى أي سجل.</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى سجل واحد.</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى سجلين.</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى %n سجلات.</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى %n سجلًا.</numerusform>
            <numerusform>أُضيف الوسم «%1» إلى %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n record(s) “%1”</source>
        <translation>
            <numerusform>إضافة الوسم «%1» دون سجلات</numerusform>
            <numerusform>إضافة الوسم «%1» إلى سجل واحد</numerusform>
            <numerusform>إضافة الوسم «%1» إلى سجلين</numerusform>
            <numerusform>إضافة الوسم «%1» إلى %n سجلات</numerusform>
            <numerusform>إضافة الوسم «%1» إلى %n سجلًا</numerusform>
            <numerusform>إضافة الوسم «%1» إلى %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the tag away</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n record(s).</source>
        <translation>
            <numerusform>لم يُزل الوسم «%1» من أي سجل.</numerusform>
            <numerusform>أُزيل الوسم «%1» من سجل واحد.</numerusform>
            <numerusform>أُزيل الوسم «%1» من سجلين.</numerusform>
            <numerusform>أُزيل الوسم «%1» من %n سجلات.</numerusform>
            <numerusform>أُزيل الوسم «%1» من %n سجلًا.</numerusform>
            <numerusform>أُزيل الوسم «%1» من %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the tag “%1” from %n record(s)</source>
        <translation>
            <numerusform>إزالة الوسم «%1» دون سجلات</numerusform>
            <numerusform>إزالة الوسم «%1» من سجل واحد</numerusform>
            <numerusform>إزالة الوسم «%1» من سجلين</numerusform>
            <numerusform>إزالة الوسم «%1» من %n سجلات</numerusform>
            <numerusform>إزالة الوسم «%1» من %n سجلًا</numerusform>
            <numerusform>إزالة الوسم «%1» من %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to the archive</source>
        <translation>النقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>Taking out of the archive</source>
        <translation>الإخراج من الأرشيف</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the archive.</source>
        <translation>
            <numerusform>لم يُنقل أي سجل إلى الأرشيف.</numerusform>
            <numerusform>نُقل سجل واحد إلى الأرشيف.</numerusform>
            <numerusform>نُقل سجلان إلى الأرشيف.</numerusform>
            <numerusform>نُقلت %n سجلات إلى الأرشيف.</numerusform>
            <numerusform>نُقل %n سجلًا إلى الأرشيف.</numerusform>
            <numerusform>نُقل %n سجل إلى الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the archive.</source>
        <translation>
            <numerusform>لم يُخرج أي سجل من الأرشيف.</numerusform>
            <numerusform>أُخرج سجل واحد من الأرشيف.</numerusform>
            <numerusform>أُخرج سجلان من الأرشيف.</numerusform>
            <numerusform>أُخرجت %n سجلات من الأرشيف.</numerusform>
            <numerusform>أُخرج %n سجلًا من الأرشيف.</numerusform>
            <numerusform>أُخرج %n سجل من الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n record(s)</source>
        <translation>
            <numerusform>أرشفة دون سجلات</numerusform>
            <numerusform>أرشفة سجل واحد</numerusform>
            <numerusform>أرشفة سجلين</numerusform>
            <numerusform>أرشفة %n سجلات</numerusform>
            <numerusform>أرشفة %n سجلًا</numerusform>
            <numerusform>أرشفة %n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n record(s) out of the archive</source>
        <translation>
            <numerusform>الإخراج من الأرشيف دون سجلات</numerusform>
            <numerusform>إخراج سجل واحد من الأرشيف</numerusform>
            <numerusform>إخراج سجلين من الأرشيف</numerusform>
            <numerusform>إخراج %n سجلات من الأرشيف</numerusform>
            <numerusform>إخراج %n سجلًا من الأرشيف</numerusform>
            <numerusform>إخراج %n سجل من الأرشيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>الإزالة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin for %1 days.</source>
        <translation>
            <numerusform>لم يُزل أي سجل. يبقى المحذوف %1 يومًا.</numerusform>
            <numerusform>أُزيل سجل واحد، ويبقى في المحذوف %1 يومًا.</numerusform>
            <numerusform>أُزيل سجلان، ويبقيان في المحذوف %1 يومًا.</numerusform>
            <numerusform>أُزيلت %n سجلات، وتبقى في المحذوف %1 يومًا.</numerusform>
            <numerusform>أُزيل %n سجلًا، وتبقى في المحذوف %1 يومًا.</numerusform>
            <numerusform>أُزيل %n سجل، وتبقى في المحذوف %1 يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n record(s)</source>
        <translation>
            <numerusform>الإزالة دون سجلات</numerusform>
            <numerusform>إزالة سجل واحد</numerusform>
            <numerusform>إزالة سجلين</numerusform>
            <numerusform>إزالة %n سجلات</numerusform>
            <numerusform>إزالة %n سجلًا</numerusform>
            <numerusform>إزالة %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Save their deadlines as a calendar</source>
        <translation>حفظ مواعيدها كتقويم</translation>
    </message>
    <message>
        <source>None of them has a deadline that matters.</source>
        <translation>ليس لأي منها موعد مهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) saved in %1. No key is in it.</source>
        <translation>
            <numerusform>لم يُحفظ أي موعد في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظ موعد واحد في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظ موعدان في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظت %n مواعيد في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظ %n موعدًا في %1. لا مفتاح فيه.</numerusform>
            <numerusform>حُفظ %n موعد في %1. لا مفتاح فيه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eab::ui::SelectionMenu</name>
    <message>
        <source>Add a &amp;tag...</source>
        <translation>إضافة &amp;وسم...</translation>
    </message>
    <message>
        <source>Take a ta&amp;g away</source>
        <translation>إ&amp;زالة وسم</translation>
    </message>
    <message>
        <source>Arc&amp;hive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Take out of the archi&amp;ve</source>
        <translation>إ&amp;خراج من الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Save their deadlines as a calendar...</source>
        <translation>&amp;حفظ مواعيدها كتقويم...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>eab::ui::SelectionPane</name>
    <message>
        <source>Arc&amp;hive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Take out of the archi&amp;ve</source>
        <translation>إ&amp;خراج من الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Save their deadlines as a calendar...</source>
        <translation>&amp;حفظ مواعيدها كتقويم...</translation>
    </message>
    <message>
        <source>Remov&amp;e</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Back to one record (Esc)</source>
        <translation>ال&amp;عودة إلى سجل واحد (Esc)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Add the tag</source>
        <translation>إ&amp;ضافة الوسم</translation>
    </message>
    <message>
        <source>&amp;Take a tag away</source>
        <translation>إز&amp;الة وسم</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>لم يُحدد أي سجل</numerusform>
            <numerusform>حُدد سجل واحد</numerusform>
            <numerusform>حُدد سجلان</numerusform>
            <numerusform>حُددت %n سجلات</numerusform>
            <numerusform>حُدد %n سجلًا</numerusform>
            <numerusform>حُدد %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done with all of them, and taken back as one step.</source>
        <translation>ما تفعله هنا يُفعل بها كلها، ويُتراجع عنه بخطوة واحدة.</translation>
    </message>
    <message>
        <source>Choose one of them to see it here.</source>
        <translation>اختر أحدها لتراه هنا.</translation>
    </message>
</context>
<context>
    <name>eab::ui::SettingsDialog</name>
    <message>
        <source>Support password</source>
        <translation>كلمة مرور الدعم</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Keyring of a computer</source>
        <translation>سلسلة مفاتيح حاسوب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Ways into the vault</source>
        <translation>&amp;طرق فتح الخزنة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Language (after the next start)</source>
        <translation>ال&amp;لغة (بعد التشغيل التالي)</translation>
    </message>
    <message numerus="yes">
        <source>after %n idle minute(s)</source>
        <translation>
            <numerusform>بعد أقل من دقيقة خمول</numerusform>
            <numerusform>بعد دقيقة خمول</numerusform>
            <numerusform>بعد دقيقتي خمول</numerusform>
            <numerusform>بعد %n دقائق خمول</numerusform>
            <numerusform>بعد %n دقيقة خمول</numerusform>
            <numerusform>بعد %n دقيقة خمول</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>بلا قفل تلقائي</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>ال&amp;قفل</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked</source>
        <translation>القفل عند قفل ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Lock when the computer goes to slee&amp;p</source>
        <translation>القفل عند دخول وضع ال&amp;سكون</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>A copied HMAC &amp;key stays for</source>
        <translation>مدة &amp;بقاء مفتاح HMAC المنسوخ</translation>
    </message>
    <message>
        <source>Each of these opens the vault by itself. A support password shows orders and deadlines, but no HMAC key.</source>
        <translation>كل واحدة من هذه تفتح الخزنة وحدها. كلمة مرور الدعم تعرض الطلبات والمهل دون أي مفتاح HMAC.</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>طرق فتح الخزنة</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Change &amp;password...</source>
        <translation>&amp;تغيير كلمة المرور...</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>A further &amp;password...</source>
        <translation>كلمة مرور أ&amp;خرى...</translation>
    </message>
    <message>
        <source>A &amp;support password...</source>
        <translation>كلمة مرور &amp;دعم...</translation>
    </message>
    <message>
        <source>A new &amp;recovery code...</source>
        <translation>&amp;رمز استرداد جديد...</translation>
    </message>
    <message>
        <source>The &amp;keyring of this computer</source>
        <translation>سلسلة م&amp;فاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>‏%1 (مستخدمة الآن)</translation>
    </message>
    <message>
        <source>Further password</source>
        <translation>كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>Opens orders, references and deadlines read-only, and no HMAC key.</source>
        <translation>تفتح الطلبات والمراجع والمهل للقراءة فقط، دون أي مفتاح HMAC.</translation>
    </message>
    <message>
        <source>Opens everything, like yours.</source>
        <translation>تفتح كل شيء، مثل كلمة مرورك.</translation>
    </message>
    <message>
        <source>support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>Added, and tried once.</source>
        <translation>أُضيفت وجُرّبت بنجاح.</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز استرداد</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Write it down; it is shown only now. The old one keeps working until you remove it.</source>
        <translation>اكتبه؛ لن يُعرض إلا الآن. يبقى القديم صالحًا حتى تزيله.</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>لديّ نسخة &amp;ورقية</translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault now, too.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب تفتح الخزنة الآن أيضًا.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>رمز الاسترداد يبقى كما هو.</translation>
    </message>
    <message>
        <source>Choose the way in to be removed first.</source>
        <translation>اختر أولًا الطريقة التي تريد إزالتها.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيلت.</translation>
    </message>
    <message>
        <source>Removed. Its entry stays in the keyring, but opens nothing any more.</source>
        <translation>أُزيلت. قيدها باقٍ في سلسلة المفاتيح، لكنه لم يعد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>While locked, say how &amp;many windows close soon</source>
        <translation>عرض عدد المهل التي ت&amp;نتهي قريبًا أثناء القفل</translation>
    </message>
    <message>
        <source>This is not the password that the vault was unlocked with.</source>
        <translation>ليست هذه كلمة المرور التي فُتحت بها الخزنة.</translation>
    </message>
    <message>
        <source>First the password that is to be changed.</source>
        <translation>أولًا كلمة المرور المراد تغييرها.</translation>
    </message>
    <message>
        <source>First a password or a recovery code of this vault.</source>
        <translation>أولًا كلمة مرور أو رمز استرداد لهذه الخزنة.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>كلمة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>&amp;Password or recovery code</source>
        <translation>&amp;كلمة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>This one is to be removed. Type another that will still open the vault.</source>
        <translation>هذه هي الطريقة المراد إزالتها. اكتب أخرى ستظل تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <comment>way in</comment>
        <translation>إزالة «%1»؟</translation>
    </message>
    <message>
        <source>It will not open the vault any more. Type a password or recovery code that still will.</source>
        <translation>لن تفتح الخزنة بعد الآن. اكتب كلمة مرور أو رمز استرداد سيظل يفتحها.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>%1 (sheet not checked)</source>
        <translation>%1 (لم تُفحص الورقة)</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>فاتح، تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>Si&amp;ze of text and buttons (after the next start)</source>
        <translation>&amp;حجم النص والأزرار (بعد التشغيل التالي)</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>الن&amp;سخ الاحتياطية</translation>
    </message>
    <message>
        <source>P&amp;ut back the remembered ones</source>
        <translation>أ&amp;عد الطرق المحفوظة</translation>
    </message>
    <message>
        <source>These are the ways into the vault now.</source>
        <translation>هذه طرق الدخول إلى الخزنة الآن.</translation>
    </message>
    <message>
        <source>These are r&amp;ight</source>
        <translation>هذه ص&amp;حيحة</translation>
    </message>
    <message>
        <source>The password is changed. Backups from before still open with the former one.</source>
        <translation>تغيرت كلمة المرور. ما زالت النسخ الاحتياطية السابقة تُفتح بالكلمة القديمة.</translation>
    </message>
    <message>
        <source>Removed. Backups from before can still be opened with it.</source>
        <translation>أُزيل. ما زالت النسخ الاحتياطية السابقة تُفتح به.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إ&amp;عادة التسمية</translation>
    </message>
    <message>
        <source>Choose the way in to be renamed first.</source>
        <translation>اختر أولا طريق الدخول المراد تغيير اسمه.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر استعمال</translation>
    </message>
</context>
<context>
    <name>eab::ui::SetupPart</name>
    <message>
        <source>Write the full path on the server, beginning with /.</source>
        <translation>اكتب المسار الكامل على الخادم، وأوله «/».</translation>
    </message>
</context>
<context>
    <name>eab::ui::SetupWizard</name>
    <message>
        <source>Set up a client</source>
        <translation>إعداد عميل</translation>
    </message>
    <message>
        <source>Hold to show secrets</source>
        <translation>اضغط مطوّلًا لإظهار الأسرار</translation>
    </message>
    <message>
        <source>The commands are on the clipboard.</source>
        <translation>الأوامر في الحافظة.</translation>
    </message>
    <message>
        <source>The file&apos;s text is on the clipboard.</source>
        <translation>نص الملف في الحافظة.</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>حفظ هذا الملف</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في «‎%1».</translation>
    </message>
    <message>
        <source>Mo&amp;re: key, renewal, folders, private CA</source>
        <translation>ال&amp;مزيد: المفتاح والتجديد والمجلدات وCA خاصة</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>Save &amp;files</source>
        <translation>&amp;حفظ الملفات</translation>
    </message>
    <message>
        <source>The line is on the clipboard.</source>
        <translation>السطر في الحافظة.</translation>
    </message>
    <message>
        <source>Asking the CA where its terms stand...</source>
        <translation>يُسأل المصدر CA عن مكان شروطه...</translation>
    </message>
    <message>
        <source>The CA&apos;s directory names no terms of service.</source>
        <translation>لا يذكر دليل CA أي شروط خدمة.</translation>
    </message>
    <message>
        <source>They stand at %1.</source>
        <translation>تجدها في %1.</translation>
    </message>
    <message>
        <source>Fi&amp;les and remarks</source>
        <translation>الم&amp;لفات والملاحظات</translation>
    </message>
</context>
<context>
    <name>eab::ui::SheetDialog</name>
    <message>
        <source>Check the recovery sheet</source>
        <translation>فحص ورقة الاسترداد</translation>
    </message>
    <message>
        <source>From your paper: groups %1 and %2. This makes sure it can be read when it is needed.</source>
        <translation>من ورقتك: المجموعتان %1 و%2. هكذا نتأكد من أنها تُقرأ عند الحاجة.</translation>
    </message>
    <message>
        <source>Group &amp;%1</source>
        <translation>المجموعة &amp;%1</translation>
    </message>
    <message>
        <source>I do not &amp;have it</source>
        <translation>ليست &amp;لدي</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>ف&amp;حص</translation>
    </message>
    <message>
        <source>Group %1 is not as it was given out. Compare it with your paper.</source>
        <translation>المجموعة %1 ليست كما أُعطيت. قارنها بورقتك.</translation>
    </message>
</context>
<context>
    <name>eab::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى اهتمام</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المحذوفات</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>البائعون</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>سلطات الشهادات</translation>
    </message>
    <message>
        <source>%1, nothing here</source>
        <comment>a place</comment>
        <translation>%1، لا شيء هنا</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>Closing today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Closing this week</source>
        <translation>ينتهي هذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to l&amp;ook at</source>
        <translation>
            <numerusform>لا شيء ي&amp;نظر</numerusform>
            <numerusform>أمر ل&amp;لنظر</numerusform>
            <numerusform>أمران ل&amp;لنظر</numerusform>
            <numerusform>%n أمور ل&amp;لنظر</numerusform>
            <numerusform>%n أمرًا ل&amp;لنظر</numerusform>
            <numerusform>%n أمر ل&amp;لنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All is well</source>
        <translation>كل شيء بخ&amp;ير</translation>
    </message>
</context>
<context>
    <name>eab::ui::SourceView</name>
    <message>
        <source>Source, as text; secrets are masked</source>
        <translation>نص المصدر؛ الأسرار مخفية</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>eab::ui::StepList</name>
    <message>
        <source>asking...</source>
        <translation>جارٍ السؤال...</translation>
    </message>
    <message>
        <source>good</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>eab::ui::TargetPart</name>
    <message>
        <source>&amp;Into this new folder of this computer</source>
        <translation>إلى هذا المجلد ال&amp;جديد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Save the files into a new folder</source>
        <translation>حفظ الملفات في مجلد جديد</translation>
    </message>
    <message>
        <source>Write the full path of the new folder on this computer, or choose it.</source>
        <translation>اكتب المسار الكامل للمجلد الجديد على هذا الحاسوب، أو اختره.</translation>
    </message>
</context>
<context>
    <name>eab::ui::TextDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About EAB Vault</source>
        <translation>حول EAB Vault</translation>
    </message>
    <message>
        <source>EAB Vault %1 keeps the credentials of ACME certificate subscriptions safe and puts them to use.

Your vault is at %2. It is a folder with an encrypted SQLCipher database; nothing is sent anywhere unless you ask for it.

What it does not defend against: malware in your own session while the vault is unlocked, hibernation images, and somebody watching the screen.</source>
        <translation>يحفظ EAB Vault %1 بيانات اعتماد اشتراكات شهادات ACME بأمان ويهيّئها للاستخدام.

خزنتك في «‎%2». وهي مجلد فيه قاعدة بيانات SQLCipher مشفّرة؛ ولا يُرسل شيء إلى أي مكان ما لم تطلب ذلك.

ما لا يحميك منه: البرمجيات الخبيثة في جلستك وقفل الخزنة مفتوح، وصور الإسبات (hibernation)، ومن ينظر إلى شاشتك.</translation>
    </message>
</context>
<context>
    <name>eab::ui::TrusticoGuide</name>
    <message>
        <source>From the Trustico portal</source>
        <translation>من بوابة Trustico</translation>
    </message>
    <message>
        <source>Trustico has no API that makes or shows pairs, so this takes a look into its portal. According to Trustico, as of %1, the portal shows a pair for 7 days after the order; afterwards only the order e-mail has it.</source>
        <translation>ليس لدى Trustico واجهة API تنشئ بيانات الاعتماد أو تعرضها، فلا بد من بوابته. وبحسب Trustico، بتاريخ %1، تعرض البوابة بيانات الاعتماد مدة 7 أيام بعد الطلب؛ ثم لا تبقى إلا في رسالة الطلب.</translation>
    </message>
    <message>
        <source>&amp;Shop you ordered from</source>
        <translation>ال&amp;متجر الذي طلبت منه</translation>
    </message>
    <message>
        <source>Open the &amp;order history</source>
        <translation>فتح س&amp;جل الطلبات</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Log in, view your order and billing history, and open the Certificate as a Service (CaaS) order. It shows the details.</source>
        <translation>سجّل الدخول، واعرض سجل الطلبات والفواتير، وافتح طلب Certificate as a Service (CaaS). ستجد فيه التفاصيل.</translation>
    </message>
    <message>
        <source>If it is not there: “Obtain Your CaaS Credentials”</source>
        <translation>إن لم تجدها هناك: «Obtain Your CaaS Credentials»</translation>
    </message>
    <message>
        <source>The other page that shows the same pair. It wants you logged in, too.</source>
        <translation>صفحة أخرى تعرض بيانات الاعتماد نفسها. وتتطلب تسجيل الدخول أيضًا.</translation>
    </message>
    <message>
        <source>Paste the page here</source>
        <translation>الصق الصفحة هنا</translation>
    </message>
    <message>
        <source>Paste here (Ctrl+V): the preview opens at once.</source>
        <translation>الصق هنا (Ctrl+V): تُفتح المعاينة فورًا.</translation>
    </message>
    <message>
        <source>&amp;Read what I typed</source>
        <translation>&amp;قراءة ما كتبته</translation>
    </message>
    <message>
        <source>Copy the whole page and paste it here</source>
        <translation>انسخ الصفحة كلها والصقها هنا</translation>
    </message>
    <message>
        <source>Mark everything on the page (Ctrl+A) and copy it. What counts is found in it: the EAB key identifier (KID), the EAB MAC key (HMAC key), the ACME server URL, the order number and its date.</source>
        <translation>حدّد كل ما في الصفحة (Ctrl+A) وانسخه. يُستخرج منه المهم: معرّف المفتاح (EAB key identifier، أي KID) ومفتاح HMAC (EAB MAC key) ورابط خادم ACME ورقم الطلب وتاريخه.</translation>
    </message>
    <message>
        <source>Open the &amp;tracking page</source>
        <translation>فتح صفحة ال&amp;تتبع</translation>
    </message>
    <message>
        <source>Managing the certificate later</source>
        <translation>إدارة الشهادة لاحقًا</translation>
    </message>
    <message>
        <source>The tracking page asks for the CA Reference (formerly Supplier Order Number) from the shipment e-mail. Trustico cannot recover a lost one: keep it with the record.</source>
        <translation>تطلب صفحة التتبع مرجع جهة الإصدار (CA Reference، سابقًا Supplier Order Number) من رسالة التسليم. لا يستطيع Trustico استعادة مرجع ضائع: احفظه مع السجل.</translation>
    </message>
    <message>
        <source>The tracking page asks for the CA Reference (formerly Supplier Order Number). For “%1” it is %2.</source>
        <translation>تطلب صفحة التتبع مرجع جهة الإصدار (CA Reference، سابقًا Supplier Order Number). وهو لـ «%1»: ‎%2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its heading</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 opens in the browser.</source>
        <translation>يُفتح ‎%1 في المتصفح.</translation>
    </message>
    <message>
        <source>No browser could be started. The address is %1</source>
        <translation>تعذّر تشغيل متصفح. العنوان هو ‎%1</translation>
    </message>
    <message>
        <source>The CA Reference %1 is on the clipboard: paste it on the tracking page.</source>
        <translation>مرجع جهة الإصدار ‎%1 في الحافظة: الصقه في صفحة التتبع.</translation>
    </message>
    <message>
        <source>The CA Reference %1 is on the clipboard, but no browser could be started. The address is %2</source>
        <translation>مرجع جهة الإصدار ‎%1 في الحافظة، لكن تعذّر تشغيل متصفح. العنوان هو ‎%2</translation>
    </message>
    <message>
        <source>Open that &amp;page</source>
        <translation>فتح ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Copy it and open the &amp;tracking page</source>
        <translation>نسخه وفتح صفحة ال&amp;تتبع</translation>
    </message>
</context>
<context>
    <name>eab::ui::UndoDesk</name>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>لم يبق ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what</comment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <comment>what</comment>
        <translation>جرى التراجع عن: %1.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <source>Made again: %1.</source>
        <comment>what</comment>
        <translation>أُعيد: %1.</translation>
    </message>
    <message>
        <source>This can be taken back no longer: %1.</source>
        <translation>لم يعد التراجع ممكنًا عن: %1.</translation>
    </message>
    <message>
        <source>This can be made again no longer: %1.</source>
        <translation>لم تعد الإعادة ممكنة: %1.</translation>
    </message>
    <message>
        <source>Skip it? Nothing is behind it.</source>
        <translation>هل تريد تخطيه؟ لا شيء بعده.</translation>
    </message>
    <message>
        <source>Skip it? The next one is: %1.</source>
        <translation>هل تريد تخطيه؟ التالي هو: %1.</translation>
    </message>
    <message>
        <source>Something has changed since</source>
        <translation>تغيّر شيء منذ ذلك الحين</translation>
    </message>
    <message>
        <source>&amp;Skip it</source>
        <translation>ت&amp;خطٍّ</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <comment>what</comment>
        <translation>جرى تخطي: %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>eab::ui::UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Hold to show what you typed</source>
        <translation>اضغط مطوّلًا لإظهار ما كتبته</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation>جارٍ التحقق من كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock with system &amp;keyring</source>
        <translation>الفتح بسلسلة &amp;مفاتيح النظام</translation>
    </message>
    <message>
        <source>Use &amp;recovery code</source>
        <translation>استخدام &amp;رمز الاسترداد</translation>
    </message>
    <message>
        <source>Open &amp;another vault...</source>
        <translation>فتح &amp;خزنة أخرى...</translation>
    </message>
    <message>
        <source>Drop an order e-mail here: it is sealed now and filed when you unlock.</source>
        <translation>أفلت رسالة طلب هنا: تُختم الآن وتُضاف عند فتح القفل.</translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>اختيار م&amp;لف...</translation>
    </message>
    <message>
        <source>Take in an order e-mail</source>
        <translation>استيراد رسالة طلب</translation>
    </message>
    <message>
        <source>Recovery code, eight groups of five characters</source>
        <translation>رمز الاسترداد، ثماني مجموعات من خمسة أحرف</translation>
    </message>
    <message>
        <source>Use the &amp;password</source>
        <translation>استخدام &amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Type the recovery code first.</source>
        <translation>اكتب رمز الاسترداد أولًا.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>اكتب كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>The recovery code is wrong. It has eight groups of five characters. Nothing was changed.</source>
        <translation>رمز الاسترداد خاطئ. يتكوّن من ثماني مجموعات، كل منها خمسة أحرف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>eab::ui::UsesCard</name>
    <message>
        <source>Used on</source>
        <translation>مستخدم على</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Set up &amp;another server</source>
        <translation>إعداد خادم آخ&amp;ر</translation>
    </message>
</context>
<context>
    <name>eab::ui::ValueRows</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>إزالة هذا الصف</translation>
    </message>
    <message>
        <source>Row %1, number</source>
        <translation>الصف %1، الرقم</translation>
    </message>
    <message>
        <source>Row %1, certificate field</source>
        <translation>الصف %1، حقل الشهادة</translation>
    </message>
    <message>
        <source>Row %1, value</source>
        <translation>الصف %1، القيمة</translation>
    </message>
</context>
<context>
    <name>eab::ui::VaultBar</name>
    <message>
        <source>Search orders, references, KIDs, customers (Ctrl+F)</source>
        <translation>بحث في الطلبات والمراجع وKID والزبائن (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>More ways to a new record</source>
        <translation>طرق أخرى لسجل جديد</translation>
    </message>
    <message>
        <source>Set &amp;up client</source>
        <translation>إ&amp;عداد عميل</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what</comment>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>what</comment>
        <translation>&amp;إعادة: %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>eab::ui::VaultView</name>
    <message>
        <source>Choose a record to see it here.</source>
        <translation>اختر سجلًا لعرضه هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>لا رسائل بالانتظار</numerusform>
            <numerusform>رسالة واحدة بالانتظار</numerusform>
            <numerusform>رسالتان بالانتظار</numerusform>
            <numerusform>%n رسائل بالانتظار</numerusform>
            <numerusform>%n رسالة بالانتظار</numerusform>
            <numerusform>%n رسالة بالانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened read-only: nothing can be changed.</source>
        <translation>مفتوحة للقراءة فقط: لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Support login: orders and deadlines, no secrets, nothing can be changed.</source>
        <translation>دخول الدعم: الطلبات والمهل دون أسرار، ولا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4</source>
        <comment>title, time left, what counts, advice</comment>
        <translation>‏%1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>%1: %2, not yet verified.</source>
        <comment>title, time left</comment>
        <translation>‏%1: %2، ولم يُتحقق منها بعد.</translation>
    </message>
    <message>
        <source>Verify n&amp;ow</source>
        <translation>ال&amp;تحقق الآن</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>عر&amp;ضها</translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) waiting</source>
        <translation>
            <numerusform>لا عمليات إنشاء معلّقة</numerusform>
            <numerusform>عملية إنشاء معلّقة</numerusform>
            <numerusform>عمليتا إنشاء معلّقتان</numerusform>
            <numerusform>%n عمليات إنشاء معلّقة</numerusform>
            <numerusform>%n عملية إنشاء معلّقة</numerusform>
            <numerusform>%n عملية إنشاء معلّقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left open. %1</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة. %1</numerusform>
            <numerusform>بقي سؤال واحد مفتوحًا. %1</numerusform>
            <numerusform>بقي سؤالان مفتوحين. %1</numerusform>
            <numerusform>بقيت %n أسئلة مفتوحة. %1</numerusform>
            <numerusform>بقي %n سؤالًا مفتوحًا. %1</numerusform>
            <numerusform>بقي %n سؤال مفتوح. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k at them</source>
        <translation>ا&amp;لنظر فيها</translation>
    </message>
    <message>
        <source>Nobody knows whether the recovery sheet can be read: it has not been checked since %1.</source>
        <translation>لا يُعرف هل ورقة الاسترداد مقروءة: لم تُفحص منذ %1.</translation>
    </message>
    <message>
        <source>Have you the recovery sheet at hand? Two groups from it show that it can be read when it is needed.</source>
        <translation>هل ورقة الاسترداد في متناولك؟ مجموعتان منها تثبتان أنها مقروءة عند الحاجة.</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>ا&amp;فحصها</translation>
    </message>
    <message>
        <source>What was typed into “%1” is not saved yet.</source>
        <comment>title</comment>
        <translation>ما كُتب في «%1» لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>What was typed as a new record is not saved yet.</source>
        <translation>ما كُتب كسجل جديد لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Go o&amp;n with it</source>
        <translation>متاب&amp;عة الكتابة</translation>
    </message>
</context>
<context>
    <name>eab::ui::VerifyDialog</name>
    <message>
        <source>Verify with the CA</source>
        <translation>التحقق لدى جهة الإصدار</translation>
    </message>
    <message>
        <source>In the CA&apos;s own words</source>
        <translation>نص رد جهة الإصدار</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>ال&amp;موقع</translation>
    </message>
    <message>
        <source>&amp;Terms of service</source>
        <translation>&amp;شروط الخدمة</translation>
    </message>
    <message>
        <source>Shall an account be opened with this pair?</source>
        <translation>هل يُفتح حساب ببيانات الاعتماد هذه؟</translation>
    </message>
    <message>
        <source>may stay empty where the CA does not ask for it</source>
        <translation>يمكن تركه فارغًا إن لم تطلبه جهة الإصدار</translation>
    </message>
    <message>
        <source>&amp;E-mail address for the account</source>
        <translation>&amp;بريد الحساب الإلكتروني</translation>
    </message>
    <message>
        <source>I &amp;agree to the CA&apos;s terms of service</source>
        <translation>أ&amp;وافق على شروط خدمة جهة الإصدار</translation>
    </message>
    <message>
        <source>I agree to the CA&apos;s terms of service</source>
        <translation>أوافق على شروط خدمة جهة الإصدار</translation>
    </message>
    <message>
        <source>&amp;Read them</source>
        <translation>&amp;قراءتها</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;خيارات أخرى</translation>
    </message>
    <message>
        <source>Certificates of a &amp;private CA (PEM file)</source>
        <translation>شهادات جهة إصدار خا&amp;صة (ملف PEM)</translation>
    </message>
    <message>
        <source>Ask the &amp;directory again</source>
        <translation>سؤال ال&amp;دليل مجددًا</translation>
    </message>
    <message>
        <source>The account that was opened</source>
        <translation>الحساب الذي فُتح</translation>
    </message>
    <message>
        <source>Chec&amp;k it again</source>
        <translation>فحصه م&amp;جددًا</translation>
    </message>
    <message>
        <source>E&amp;xport it...</source>
        <translation>تصدي&amp;ره...</translation>
    </message>
    <message>
        <source>E&amp;nd it...</source>
        <translation>إ&amp;نهاؤه...</translation>
    </message>
    <message>
        <source>Ending an account is final. Clients that use it stop working, and a pair that opens one account only is lost with it.</source>
        <translation>إنهاء الحساب لا رجعة فيه. يتوقف العملاء الذين يستخدمونه عن العمل، وتضيع معه بيانات الاعتماد التي لا تفتح إلا حسابًا واحدًا.</translation>
    </message>
    <message>
        <source>End it for &amp;good</source>
        <translation>إن&amp;هاء نهائي</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Verify with %1</source>
        <translation>التحقق لدى %1</translation>
    </message>
    <message>
        <source>The key of an earlier try is kept and used again, so that no second account is opened.</source>
        <translation>مفتاح المحاولة السابقة محفوظ ويُستخدم مجددًا، كيلا يُفتح حساب ثانٍ.</translation>
    </message>
    <message>
        <source>Ended on request. Its key stays in the vault.</source>
        <translation>أُنهي بناءً على طلبك. يبقى مفتاحه في الخزنة.</translation>
    </message>
    <message>
        <source>Opened on %1. Its key is kept in the vault, sealed.</source>
        <translation>فُتح في %1. مفتاحه محفوظ في الخزنة ومختوم.</translation>
    </message>
    <message>
        <source>The CA wants its terms of service to be agreed to. Read them, and tick the box if you agree.</source>
        <translation>تطلب جهة الإصدار الموافقة على شروط خدمتها. اقرأها، وضع علامة في المربع إن كنت توافق.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>The account is ended.</source>
        <translation>أُنهي الحساب.</translation>
    </message>
    <message>
        <source>Its key stays in the vault.</source>
        <translation>يبقى مفتاحه في الخزنة.</translation>
    </message>
    <message>
        <source>%1 says that the account is valid.</source>
        <translation>يقول %1 إن الحساب صالح.</translation>
    </message>
    <message>
        <source>This directory does not say that it asks for a pair.</source>
        <translation>لا يذكر هذا الدليل أنه يطلب بيانات اعتماد.</translation>
    </message>
    <message>
        <source>An account it opens may tell nothing. Check that this is the directory URL of your order.</source>
        <translation>قد لا يثبت الحساب الذي يفتحه شيئًا. تأكد من أن هذا رابط الدليل الخاص بطلبك.</translation>
    </message>
    <message>
        <source>&amp;Open that page</source>
        <translation>&amp;زيارة الصفحة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>جارٍ الإلغاء...</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Open an account and verify</source>
        <translation>فتح حساب وال&amp;تحقق</translation>
    </message>
    <message>
        <source>Check the &amp;account again</source>
        <translation>فحص الح&amp;ساب مجددًا</translation>
    </message>
    <message>
        <source>&amp;Set up client</source>
        <translation>إعداد عم&amp;يل</translation>
    </message>
    <message>
        <source>Correct the &amp;record</source>
        <translation>تصحيح &amp;السجل</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>المحاولة مجددًا الآن</numerusform>
            <numerusform>المحاولة مجددًا بعد ثانية</numerusform>
            <numerusform>المحاولة مجددًا بعد ثانيتين</numerusform>
            <numerusform>المحاولة مجددًا بعد %n ثوانٍ</numerusform>
            <numerusform>المحاولة مجددًا بعد %n ثانية</numerusform>
            <numerusform>المحاولة مجددًا بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Use an RSA key (&amp;for a CA that takes no ES256)</source>
        <translation>استخدام مفتاح RSA (ل&amp;جهة لا تقبل ES256)</translation>
    </message>
    <message>
        <source>Open another acco&amp;unt although one is kept</source>
        <translation>فتح &amp;حساب آخر رغم وجود حساب محفوظ</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>الإ&amp;بقاء عليه</translation>
    </message>
</context>
<context>
    <name>eab::ui::VersionDialog</name>
    <message>
        <source>Former version</source>
        <translation>نسخة سابقة</translation>
    </message>
    <message>
        <source>Fields, then and now</source>
        <translation>الحقول حينها والآن</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Show &amp;all fields</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>الأ&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>الأ&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;Bring this version back</source>
        <translation>ا&amp;ستعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>النسخة %1 من %2</translation>
    </message>
    <message>
        <source>HMAC key</source>
        <translation>مفتاح HMAC</translation>
    </message>
    <message>
        <source>This is the present version.</source>
        <translation>هذه هي النسخة الحالية.</translation>
    </message>
    <message>
        <source>This version says the same as the present one.</source>
        <translation>تقول هذه النسخة ما تقوله الحالية.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps the credentials of ACME certificate subscriptions safe.</source>
        <translation>يحفظ بيانات اعتماد اشتراكات شهادات ACME بأمان.</translation>
    </message>
    <message>
        <source>Folder of the vault.</source>
        <translation>مجلد الخزنة.</translation>
    </message>
    <message>
        <source>Order e-mails to take in.</source>
        <translation>رسائل الطلب المراد استيرادها.</translation>
    </message>
</context>
</TS>

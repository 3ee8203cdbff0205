// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrules.h"

#include <QRegularExpression>

namespace ratoon::rules {

namespace {

constexpr auto cpp = R"(^(src|ui|tests)/.*\.(cpp|h)$)";
constexpr auto product = R"(^(src|ui)/.*\.(cpp|h)$)";
constexpr auto core = R"(^src/.*\.(cpp|h)$)";
constexpr auto front = R"(^ui/.*\.(cpp|h)$)";
// This folder quotes what is not allowed.
constexpr auto theRules = R"(^tests/rules/)";

const std::vector<TextRule> includeRules{
    {.sentence = "An include names a layer and a file, and does not climb with \"..\".",
     .pattern = R"(^\s*#\s*include\s*["<][^">]*\.\.)",
     .keep = Keep::CodeAndStrings,
     .where = cpp,
     .except = "",
     .place = "src/image/mask.cpp",
     .bad = {R"(#include "../base/id.h")", R"(# include <a/../b.h>)"},
     .good = {R"(#include "base/id.h")", R"(// #include "../base/id.h")"}},
    {.sentence = "A Qt header is included without its module, so that only linked modules compile.",
     .pattern = R"(^\s*#\s*include\s*["<]Qt[A-Z]\w*/)",
     .keep = Keep::CodeAndStrings,
     .where = cpp,
     .except = "",
     .place = "src/image/mask.cpp",
     .bad = {"#include <QtWidgets/QWidget>"},
     .good = {"#include <QtGlobal>", "#include <QWidget>"}},
    {.sentence = "Only ui knows widgets.",
     .pattern =
         R"(^\s*#\s*include\s*<(QApplication|Q\w*Widget\w*|Q\w*Dialog|Q\w*Button|Q\w*Layout)"
         R"(|QMainWindow|QLabel|QMenu|QMenuBar|QToolBar|QMessageBox|QStyle|QProxyStyle)"
         R"(|Q\w*Edit|Q(List|Table|Tree|Header|AbstractItem|Graphics)View|Q\w*Slider|Q\w*Box|QtWidgets)>)",
     .keep = Keep::CodeAndStrings,
     .where = core,
     .except = "",
     .place = "src/app/session.h",
     .bad = {"#include <QWidget>", "#include <QApplication>", "#include <QPlainTextEdit>"},
     .good = {"#include <QCoreApplication>",
              "#include <QByteArrayView>",
              "#include <QStringView>"}},
    {.sentence = "Only net opens sockets.",
     .pattern = R"(\bQ(Network(AccessManager|Request|Reply|Proxy)|TcpS|UdpS|SslS|LocalS)\w*)",
     .keep = Keep::Code,
     .where = core,
     .except = R"(^src/net/)",
     .place = "src/providers/gemini.cpp",
     .bad = {"QNetworkReply* reply = nullptr;", "#include <QTcpSocket>"},
     .good = {"// as QNetworkReply does"}},
    {.sentence = "OpenCV stays inside image, consistency and providers.",
     .pattern = R"(#\s*include\s*<opencv2/)",
     .keep = Keep::CodeAndStrings,
     .where = product,
     .except = R"(^src/(image|consistency|providers)/)",
     .place = "ui/canvas/canvaswidget.cpp",
     .bad = {"#include <opencv2/core.hpp>"},
     .good = {"// #include <opencv2/core.hpp>"}},
    {.sentence = "OpenCV computes here; it reads no files and shows no windows.",
     .pattern = R"(#\s*include\s*<opencv2/(imgcodecs|highgui|videoio))",
     .keep = Keep::CodeAndStrings,
     .where = cpp,
     .except = theRules,
     .place = "src/image/resample.cpp",
     .bad = {"#include <opencv2/imgcodecs.hpp>"},
     .good = {"#include <opencv2/imgproc.hpp>"}},
    {.sentence = "Pictures are decoded in image, which knows what is safe to decode.",
     .pattern = R"(\bQ(ImageReader|Movie)\b|\bQ(Image|Pixmap)::fromData\b|\bloadFromData\b)",
     .keep = Keep::Code,
     .where = product,
     .except = R"(^src/image/)",
     .place = "ui/docks/promptdock.cpp",
     .bad = {"QImageReader reader(path);",
             "auto image = QImage::fromData(bytes);",
             "pixmap.loadFromData(bytes);"},
     .good = {"auto image = decoded(bytes);"}},
    {.sentence = "A header is read once.",
     .pattern = R"(^\s*#\s*ifndef\s+\w+_H(PP)?_?\b)",
     .keep = Keep::Code,
     .where = cpp,
     .except = "",
     .place = "src/base/id.h",
     .bad = {"#ifndef RATOON_ID_H"},
     .good = {"#pragma once"}},
};

const std::vector<TextRule> coreRules{
    {.sentence =
         "Threads and locks live in jobs, in image/parallel and in the pool of tiles: elsewhere "
         "only values cross.",
     .pattern =
         R"(\bstd::(thread|jthread|this_thread|async|condition_variable\w*|\w*mutex|lock_guard)"
         R"(|scoped_lock|unique_lock|shared_lock|once_flag|call_once|counting_semaphore)\b)"
         R"(|\bQ(Thread(Pool|Storage)?|\w*Mutex|MutexLocker|ReadWriteLock|Semaphore|WaitCondition|Future\w*)\b)"
         R"(|\bQtConcurrent\b|\bpthread_(create|mutex|cond|rwlock)\w*)",
     .keep = Keep::Code,
     .where = product,
     .except = R"(^src/(jobs/|image/(parallel|tilepool|tilesweep)\.))",
     .place = "src/edit/reconcile.cpp",
     .bad = {"std::mutex lock;",
             "#include <QThreadPool>",
             "std::thread([] {}).join();",
             "QMutex m_mutex;"},
     .good = {"// std::mutex", "std::atomic<bool> stop = false;", R"(auto a = "QThread";)"}},
    {.sentence = "The core holds sentences (base/sentence.h); only ui translates them.",
     .pattern = R"(\btr\(|\bQCoreApplication::translate\b|\bqtTrId\()",
     .keep = Keep::Code,
     .where = core,
     .except = "",
     .place = "src/app/session.cpp",
     .bad = {R"(return tr("No such file");)"},
     .good = {R"(return {QT_TRANSLATE_NOOP("Sentence", "No tr(")};)", "auto s = str(1);"}},
    {.sentence = "There are no singletons: what an object needs is handed to it.",
     .pattern =
         R"(\b(?!Q(Core|Gui)?Application\b)\w+::(instance|globalInstance|self|getInstance)\(|\bstatic\s+\w+\s*[&*]\s*instance\()",
     .keep = Keep::Code,
     .where = product,
     .except = R"(^src/image/parallel\.cpp$)",
     .place = "src/app/settings.cpp",
     .bad = {"Settings::instance().save();",
             "static Settings& instance();",
             "QThreadPool::globalInstance()->start(f);"},
     .good = {"auto* program = QCoreApplication::instance();", "instance(4);"}},
    {.sentence = "There is no hidden state: a static or thread-local variable is const.",
     .pattern =
         R"(\b(static|thread_local)\s+(?!const\b|constexpr\b|consteval\b|thread_local\s+const\b|inline\s+const)"
         R"((expr)?\b)[\w:<>,*& ]*[ *&]\w+(\[\w*\])?\s*(=(?!=)|;|\{))",
     .keep = Keep::Code,
     .where = product,
     .except = "",
     .place = "src/edit/plan.cpp",
     .bad = {"static int count = 0;",
             "    static std::map<int, int> cache;",
             "thread_local QByteArray buffer;",
             "static Rules rules{1};"},
     .good = {"static const int limit = 4;",
              "static constexpr int limit{4};",
              "static int twice(int value)\n{",
              "static_assert(true);",
              "x = static_cast<int>(y);"}},
    {.sentence = "There are no mutable globals: what stands outside a function is const.",
     .pattern =
         R"(^(?!(using|namespace|struct|class|enum|union|typedef|template|return|extern|public|private|protected)"
         R"(|concept|friend|const|constexpr|constinit const|inline const|inline constexpr|static const|static constexpr|export|else|do|case|default|goto)\b))"
         R"([A-Za-z_][\w:<>,*& ]*[ *&>](?!\S*\boperator)\w[\w:]*(\[[^\]\n]*\])?[ ]*(=(?!=)|;|\{))",
     .keep = Keep::Code,
     .where = product,
     .except = "",
     .place = "src/edit/plan.cpp",
     .bad = {"int count = 0;",
             "std::vector<int> found;",
             "QString Plan::s_name = {};",
             "inline bool verbose{false};"},
     .good = {"const int limit = 4;",
              "constexpr int limit = 4;",
              "struct Plan {",
              "using Json = int;",
              "    int local = 0;",
              "class Plan;",
              "Plan make()\n{",
              "enum class Kind {",
              "Plan& Plan::operator=(Plan&& other) = default;"}},
    {.sentence = "Nothing waits in a nested event loop.",
     .pattern = R"(\bprocessEvents\b|\bQEventLoop\b)",
     .keep = Keep::Code,
     .where = product,
     .except = R"(^src/cli/)",
     .place = "ui/mainwindow.cpp",
     .bad = {"QCoreApplication::processEvents();", "QEventLoop loop;"},
     .good = {"// no QEventLoop"}},
    {.sentence = "Failure is a value: nothing is thrown.",
     .pattern = R"(\bthrow\b)",
     .keep = Keep::Code,
     .where = product,
     .except = "",
     .place = "src/base/json.cpp",
     .bad = {"throw Error{};"},
     .good = {"// may throw", "catch (const cv::Exception& e) {"}},
    {.sentence = "Nothing is printed from here: cli speaks to the terminal, ui to people.",
     .pattern = R"(\bstd::(cout|cerr|clog|puts)\b|\b(f|w)?printf\(|\bputs\(|\bq(Debug|Info)\()",
     .keep = Keep::Code,
     .where = product,
     .except = R"(^src/cli/)",
     .place = "src/net/qtclient.cpp",
     .bad = {"std::cerr << 1;", R"(printf("%d", 1);)", "qDebug() << prompt;"},
     .good = {R"(snprintf(buffer, 4, "%d", 1);)", R"(qCWarning(network, "slow");)"}},
    {.sentence = "Views of ranges are left alone: clang 14 cannot read those of libstdc++ 12.",
     .pattern = R"(\bstd::(ranges::)?views::|#include\s*<ranges>)",
     .keep = Keep::Code,
     .where = cpp,
     .except = theRules,
     .place = "src/document/document.cpp",
     .bad = {"for (const int i : all | std::views::reverse) {", "#include <ranges>"},
     .good = {"std::ranges::find(all, 1);"}},
    {.sentence = "Settings are one JSON file that the user can read, not QSettings.",
     .pattern = R"(\bQSettings\b)",
     .keep = Keep::Code,
     .where = cpp,
     .except = theRules,
     .place = "tests/app/settings_test.cpp",
     .bad = {"QSettings settings;"},
     .good = {"Settings settings;"}},
    {.sentence = "A file's names are its own: no using-directive outside a function.",
     .pattern = R"(^using\s+namespace\b)",
     .keep = Keep::Code,
     .where = product,
     .except = "",
     .place = "ui/mainwindow.cpp",
     .bad = {"using namespace ratoon;"},
     .good = {"    using namespace std::chrono_literals;", "using std::swap;"}},
    {.sentence = "A line of comment has 128 columns at most.",
     .pattern = R"(^(?=[ ]*//).{129,}$)",
     .keep = Keep::Everything,
     .where = cpp,
     .except = "",
     .place = "src/edit/plan.cpp",
     .bad = {"// A line that says more than one line can hold: whoever reads it has to turn his "
             "head, or to "
             "widen the window, and will do neither."},
     .good = {"/// What fits.",
              "// 128: 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25"}},
    {.sentence = "What is unfinished is finished or left out, not marked.",
     .pattern = R"(\b(TODO|FIXME|XXX|HACK)\b)",
     .keep = Keep::Everything,
     .where = R"(^(src|ui|tests|packaging|resources)/.*|^[^/]*$)",
     .except = theRules,
     .place = "src/edit/plan.cpp",
     .bad = {"// TODO: more", "FIXME"},
     .good = {"// done"}},
};

const std::vector<TextRule> frontRules{
    {.sentence = "Colors come from the theme (ui/theme).",
     .pattern =
         R"(\bQColor(\s+\w+)?\s*[({]\s*([0-9]|u?"|QStringLiteral|QLatin1String|Qt::))"
         R"(|\bqRgba?\(\s*[0-9]|\brgba?\(\s*[0-9]|"#[0-9A-Fa-f]{3}"|#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{8}\b)"
         R"(|\bQt::(dark)?(white|black|red|green|blue|cyan|magenta|yellow|gray|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\b|\bQt::lightGray\b)",
     .keep = Keep::CodeAndStrings,
     .where = front,
     .except = R"(^ui/theme)",
     .place = "ui/canvas/overlay.cpp",
     .bad = {"painter.setPen(QColor(255, 0, 0));",
             R"(QColor ants("#fff");)",
             "painter.fillRect(area, Qt::black);",
             R"(sheet += u"color: #f2c230";)",
             "image.fill(qRgb(1, 2, 3));",
             "p.setPen(Qt::darkRed);"},
     .good = {"image.fill(Qt::transparent);",
              "painter.setPen(theme.line);",
              "QColor(red, green, blue)",
              R"(u"issue #12")"}},
    {.sentence = "Foreign text is shown as plain text, never as markup.",
     .pattern =
         R"(\b(setHtml|insertHtml|appendHtml|toHtml|setMarkdown)\b|\bQt::(RichText|AutoText|MarkdownText)\b|\bQTextBrowser\b)",
     .keep = Keep::Code,
     .where = front,
     .except = "",
     .place = "ui/docks/promptdock.cpp",
     .bad = {"label->setTextFormat(Qt::RichText);", "view->setHtml(text);"},
     .good = {"label->setTextFormat(Qt::PlainText);"}},
    {.sentence = "A label is a PlainLabel (ui/widgets/plainlabel.h): QLabel guesses whether a text "
                 "is markup.",
     .pattern = R"(\bQLabel\b)",
     .keep = Keep::Code,
     .where = front,
     .except = R"(^ui/widgets/plainlabel\.)",
     .place = "ui/docks/promptdock.cpp",
     .bad = {"#include <QLabel>", "auto* label = new QLabel(text);"},
     .good = {"auto* label = new PlainLabel(text);"}},
    {.sentence = "QMessageBox's ready-made questions guess whether a text is markup.",
     .pattern = R"(\bQMessageBox::(about|critical|information|question|warning)\()",
     .keep = Keep::Code,
     .where = front,
     .except = "",
     .place = "ui/mainwindow.cpp",
     .bad = {"QMessageBox::warning(this, title, text);"},
     .good = {"box.setTextFormat(Qt::PlainText);"}},
    {.sentence = "Links are opened in one place, after their host was shown.",
     .pattern = R"(\bsetOpenExternalLinks\b)",
     .keep = Keep::Code,
     .where = front,
     .except = "",
     .place = "ui/dialogs/about.cpp",
     .bad = {"label->setOpenExternalLinks(true);"},
     .good = {"openLink(url);"}},
};

}  // namespace

const std::vector<TextRule>& textRules()
{
    static const auto rules = [] {
        auto all = includeRules;
        all.insert(all.end(), coreRules.begin(), coreRules.end());
        all.insert(all.end(), frontRules.begin(), frontRules.end());
        return all;
    }();
    return rules;
}

Findings broken(const TextRule& rule, const SourceTree& tree)
{
    const QRegularExpression where(QString::fromUtf8(rule.where));
    const QRegularExpression except(QString::fromUtf8(rule.except));
    const QRegularExpression pattern(QString::fromUtf8(rule.pattern),
                                     QRegularExpression::MultilineOption);
    Findings findings;
    for (const auto& [file, text] : tree) {
        if (!where.match(file).hasMatch()) continue;
        if (*rule.except != '\0' && except.match(file).hasMatch()) continue;
        const auto rest = kept(text, rule.keep);
        auto matches = pattern.globalMatch(rest);
        while (matches.hasNext()) {
            findings.push_back({.file = file,
                                .line = lineAt(rest, matches.next().capturedStart()),
                                .sentence = QString::fromUtf8(rule.sentence)});
        }
    }
    return findings;
}

}  // namespace ratoon::rules

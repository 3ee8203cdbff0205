// SPDX-License-Identifier: GPL-3.0-or-later
#include "graftprogram.h"

#include "image/codec.h"

#include <QFile>

namespace ratoon::test {

GraftProgram::GraftProgram(const Image& picture, QRect selected) : m_selected(selected)
{
    qputenv("GEMINI_API_KEY", "CANARY-key-1234567890");
    services().client = std::make_unique<ScriptedClient>();
    preferences().change([](Settings& settings) {
        settings.allow(QStringLiteral("generativelanguage.googleapis.com"));
    });
    QFile file(home().filePath(QStringLiteral("picture.png")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*encoded(picture, {.format = Format::Png}));
    file.close();
    openFile(file.fileName());
    session().select(Mask::rectangle(picture.size(), selected));
    m_original = rendered(document().canvas());
    front().canvas().zoomToActualSize();
}

GraftProgram::~GraftProgram()
{
    qunsetenv("GEMINI_API_KEY");
}

EditIntent GraftProgram::intent()
{
    return {.prompt = QStringLiteral("a red door"),
            .provider = QStringLiteral("gemini"),
            .where = session().selection()};
}

QRect GraftProgram::crop()
{
    const Provider* provider = services().catalogue.find(QStringLiteral("gemini"));
    return plannedCrop(m_original.size(), m_selected, provider->defaultModel(), intent()).crop;
}

VersionId GraftProgram::proposed(const Image& reply)
{
    client().answer(geminiAnswer(reply));
    const std::size_t before = session().proposals().size();
    session().applyEdit(intent());
    EXPECT_TRUE(until([&] { return session().proposals().size() == before + 1; }));
    settle();
    return session().proposals().empty() ? VersionId() : session().proposals().back();
}

void GraftProgram::settleGraft()
{
    ASSERT_TRUE(until([&] {
        return front().adjusting() != nullptr && adjusting().isReady() && !adjusting().isBusy();
    }));
    settleCanvas();
}

void GraftProgram::settleCanvas()
{
    settle();
    ASSERT_TRUE(until([&] { return front().canvas().isSettled(); }));
}

void GraftProgram::startAdjusting(const char* command)
{
    run(command);
    settleGraft();
}

void GraftProgram::choose(const char* segmented, int index)
{
    const auto buttons = widget<Segmented>(segmented).findChildren<QAbstractButton*>();
    QTest::mouseClick(buttons.at(index), Qt::LeftButton);
}

void GraftProgram::drag(QPointF from, QPointF to, Qt::MouseButton button)
{
    CanvasWidget& canvas = front().canvas();
    const auto place = [&](QPointF at) { return canvas.viewport().toWidget(at).toPoint(); };
    QTest::mousePress(&canvas, button, {}, place(from));
    const QPointF middle = (from + to) / 2;
    for (const QPointF at : {middle, to}) {
        QMouseEvent move(QEvent::MouseMove,
                         QPointF(place(at)),
                         canvas.mapToGlobal(QPointF(place(at))),
                         Qt::NoButton,
                         button,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, button, {}, place(to));
}

}  // namespace ratoon::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/render.h"
#include "image/imagebuilder.h"
#include "program.h"
#include "support/geminianswer.h"
#include "support/pictures.h"
#include "support/scriptedclient.h"
#include "ui/adjusting.h"
#include "ui/widgets/segmented.h"

#include <QPushButton>
#include <QTest>

namespace ratoon::test {

/// A picture with an edit by a model, whose replies are made here.
class GraftProgram : public Program {
protected:
    GraftProgram(const Image& picture, QRect selected);
    ~GraftProgram() override;

    EditIntent intent();
    ScriptedClient& client() { return static_cast<ScriptedClient&>(*services().client); }
    /// What the model is shown.
    QRect crop();
    /// An edit with that reply, as a proposal.
    VersionId proposed(const Image& reply);

    Adjusting& adjusting() { return *front().adjusting(); }
    /// Everything is computed, and seen.
    void settleGraft();
    void settleCanvas();
    void startAdjusting(const char* command = "versions.adjust");

    void click(const char* name) { QTest::mouseClick(&widget<QPushButton>(name), Qt::LeftButton); }
    void choose(const char* segmented, int index);
    void drag(QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton);

    const Image& seen() { return front().canvas().picture().rendered; }
    Image picture() { return rendered(document().canvas()); }
    const Image& original() const { return m_original; }

private:
    QRect m_selected;
    Image m_original;
};

}  // namespace ratoon::test

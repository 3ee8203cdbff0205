// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>

#include <gmock/gmock.h>

int main(int argc, char** argv)
{
    testing::InitGoogleMock(&argc, argv);
    const QApplication application(argc, argv);
    ratoon::apply(*qApp, ratoon::Theme::dark());
    return RUN_ALL_TESTS();
}

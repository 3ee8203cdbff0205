// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sentrequest.h"
#include "app/services.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace ratoon {

class PlainLabel;

/// The requests of an edit, byte by byte, before any of them is sent: heads with the key as dots, bodies with each picture
/// shown by its size, its hash and a thumbnail, and all of it as a file.
class RequestDialog final : public QDialog {
    Q_OBJECT

public:
    /// There has to be one.
    RequestDialog(Services& services, std::vector<SentRequest> requests, QWidget* parent);

private:
    QComboBox* requestChoice();
    void showRequest(int index);
    void showPictures(const SentRequest& request);
    QWidget* pictureRow(const SentPicture& picture, int number);
    void chooseTarget();

    Services& m_services;
    std::vector<SentRequest> m_requests;
    int m_shown = 0;
    QPlainTextEdit* m_text;
    QWidget* m_pictures;
    PlainLabel* m_said;
    Ticket m_write;
};

/// The whole request as it is shown, a picture as one line that tells what it is.
QString requestText(const SentRequest& request);

}  // namespace ratoon

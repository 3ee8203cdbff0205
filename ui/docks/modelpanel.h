// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyring.h"
#include "providers/provider.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace ratoon {

class PlainLabel;

/// What the next prompt is sent to, and how.
struct ModelChoice {
    const Provider* provider = nullptr;
    const ModelInfo* model = nullptr;
    QString ratio = {};  ///< Empty: automatic.
    QString tier = {};   ///< Empty: the model's default.
    int variants = 1;

    bool isLocal() const { return model == nullptr || model->isLocal; }
    /// Of all variants, with `images` pictures going in. Nothing if unknown.
    std::optional<double> estimateUsd(int images) const;
};

/// The right part of the prompt dock: model, size and variants where the model honors them, and the one button that
/// sends.
class ModelPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ModelPanel(const Catalogue& catalogue, QWidget* parent = nullptr);

    const ModelChoice& choice() const { return m_choice; }
    /// Unknown ids choose what works without a key.
    void choose(const QString& provider, const QString& model);
    /// The catalogue is another one: what was chosen stays, as far as it is there.
    void takeCatalogue();

    /// On an empty canvas there is no shape to keep, so the ratio is the user's.
    void setStartsFromNothing(bool fromNothing);
    /// "Edit selection", and what it costs.
    void setSend(const QString& verb, const QString& price, const QString& toolTip);
    /// Empty: it can be sent.
    void setObstacle(const QString& reason);
    /// The quiet line below the button.
    void setFootnote(const QString& text);
    /// Beside the footnote, while something runs.
    void setCancelable(bool cancelable);
    /// Only the model and the button, side by side.
    void setFolded(bool folded);

    bool hasKey() const;
    /// Where the key of the provider comes from, once that is known.
    void setKeySource(KeySource source);

Q_SIGNALS:
    void choiceChanged();
    void sendWanted();
    void cancelWanted();
    /// The pointer is on the button that sends, or left it.
    void sendHovered(bool isHovered);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void fillModels();
    void takeModel(int index);
    void takeOptions();
    void fillOptions();
    void showOptions();
    void updateKeyState();

    const Catalogue& m_catalogue;
    Catalogue m_offered;  ///< As it was when its models were listed: the choice is in it.
    ModelChoice m_choice;
    std::optional<KeySource> m_keySource;  ///< Not known yet: only the environment is.
    bool m_fromNothing = false;
    bool m_isFolded = false;
    bool m_isCancelable = false;
    PlainLabel* m_caption;
    PlainLabel* m_keyState;
    QComboBox* m_models;
    QComboBox* m_ratios;
    QComboBox* m_tiers;
    QComboBox* m_variants;
    QPushButton* m_send;
    PlainLabel* m_footnote;
    QToolButton* m_cancel;
};

}  // namespace ratoon

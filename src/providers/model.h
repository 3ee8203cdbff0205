// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace ratoon {

/// One ratio of one size tier, and the exact pixels that the model answers with.
struct OutputSize {
    QString ratio;  ///< "3:2"
    QString tier;   ///< "1K"; empty if the model has but one and takes no such field.
    QSize pixels;
};

/// What one model takes, gives and costs. Data (resources/models.json), not code.
struct ModelInfo {
    QString provider;      ///< "gemini"
    QString id;            ///< "gemini-nano-banana-2.1"
    QString name;          ///< "Nano Banana 2.1"
    bool isLocal = false;  ///< Nothing leaves the machine; takes pixels of any size and depth.
    bool isDefault = false;
    bool isListedOnly = false;  ///< Its service names it, and nothing more is known of it.
    bool takesText = true;      ///< Can start from nothing (generate).
    std::vector<OutputSize> outputs;
    QString defaultTier;
    bool takesTier = false;  ///< Accepts imageSize.
    bool takesSystemInstruction = false;
    bool takesSeed = false;
    bool signsReplies = false;  ///< And wants the signatures back with what it said.
    bool takesPlainPrompt =
        false;  ///< The user's words alone: neither labels nor a region in them.
    int sizeStep =
        0;  ///< Answers in any size whose sides are multiples of this; 0: in those of `outputs`.
    QStringList thinkingLevels;  ///< Empty: send no thinkingConfig.
    int maxImages = 1;           ///< Source and references together.
    /// Of a model that nothing is known of.
    static constexpr int mostPictures = 14;
    qint64 maxRequestBytes = 100LL * 1024 * 1024;
    std::map<QString, double> usdPerImage;  ///< By tier.
    /// Prices of a million tokens; nothing where none is known.
    std::optional<double> usdPerMillionInput;
    std::optional<double> usdPerMillionText;   ///< Text and thought tokens of the reply.
    std::optional<double> usdPerMillionImage;  ///< Image tokens of the reply.
    std::optional<int> tokensPerInputImage;
    std::optional<QDate> retires;  ///< Announced shutdown.

    QStringList ratios() const;  ///< In the order of `outputs`, each once.
    QStringList tiers() const;
    /// No longer there on that day. Such a model is not offered, but may still be asked for.
    bool isRetired(QDate today) const { return retires && *retires < today; }
    /// Of one image at `tier` (default tier if empty), with `images` pictures going in. Nothing if unknown.
    std::optional<double> estimateUsd(const QString& tier, int images) const;
};

}  // namespace ratoon

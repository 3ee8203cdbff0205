// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/cascade.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <optional>

namespace ratoon {

namespace {

constexpr int mostBytes = 16 * 1024 * 1024;
constexpr int mostSide = 128;  // of the window
constexpr double lenience =
    1e-5;  // below a stage's threshold: as it was trained, in single precision

/// Numbers between blanks; nothing if one is not a number.
std::optional<std::vector<double>> numbersIn(const QString& text)
{
    std::vector<double> numbers;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.push_back(word.toDouble(&isNumber));
        if (!isNumber) return std::nullopt;
    }
    return numbers;
}

class CascadeReader {
public:
    explicit CascadeReader(const QByteArray& xml) : m_xml(xml) {}

    std::optional<Cascade> read()
    {
        const bool isStorage =
            m_xml.readNextStartElement() && m_xml.name() == QLatin1String("opencv_storage");
        if (!isStorage || !m_xml.readNextStartElement()) return std::nullopt;
        forEachChild([this](QStringView name) { readPart(name); });
        if (m_isBad || m_xml.hasError() || !isSound()) return std::nullopt;
        return std::move(m_cascade);
    }

private:
    /// `child` reads an element to its end, or leaves it to be skipped.
    void forEachChild(const std::function<void(QStringView)>& child)
    {
        while (!m_isBad && m_xml.readNextStartElement()) {
            m_isRead = false;
            child(m_xml.name());
            if (!m_isRead) m_xml.skipCurrentElement();
            m_isRead = true;
        }
        m_isRead = true;
    }

    QString text()
    {
        m_isRead = true;
        return m_xml.readElementText();
    }

    std::vector<double> numbers()
    {
        const auto found = numbersIn(text());
        if (!found) m_isBad = true;
        return found.value_or(std::vector<double>());
    }

    double number()
    {
        const std::vector<double> found = numbers();
        if (found.size() != 1) m_isBad = true;
        return m_isBad ? 0 : found.front();
    }

    void readPart(QStringView name)
    {
        if (name == QLatin1String("featureType")) {
            const QString kind = text();
            m_isBad = kind != QLatin1String("HAAR") && kind != QLatin1String("LBP");
            m_cascade.kind = kind == QLatin1String("LBP") ? Cascade::Kind::BinaryPatterns
                                                          : Cascade::Kind::HaarLike;
        } else if (name == QLatin1String("width")) {
            m_cascade.window.setWidth(static_cast<int>(number()));
        } else if (name == QLatin1String("height")) {
            m_cascade.window.setHeight(static_cast<int>(number()));
        } else if (name == QLatin1String("stages")) {
            forEachChild([this](QStringView) { readStage(); });
        } else if (name == QLatin1String("features")) {
            forEachChild([this](QStringView) { readFeature(); });
        }
    }

    void readStage()
    {
        CascadeStage stage;
        forEachChild([&](QStringView name) {
            if (name == QLatin1String("stageThreshold")) stage.threshold = number() - lenience;
            if (name == QLatin1String("weakClassifiers"))
                forEachChild([&](QStringView) { stage.trees.push_back(readTree()); });
        });
        m_cascade.stages.push_back(std::move(stage));
    }

    CascadeTree readTree()
    {
        CascadeTree tree;
        forEachChild([&](QStringView name) {
            if (name == QLatin1String("leafValues")) tree.leaves = numbers();
            if (name == QLatin1String("internalNodes")) tree.nodes = nodesOf(numbers());
        });
        return tree;
    }

    std::vector<CascadeNode> nodesOf(const std::vector<double>& values)
    {
        const bool isHaar = m_cascade.kind == Cascade::Kind::HaarLike;
        const std::size_t length = isHaar ? 4 : 11;
        if (values.empty() || values.size() % length != 0) m_isBad = true;
        std::vector<CascadeNode> nodes;
        for (std::size_t at = 0; at + length <= values.size(); at += length) {
            CascadeNode node{.left = static_cast<int>(values[at]),
                             .right = static_cast<int>(values[at + 1]),
                             .feature = static_cast<std::size_t>(std::max(0.0, values[at + 2])),
                             .threshold = isHaar ? values[at + 3] : 0};
            for (std::size_t i = 0; !isHaar && i < node.patterns.size(); ++i)
                node.patterns[i] = static_cast<quint32>(static_cast<qint64>(values[at + 3 + i]));
            nodes.push_back(node);
        }
        return nodes;
    }

    void addRect(CascadeFeature& feature, const std::vector<double>& values)
    {
        const bool fits = values.size() >= 4 && values.size() <= 5;
        if (!fits || feature.count >= static_cast<int>(feature.rects.size())) {
            m_isBad = true;
            return;
        }
        const auto whole = [&](std::size_t i) {
            return static_cast<int>(std::clamp(values[i], -1.0, 1.0 * mostSide + 1));
        };
        feature.rects[static_cast<std::size_t>(feature.count++)] = {
            .area = QRect(whole(0), whole(1), whole(2), whole(3)),
            .weight = values.size() == 5 ? values[4] : 1};
    }

    void readFeature()
    {
        CascadeFeature feature;
        forEachChild([&](QStringView name) {
            if (name == QLatin1String("rect")) addRect(feature, numbers());
            if (name == QLatin1String("rects"))
                forEachChild([&](QStringView) { addRect(feature, numbers()); });
            if (name == QLatin1String("tilted") && number() != 0) m_isBad = true;
        });
        m_cascade.features.push_back(feature);
    }

    bool isSound() const
    {
        const QSize window = m_cascade.window;
        const bool isRightSize = window.width() >= 8 && window.width() <= mostSide &&
                                 window.height() >= 8 && window.height() <= mostSide;
        const auto& stages = m_cascade.stages;
        return isRightSize && !stages.empty() &&
               std::all_of(m_cascade.features.begin(),
                           m_cascade.features.end(),
                           [this](const auto& feature) { return isInside(feature); }) &&
               std::all_of(stages.begin(), stages.end(), [this](const CascadeStage& stage) {
                   return std::all_of(stage.trees.begin(),
                                      stage.trees.end(),
                                      [this](const auto& tree) { return isTree(tree); });
               });
    }

    bool isInside(const CascadeFeature& feature) const
    {
        const QRect window(QPoint(), m_cascade.window);
        const int cells = m_cascade.kind == Cascade::Kind::BinaryPatterns ? 3 : 1;
        return feature.count > 0 &&
               std::all_of(feature.rects.begin(),
                           feature.rects.begin() + feature.count,
                           [&](const CascadeRect& rect) {
                               const QRect all(rect.area.topLeft(), rect.area.size() * cells);
                               return !rect.area.isEmpty() && window.contains(all);
                           });
    }

    /// Nodes lead only to later nodes and to leaves that are there, so every way through ends.
    bool isTree(const CascadeTree& tree) const
    {
        const auto leads = [&](int to, int from) {
            return to > 0 ? to > from && to < static_cast<int>(tree.nodes.size())
                          : -to < static_cast<int>(tree.leaves.size());
        };
        for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
            const CascadeNode& node = tree.nodes[i];
            const int from = static_cast<int>(i);
            if (!leads(node.left, from) || !leads(node.right, from)) return false;
            if (node.feature >= m_cascade.features.size()) return false;
        }
        return !tree.nodes.empty();
    }

    QXmlStreamReader m_xml;
    Cascade m_cascade;
    bool m_isBad = false;
    bool m_isRead = false;
};

}  // namespace

Result<Cascade> readCascade(const QByteArray& xml)
{
    std::optional<Cascade> cascade;
    if (xml.size() <= mostBytes) cascade = CascadeReader(xml).read();
    if (!cascade) {
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence", "This is no face detector that can be read.")},
            {QT_TRANSLATE_NOOP("Sentence",
                               "Choose a cascade of OpenCV for faces, an .xml file, or a "
                               "YuNet model, an .onnx file.")});
    }
    return std::move(*cascade);
}

}  // namespace ratoon

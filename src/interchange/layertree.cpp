// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/layertree.h"

#include "base/plaintext.h"
#include "document/render.h"
#include "interchange/compositing.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ratoon {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostNamed = 6;

// Names of layers, for one note.
class NameList {
public:
    void add(const QString& name)
    {
        if (m_names.size() < mostNamed) m_names.append(plainLine(name, 40));
        ++m_count;
    }

    void describe(const char* source, std::vector<Sentence>& notes) const
    {
        if (m_count == 0) return;
        QString names = m_names.join(u", ");
        if (m_count > m_names.size()) names += u", …";
        notes.push_back({source, {names}});
    }

private:
    QStringList m_names;
    qsizetype m_count = 0;
};

bool isSeen(const Layer& layer)
{
    return layer.visible && layer.opacity > 0.0;
}

QString nameIn(const QString& group, const QString& name)
{
    if (group.isEmpty() || name.isEmpty()) return group + name;
    return group + QStringLiteral(" / ") + name;
}

class Flattening {
public:
    Flattening(const LayerTree& tree, const Cancel& cancel) : m_tree(tree), m_cancel(cancel) {}

    /// Lays `nodes` over what `flat` holds already.
    void add(const std::vector<LayerNode>& nodes,
             const QString& group,
             bool isVisible,
             std::vector<Layer>& flat)
    {
        for (const LayerNode& node : nodes) {
            if (m_cancel.requested()) return;
            const bool isSeenHere = isVisible && node.isVisible;
            const QString name = nameIn(group, node.name);
            if (node.isGroup)
                addGroup(node, name, isSeenHere, flat);
            else
                addLayer(layerOf(node, name, isSeenHere), node.composite, flat);
        }
    }

    std::vector<Sentence> notes() const
    {
        std::vector<Sentence> notes;
        if (m_hasGroups) {
            notes.push_back({QT_TRANSLATE_NOOP(
                "Sentence", "Groups were opened up: their layers carry the group's name.")});
        }
        m_joinedGroups.describe(
            QT_TRANSLATE_NOOP("Sentence",
                              "Groups with an opacity, a mask or a blend mode of their own became "
                              "one layer each: %1."),
            notes);
        m_joined.describe(
            QT_TRANSLATE_NOOP("Sentence",
                              "Layers with a blend mode that Ratoon does not have were merged with "
                              "what lies below, to look the same: %1."),
            notes);
        m_hidden.describe(QT_TRANSLATE_NOOP("Sentence", "Hidden layers lost their blend mode: %1."),
                          notes);
        return notes;
    }

private:
    Layer layerOf(const LayerNode& node, const QString& name, bool isVisible) const
    {
        return {.id = LayerId::make(),
                .name = plainLine(name, longestName),
                .image = node.image,
                .offset = node.offset,
                .coverage = node.coverage,
                .opacity = std::clamp(node.opacity, 0.0, 1.0),
                .visible = isVisible};
    }

    Image renderedOf(const std::vector<Layer>& layers) const
    {
        return rendered(
            {.size = m_tree.size, .depth = m_tree.depth, .icc = m_tree.icc, .layers = layers},
            m_cancel);
    }

    void addLayer(Layer layer, Composite composite, std::vector<Layer>& flat)
    {
        if (layer.image.isNull()) return;
        const auto blend = blendOf(composite);
        if (blend || !isSeen(layer)) {
            if (!blend) m_hidden.add(layer.name);
            layer.blend = blend.value_or(Blend::Normal);
            flat.push_back(std::move(layer));
            return;
        }
        m_joined.add(layer.name);
        const Overlay over{.image = layer.image,
                           .offset = layer.offset,
                           .coverage = layer.coverage,
                           .opacity = layer.opacity};
        layer.image = composited(renderedOf(flat), over, composite, m_cancel);
        const auto lowest = std::ranges::find_if(flat, isSeen);
        if (lowest != flat.end()) layer.name = lowest->name;
        layer.offset = {};
        layer.coverage = {};
        layer.opacity = 1.0;
        std::erase_if(flat, isSeen);
        flat.push_back(std::move(layer));
    }

    void
    addGroup(const LayerNode& group, const QString& name, bool isVisible, std::vector<Layer>& flat)
    {
        const bool isPlain = group.composite == Composite() && group.coverage.isNull();
        const bool isThrough = isPlain && group.opacity >= 1.0 && !group.isIsolated;
        m_hasGroups = m_hasGroups || !group.isClip;
        if (isThrough || !isVisible) return add(group.children, name, isVisible, flat);

        std::vector<Layer> own;
        add(group.children, name, isVisible, own);
        const auto seen = std::ranges::count_if(own, isSeen);
        if (isPlain && (group.opacity >= 1.0 || seen <= 1)) {
            for (Layer& layer : own) layer.opacity *= std::clamp(group.opacity, 0.0, 1.0);
            std::ranges::move(own, std::back_inserter(flat));
            return;
        }
        if (!group.isClip) m_joinedGroups.add(name);
        LayerNode joined{.name = name,
                         .opacity = group.opacity,
                         .image = renderedOf(own),
                         .coverage = group.coverage};
        addLayer(layerOf(joined, name, true), group.composite, flat);
    }

    const LayerTree& m_tree;
    const Cancel& m_cancel;
    NameList m_joined;
    NameList m_joinedGroups;
    NameList m_hidden;
    bool m_hasGroups = false;
};

bool isDeeper(const std::vector<LayerNode>& nodes, int most)
{
    return std::ranges::any_of(nodes, [most](const LayerNode& node) {
        return node.isGroup && (most == 0 || isDeeper(node.children, most - 1));
    });
}

}  // namespace

tl::unexpected<Error> damagedLayers(const char* format)
{
    return failure(ErrorCode::Malformed,
                   {QT_TRANSLATE_NOOP("Sentence", "The %1 picture is damaged or cut short."),
                    {QString::fromLatin1(format)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Try another copy of it.")});
}

tl::unexpected<Error> tooManyLayers()
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "The picture's layers are too many or too large.")},
        {QT_TRANSLATE_NOOP("Sentence", "Flatten some of them in another program.")});
}

tl::unexpected<Error> cancelledLayers()
{
    return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Sentence", "Cancelled.")});
}

Result<ReadCanvas> canvasOf(const LayerTree& tree, const Cancel& cancel)
{
    if (isDeeper(tree.layers, deepestGroup)) return tooManyLayers();
    Flattening flattening(tree, cancel);
    ReadCanvas read{.canvas = {.size = tree.size, .depth = tree.depth, .icc = tree.icc}};
    flattening.add(tree.layers, {}, true, read.canvas.layers);
    if (cancel.requested()) return cancelledLayers();
    if (read.canvas.layers.size() == 1) read.canvas.layers.front().kind = LayerKind::Source;
    read.notes = flattening.notes();
    return read;
}

}  // namespace ratoon

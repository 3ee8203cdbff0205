// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshopnotes.h"

#include "interchange/layertree.h"
#include "interchange/photoshop.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

bool isSeenBeyondUs(const LayerRecord& record)
{
    return record.isBeyondUs && record.isSeen;
}

bool isHiddenBeyondUs(const LayerRecord& record)
{
    return (record.isBeyondUs && !record.isSeen) || record.effects == Effects::Idle;
}

bool isUnknown(const LayerRecord& record)
{
    return !blendFromPhotoshop(record.key) && record.key != dissolveKey;
}

bool isMaskedInVain(const LayerRecord& record)
{
    return record.mask && record.mask->isDisabled && !record.isAdjustment;
}

// That of a layer which is named as beyond us goes with the rest of it.
bool hasOwnPath(const LayerRecord& record)
{
    return record.hasPath && !record.isBeyondUs;
}

class Notes {
public:
    Notes(const PhotoshopResources& resources, const PhotoshopRecords& records)
        : m_resources(resources)
        , m_records(records)
    {}

    void onAppearance()
    {
        QStringList unknown;
        for (const LayerRecord& record : m_records.layers)
            if (isUnknown(record)) unknown.append(QString::fromLatin1(record.key));
        noteOn(m_notes,
               QT_TRANSLATE_NOOP("Sentence", "Unknown blend modes were taken as normal: %1."),
               unknown);
        add(QT_TRANSLATE_NOOP("Sentence", "Layers that dissolve were taken as normal: %1."),
            [](const LayerRecord& record) { return record.key == dissolveKey; });
        add(m_resources.hasPicture
                ? QT_TRANSLATE_NOOP("Sentence",
                                    "Adjustments and effects cannot be taken over (%1): the "
                                    "picture as it was saved lies on top, its layers are hidden "
                                    "below.")
                : QT_TRANSLATE_NOOP("Sentence", "Adjustments and effects were left out: %1."),
            isSeenBeyondUs);
    }

    void onLayers()
    {
        add(QT_TRANSLATE_NOOP("Sentence", "Hidden adjustments and effects were left out: %1."),
            isHiddenBeyondUs);
        add(QT_TRANSLATE_NOOP("Sentence", "Masks that were switched off were left out: %1."),
            isMaskedInVain);
        add(QT_TRANSLATE_NOOP("Sentence", "Texts became pixels: %1."),
            [](const LayerRecord& record) { return record.isText; });
        add(QT_TRANSLATE_NOOP("Sentence", "Smart objects became pixels: %1."),
            [](const LayerRecord& record) { return record.isPlaced; });
    }

    void onTheRest(const PhotoshopHeader& header)
    {
        noteOn(m_notes,
               QT_TRANSLATE_NOOP("Sentence", "Saved selections and spot colors were left out: %1."),
               furtherChannels(header));
        const bool hasPaths =
            m_resources.hasPaths || std::ranges::any_of(m_records.layers, hasOwnPath);
        if (hasPaths) m_notes.push_back({QT_TRANSLATE_NOOP("Sentence", "Paths were left out.")});
        if (m_resources.hasGuides)
            m_notes.push_back({QT_TRANSLATE_NOOP("Sentence", "Guides were left out.")});
        if (m_resources.hasComps)
            m_notes.push_back({QT_TRANSLATE_NOOP("Sentence", "Layer comps were left out.")});
        if (m_records.hasComments)
            m_notes.push_back({QT_TRANSLATE_NOOP("Sentence", "Comments were left out.")});
        if (header.colors == PhotoshopColors::Cmyk)
            m_notes.push_back(
                {QT_TRANSLATE_NOOP("Sentence", "The CMYK colors were converted to sRGB.")});
    }

    std::vector<Sentence> taken() && { return std::move(m_notes); }

private:
    void add(const char* text, bool (*isMeant)(const LayerRecord&))
    {
        QStringList names;
        for (const LayerRecord& record : m_records.layers)
            if (record.section != Section::GroupEnd && isMeant(record)) names.append(record.name);
        noteOn(m_notes, text, names);
    }

    // The last ones have the last names; those without are called as Photoshop calls them.
    QStringList furtherChannels(const PhotoshopHeader& header) const
    {
        const int own = header.colorChannels() + (m_records.hasTransparency ? 1 : 0);
        const int count = header.channels - own;
        QStringList names;
        for (int i = 0; i < count; ++i) {
            const qsizetype at = m_resources.channels.size() - count + i;
            const QString name = at >= 0 ? m_resources.channels[at] : QString();
            names.append(name.isEmpty() ? QStringLiteral("Alpha %1").arg(i + 1) : name);
        }
        return names;
    }

    const PhotoshopResources& m_resources;
    const PhotoshopRecords& m_records;
    std::vector<Sentence> m_notes;
};

}  // namespace

bool showsMoreThanWeDraw(const PhotoshopRecords& records)
{
    return std::ranges::any_of(records.layers, isSeenBeyondUs);
}

std::vector<Sentence> photoshopNotes(const PhotoshopHeader& header,
                                     const PhotoshopResources& resources,
                                     const PhotoshopRecords& records)
{
    Notes notes(resources, records);
    notes.onAppearance();
    notes.onLayers();
    notes.onTheRest(header);
    return std::move(notes).taken();
}

}  // namespace ratoon

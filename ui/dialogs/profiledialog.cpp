// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "ui/errortext.h"
#include "ui/filechoosing.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace ratoon {
namespace {

constexpr int leastWidth = 460;

struct Words {
    QString title;
    QString about;
    QString go;
};

Words wordsFor(ProfileDialog::Purpose purpose, const QByteArray& now)
{
    const QString name = profileName(now);
    switch (purpose) {
    case ProfileDialog::Purpose::Assign:
        return {ProfileDialog::tr("Assign a profile"),
                ProfileDialog::tr("The numbers stay as they are and are read in another way: the "
                                  "picture looks different. Now: %1.")
                    .arg(name),
                ProfileDialog::tr("Assign")};
    case ProfileDialog::Purpose::Convert:
        return {ProfileDialog::tr("Convert to a profile"),
                ProfileDialog::tr("The picture keeps its look, as far as the profile has its "
                                  "colors. Now: %1.")
                    .arg(name),
                ProfileDialog::tr("Convert")};
    case ProfileDialog::Purpose::Proof: break;
    }
    return {ProfileDialog::tr("Soft proof"),
            ProfileDialog::tr("Shows the picture as a printer or another screen would. Nothing of "
                              "it changes."),
            ProfileDialog::tr("Show")};
}

QComboBox* intents()
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("profileIntent"));
    box->setAccessibleName(ProfileDialog::tr("Rendering intent"));
    box->addItem(ProfileDialog::tr("Perceptual"), QVariant::fromValue(Intent::Perceptual));
    box->addItem(ProfileDialog::tr("Relative colorimetric"),
                 QVariant::fromValue(Intent::RelativeColorimetric));
    box->addItem(ProfileDialog::tr("Saturation"), QVariant::fromValue(Intent::Saturation));
    box->addItem(ProfileDialog::tr("Absolute colorimetric"),
                 QVariant::fromValue(Intent::AbsoluteColorimetric));
    return box;
}

}  // namespace

ProfileDialog::ProfileDialog(Services& services,
                             Purpose purpose,
                             const QByteArray& now,
                             QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_purpose(purpose)
    , m_wanted(now)
    , m_choice(new QComboBox)
    , m_intent(intents())
    , m_keepsBlack(check(QStringLiteral("profileBlack"),
                         tr("Black point compensation"),
                         tr("The darkest color becomes the darkest one there.")))
    , m_showsPaper(check(QStringLiteral("profilePaper"),
                         tr("White of the paper"),
                         tr("White is shown as that paper has it.")))
    , m_warns(check(QStringLiteral("profileWarns"),
                    tr("Mark what cannot be shown"),
                    tr("Colors that the device has not are magenta.")))
    , m_problem(new PlainLabel({}, TextRole::Secondary, Ink::Bad))
{
    setObjectName(QStringLiteral("profileDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Words words = wordsFor(purpose, now);
    setWindowTitle(words.title);
    setMinimumWidth(leastWidth);
    m_choice->setObjectName(QStringLiteral("profileChoice"));
    m_choice->setAccessibleName(tr("Profile"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // Profiles of one family differ at the end of their names.
    m_choice->view()->setTextElideMode(Qt::ElideMiddle);
    m_problem->setObjectName(QStringLiteral("profileProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_keepsBlack->setChecked(true);
    if (purpose == Purpose::Proof)
        m_intent->setCurrentIndex(static_cast<int>(Intent::RelativeColorimetric));
    auto* about = new PlainLabel(words.about, TextRole::Secondary, Ink::Secondary);
    about->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    column->setSpacing(metrics::gap);
    column->addWidget(new PlainLabel(words.title, TextRole::Title));
    column->addWidget(about);
    column->addLayout(fields());
    column->addWidget(m_problem);
    column->addWidget(buttons());
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ProfileDialog::changed);
    connect(m_choice, &QComboBox::currentTextChanged, m_choice, [this](const QString& name) {
        m_choice->setToolTip(plainTip(name));
    });
    connect(m_intent, &QComboBox::currentIndexChanged, this, &ProfileDialog::changed);
    for (QCheckBox* box : {m_keepsBlack, m_showsPaper, m_warns})
        connect(box, &QCheckBox::toggled, this, &ProfileDialog::changed);
    m_looking = services.pool->run(
        [folders = profileFolders()](const Cancel& cancel) {
            return knownProfiles(folders, cancel);
        },
        [this](std::vector<KnownProfile> profiles) { takeProfiles(std::move(profiles)); });
}

QCheckBox* ProfileDialog::check(const QString& name, const QString& text, const QString& tip)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setToolTip(plainTip(tip));
    return box;
}

QGridLayout* ProfileDialog::fields()
{
    auto* fromFile = new QPushButton(tr("From a file…"));
    fromFile->setObjectName(QStringLiteral("profileFile"));
    fromFile->setAccessibleName(fromFile->text());
    fromFile->setAutoDefault(false);
    connect(fromFile, &QPushButton::clicked, this, &ProfileDialog::addFromFile);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->addWidget(new PlainLabel(tr("Profile")), 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(fromFile, 0, 2);
    grid->setColumnStretch(1, 1);
    auto* intentName = new PlainLabel(tr("Rendering intent"));
    grid->addWidget(intentName, 1, 0);
    grid->addWidget(m_intent, 1, 1);
    grid->addWidget(m_keepsBlack, 2, 1, 1, 2);
    grid->addWidget(m_showsPaper, 3, 1, 1, 2);
    grid->addWidget(m_warns, 4, 1, 1, 2);
    const bool isProof = m_purpose == Purpose::Proof;
    for (QWidget* one : std::initializer_list<QWidget*>{intentName, m_intent, m_keepsBlack})
        one->setVisible(m_purpose != Purpose::Assign);
    m_showsPaper->setVisible(isProof);
    m_warns->setVisible(isProof);
    return grid;
}

QWidget* ProfileDialog::buttons()
{
    auto* box = new QDialogButtonBox(this);  // a button without a dialog is no default one
    m_go = box->addButton(wordsFor(m_purpose, {}).go, QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("profileGo"));
    m_go->setAccessibleName(m_go->text());
    m_go->setEnabled(false);
    m_go->setDefault(true);
    setEmphasis(*m_go, Emphasis::Primary);
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void ProfileDialog::setProof(const Proof& proof)
{
    m_wanted = proof.icc;
    m_intent->setCurrentIndex(static_cast<int>(proof.wish.intent));
    m_keepsBlack->setChecked(proof.wish.keepsBlack);
    m_showsPaper->setChecked(proof.showsPaper);
    m_warns->setChecked(proof.warns);
    select(m_wanted);
}

/// Pictures are in RGB; devices need not be.
bool ProfileDialog::isOffered(const KnownProfile& profile) const
{
    return m_purpose == Purpose::Proof || profile.kind == ProfileKind::Rgb;
}

void ProfileDialog::takeProfiles(std::vector<KnownProfile> profiles)
{
    for (KnownProfile& profile : profiles) {
        if (!isOffered(profile)) continue;
        add(std::move(profile));
    }
    m_go->setEnabled(!m_profiles.empty());
    select(m_wanted);
}

void ProfileDialog::add(KnownProfile profile)
{
    m_profiles.push_back(std::move(profile));  // the first to be added is chosen at once
    const QString& name = m_profiles.back().name;
    m_choice->addItem(name);
    m_choice->setItemData(m_choice->count() - 1, plainTip(name), Qt::ToolTipRole);
}

void ProfileDialog::select(const QByteArray& icc)
{
    const auto found =
        std::ranges::find_if(m_profiles, [&](const KnownProfile& one) { return one.icc == icc; });
    if (found != m_profiles.end())
        m_choice->setCurrentIndex(static_cast<int>(found - m_profiles.begin()));
}

void ProfileDialog::addFromFile()
{
    const auto take = [this](const Result<KnownProfile>& profile) {
        m_problem->setVisible(!profile || !isOffered(*profile));
        if (!profile) return m_problem->setText(errorText(profile.error()).both());
        if (!isOffered(*profile))
            return m_problem->setText(tr("%1 is not for RGB pictures.").arg(profile->name));
        add(*profile);
        m_choice->setCurrentIndex(m_choice->count() - 1);
    };
    chooseOne(this,
              tr("Color profile"),
              tr("Color profiles") + QStringLiteral(" (*.icc *.icm)"),
              [this, take](const QString& file) {
                  m_looking =
                      m_services.pool->run([file](const Cancel&) { return profileIn(file); }, take);
              });
}

std::optional<KnownProfile> ProfileDialog::profile() const
{
    const int index = m_choice->currentIndex();
    if (index < 0) return std::nullopt;
    return m_profiles[static_cast<std::size_t>(index)];
}

ConversionWish ProfileDialog::wish() const
{
    return {.intent = m_intent->currentData().value<Intent>(),
            .keepsBlack = m_keepsBlack->isChecked()};
}

Proof ProfileDialog::proof() const
{
    const auto chosen = profile();
    return {.icc = chosen ? chosen->icc : QByteArray(),
            .wish = wish(),
            .showsPaper = m_showsPaper->isChecked(),
            .warns = m_warns->isChecked()};
}

}  // namespace ratoon

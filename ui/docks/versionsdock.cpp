// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/versionsdock.h"

#include "edit/regraft.h"
#include "ui/docks/docktitle.h"
#include "ui/docks/versiondelegate.h"
#include "ui/docks/versiondetails.h"
#include "ui/icons.h"
#include "ui/models/versiontext.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace ratoon {
namespace {

constexpr std::size_t manyVersions = 8;  ///< From here on a search field is worth its place.

QListView* versionList()
{
    auto* list = new QListView;
    list->setObjectName(QStringLiteral("versionsList"));
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    list->viewport()->setBackgroundRole(QPalette::Window);
    return list;
}

}  // namespace

VersionsDock::VersionsDock(const Catalogue& catalogue, QWidget* parent)
    : QDockWidget(tr("Versions"), parent)
    , m_catalogue(catalogue)
    , m_shape(new Segmented({tr("Path"), tr("Tree")}, tr("Show versions as")))
    , m_search(new QLineEdit)
    , m_nothing(new PlainLabel(tr("Nothing found"), TextRole::Secondary, Ink::Secondary))
    , m_list(versionList())
    , m_delegate(new VersionDelegate(this))
{
    setObjectName(QStringLiteral("versionsDock"));
    auto* title = new DockTitle(tr("Versions"));
    title->addWidget(m_shape);
    setTitleBarWidget(title);
    setWidget(body());
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Versions"));

    connect(m_shape, &Segmented::chosen, this, [this](int index) {
        setShape(index == 0 ? VersionModel::Shape::Path : VersionModel::Shape::Tree);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_isNewSearch = true;
        if (m_model) m_model->setSearch(words);
        if (words.trimmed().isEmpty()) showWhetherFound();
    });
    connect(m_list, &QListView::clicked, this, &VersionsDock::goTo);
    connect(m_list, &QListView::activated, this, &VersionsDock::goTo);
    connect(m_list, &QListView::customContextMenuRequested, this, &VersionsDock::openMenu);
    connect(m_delegate, &VersionDelegate::starClicked, this, &VersionsDock::toggleStar);
    updateSearch();
}

VersionsDock::~VersionsDock() = default;

QWidget* VersionsDock::body()
{
    m_search->setObjectName(QStringLiteral("versionsSearch"));
    m_search->setAccessibleName(tr("Search prompts, names and notes"));
    m_search->setPlaceholderText(tr("Search prompts, names and notes"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::gapSmall, 0, metrics::gapSmall, metrics::gapTiny);
    column->setSpacing(metrics::gapTiny);
    m_nothing->setObjectName(QStringLiteral("versionsNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(0, metrics::gapLarge, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return body;
}

void VersionsDock::show(Session* session)
{
    m_search->clear();
    m_list->setModel(nullptr);
    const VersionModel::Shape kept = shape();
    m_model.reset();
    m_session = session;
    if (session != nullptr) {
        m_model = std::make_unique<VersionModel>(*session, m_catalogue);
        m_model->setShape(kept);
        m_list->setModel(m_model.get());
        connect(session, &Session::headChanged, m_model.get(), [this] { keepHeadInSight(); });
        connect(session, &Session::treeChanged, m_model.get(), [this] { updateSearch(); });
        connect(m_model.get(), &VersionModel::searched, this, &VersionsDock::showFound);
    }
    updateSearch();
    showWhetherFound();
    keepHeadInSight();
}

void VersionsDock::setShape(VersionModel::Shape shape)
{
    m_shape->setCurrent(shape == VersionModel::Shape::Path ? 0 : 1);
    if (m_model) m_model->setShape(shape);
    keepHeadInSight();
    Q_EMIT shapeChanged();
}

VersionModel::Shape VersionsDock::shape() const
{
    return m_shape->current() == 0 ? VersionModel::Shape::Path : VersionModel::Shape::Tree;
}

void VersionsDock::search()
{
    setVisible(true);
    raise();
    m_search->setVisible(true);
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void VersionsDock::renameHead()
{
    if (!m_model) return;
    setVisible(true);
    raise();
    if (!m_model->headIndex().isValid()) m_search->clear();
    const QModelIndex index = m_model->headIndex();
    m_list->setCurrentIndex(index);
    m_list->edit(index);
}

void VersionsDock::showDetails(VersionId id)
{
    if (!m_session) return;
    if (m_details == nullptr) m_details = new VersionDetails(m_catalogue, this);
    const QModelIndex index = m_model->indexOf(id);
    const QRect row = m_list->visualRect(index);
    const QPoint corner = m_list->viewport()->mapToGlobal(row.topLeft());
    m_details->show(*m_session, id, versionTitle(m_session->document().tree(), id), corner);
}

void VersionsDock::editNote(VersionId id)
{
    showDetails(id);
    if (m_details != nullptr) m_details->editNote();
}

VersionId VersionsDock::current() const
{
    if (!m_model) return {};
    const VersionId chosen = m_model->idAt(m_list->currentIndex());
    return chosen.isNull() ? m_session->document().head() : chosen;
}

void VersionsDock::goTo(const QModelIndex& index)
{
    const VersionId id = m_model->idAt(index);
    if (m_session && !id.isNull() && id != m_session->document().head()) m_session->checkout(id);
}

void VersionsDock::toggleStar(const QModelIndex& index)
{
    const VersionId id = m_model->idAt(index);
    if (m_session) m_session->star(id, !m_session->document().tree().annotation(id).starred);
}

void VersionsDock::openMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!m_session || !index.isValid()) return;
    const VersionId id = m_model->idAt(index);
    const VersionTree& tree = m_session->document().tree();
    const QString prompt = promptOf(*tree.find(id));
    const bool isOpen = !m_session->isReadOnly();

    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go here"), this, [this, id] { m_session->checkout(id); });
    if (isOpen && m_session->isProposal(id)) addDecision(*menu, id);
    if (isOpen) addChanges(*menu, id);
    menu->addAction(tr("Details"), this, [this, id] { showDetails(id); });
    menu->addSeparator();
    menu->addAction(tr("Export this version…"), this, [this, id] { Q_EMIT exportWanted(id); });
    if (!prompt.isEmpty()) {
        menu->addSeparator();
        menu->addAction(
            tr("Copy prompt"), this, [prompt] { QGuiApplication::clipboard()->setText(prompt); });
        menu->addAction(
            tr("Use prompt again"), this, [this, prompt] { Q_EMIT promptReused(prompt); });
        if (isOpen) {
            menu->addAction(
                tr("Repeat on the originals…"), this, [this, id] { Q_EMIT repeatWanted(id); });
        }
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

/// What could not be placed is placed by hand first.
void VersionsDock::addDecision(QMenu& menu, VersionId id)
{
    if (!m_session->needsDecision(id))
        menu.addAction(tr("Accept"), this, [this, id] { m_session->accept(id); });
    menu.addAction(tr("Discard"), this, [this, id] { m_session->discard(id); });
}

void VersionsDock::addChanges(QMenu& menu, VersionId id)
{
    const VersionTree& tree = m_session->document().tree();
    const Annotation& annotation = tree.annotation(id);
    menu.addAction(tr("Rename"), this, [this, id] { m_list->edit(m_model->indexOf(id)); });
    menu.addAction(annotation.starred ? tr("Remove star") : tr("Add star"), this, [this, id] {
        toggleStar(m_model->indexOf(id));
    });
    if (keepsReply(*tree.find(id))) {
        menu.addAction(tr("Adjust the graft…"), this, [this, id] { Q_EMIT adjustWanted(id); });
    }
    menu.addAction(annotation.note.isEmpty() ? tr("Add a note…") : tr("Edit the note…"),
                   this,
                   [this, id] { editNote(id); });
}

void VersionsDock::keepHeadInSight()
{
    if (!m_model) return;
    const QModelIndex head = m_model->headIndex();
    m_list->setCurrentIndex(head);
    m_list->scrollTo(head);
}

/// What is found first is seen first; a list that only follows the tree stays where it is.
void VersionsDock::showFound()
{
    showWhetherFound();
    if (std::exchange(m_isNewSearch, false)) m_list->scrollToTop();
}

/// Escape ends the search, whatever it means in the rest of the window.
bool VersionsDock::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_search || !isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QDockWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_search->clear();
        keepHeadInSight();
        m_list->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void VersionsDock::showWhetherFound()
{
    m_nothing->setVisible(m_model && m_model->rowCount() == 0);
}

void VersionsDock::updateSearch()
{
    const bool isWorth = m_session && m_session->document().tree().size() >= manyVersions;
    m_search->setVisible(isWorth || !m_search->text().isEmpty());
}

}  // namespace ratoon

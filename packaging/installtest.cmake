# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs BUILD below PREFIX, and sees that everything is there and that the programs start from there.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

foreach(path
    bin/ratoon
    bin/ratoon-cli
    share/applications/org.ratoon.Ratoon.desktop
    share/metainfo/org.ratoon.Ratoon.metainfo.xml
    share/mime/packages/org.ratoon.Ratoon.xml
    share/icons/hicolor/scalable/apps/org.ratoon.Ratoon.svg
    share/ratoon/sample/picos.jpg
    share/ratoon/sample/LICENSE.txt)
  if(NOT EXISTS ${PREFIX}/${path})
    message(SEND_ERROR "${path} was not installed.")
  endif()
endforeach()

foreach(unwanted bin/ratoon-fake-provider include)
  if(EXISTS ${PREFIX}/${unwanted})
    message(SEND_ERROR "${unwanted} was installed.")
  endif()
endforeach()

foreach(program ratoon ratoon-cli)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen ${PREFIX}/bin/${program} --version
                  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endforeach()

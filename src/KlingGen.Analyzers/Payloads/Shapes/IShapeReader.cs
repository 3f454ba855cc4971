using KlingGen.Analyzers.Payloads.Shapes.Sites;

namespace KlingGen.Analyzers.Payloads.Shapes;

/// <summary>Reads the payloads of one syntax.</summary>
internal interface IShapeReader
{
    /// <summary>Adds the payload that a site is part of to the file's drafts.</summary>
    /// <returns>Whether the site is of this syntax, be it of a payload or not; no other reader is then asked.</returns>
    bool Read(Site site, FileReading file);
}

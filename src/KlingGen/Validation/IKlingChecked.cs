using System.ComponentModel;

namespace KlingGen;

/// <summary>A generated value that can check itself as part of another.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKlingChecked
{
    /// <summary>Adds every violation of the value's schema.</summary>
    void Check(KlingChecks checks);
}

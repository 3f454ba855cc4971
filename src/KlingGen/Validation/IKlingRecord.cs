using System.ComponentModel;

namespace KlingGen;

/// <summary>A generated record that gives its values, so that it can be compared without code of its own for each member.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKlingRecord : IKlingChecked
{
    /// <summary>The values of all members, always in the same order.</summary>
    object?[] Values();
}

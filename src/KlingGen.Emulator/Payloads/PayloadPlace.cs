using System.Globalization;
using System.Text.Json;

namespace KlingGen.Emulator.Payloads;

/// <summary>A place in a payload: the member or item, and what holds it.</summary>
internal sealed record PayloadPlace
{
    private readonly PayloadPlace? _parent;
    private readonly string? _name;
    private readonly int _index;

    private PayloadPlace(PayloadPlace? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The payload as a whole.</summary>
    public static PayloadPlace Root { get; } = new(null, null, 0);

    public PayloadPlace Member(string name) => new(this, name, 0);

    public PayloadPlace Item(int index) => new(this, null, index);

    /// <summary>The service's way to say it: <c>["body", "multi_prompt", 1, "duration"]</c>; the whole is <c>["body", root]</c>.</summary>
    public void WriteLocation(Utf8JsonWriter writer, string root)
    {
        writer.WriteStartArray();
        writer.WriteStringValue("body");
        if (_parent is null)
        {
            writer.WriteStringValue(root);
        }
        else
        {
            WriteSegments(writer);
        }

        writer.WriteEndArray();
    }

    /// <summary>The place as a JSON path, such as <c>$.multi_prompt[1].duration</c>.</summary>
    public override string ToString() => this switch
    {
        { _parent: null } => "$",
        { _name: null } => $"{_parent}[{_index.ToString(CultureInfo.InvariantCulture)}]",
        _ => $"{_parent}.{_name}",
    };

    private void WriteSegments(Utf8JsonWriter writer)
    {
        if (_parent is null)
        {
            return;
        }

        _parent.WriteSegments(writer);
        if (_name is null)
        {
            writer.WriteNumberValue(_index);
        }
        else
        {
            writer.WriteStringValue(_name);
        }
    }
}

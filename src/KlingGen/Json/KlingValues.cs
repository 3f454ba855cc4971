using System.ComponentModel;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>The values of a record's members between being read and becoming the record. One for each thread, used again and again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KlingValues
{
    [ThreadStatic]
    private static KlingValues? t_current;

    /// <summary>The members that the schema does not list, by name.</summary>
    internal object? AdditionalMembers;

    private Slot[] _slots = new Slot[32];
    private int _start;
    private int _end;

    private KlingValues()
    {
    }

    /// <summary>The members that the schema does not know; null when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Additional => (Dictionary<string, JsonElement>?)AdditionalMembers;

    internal static KlingValues Current => t_current ??= new KlingValues();

    /// <summary>The members that the schema does not list but gives a type to; null when there are none.</summary>
    public IReadOnlyDictionary<string, T>? AdditionalOf<T>() => (Dictionary<string, T>?)AdditionalMembers;

    /// <summary>A string; null only where the member may be absent or null.</summary>
    public string Text(int member) => (string)_slots[_start + member].Reference!;

    /// <summary>An object or a list; null only where the member may be absent or null.</summary>
    public T Get<T>(int member) => (T)_slots[_start + member].Reference!;

    /// <summary>A whole number.</summary>
    public int Int32(int member) => (int)_slots[_start + member].Bits;

    /// <summary>A whole number, or null.</summary>
    public int? Int32OrNull(int member) => Has(member) ? Int32(member) : null;

    /// <summary>A whole number.</summary>
    public long Int64(int member) => _slots[_start + member].Bits;

    /// <summary>A whole number, or null.</summary>
    public long? Int64OrNull(int member)
    {
        ref Slot slot = ref _slots[_start + member];
        return slot.State == SlotState.Value ? slot.Bits : null;
    }

    /// <summary>A whole number that may be larger than one of 64 bits.</summary>
    public decimal WholeNumber(int member) => (decimal)_slots[_start + member].Reference!;

    /// <summary>A whole number that may be larger than one of 64 bits, or null.</summary>
    public decimal? WholeNumberOrNull(int member) => Has(member) ? WholeNumber(member) : null;

    /// <summary>A number.</summary>
    public double Double(int member) => BitConverter.Int64BitsToDouble(_slots[_start + member].Bits);

    /// <summary>A number, or null.</summary>
    public double? DoubleOrNull(int member) => Has(member) ? Double(member) : null;

    /// <summary>True or false.</summary>
    public bool Boolean(int member) => _slots[_start + member].Bits != 0;

    /// <summary>True, false or null.</summary>
    public bool? BooleanOrNull(int member) => Has(member) ? Boolean(member) : null;

    /// <summary>Any JSON.</summary>
    public JsonElement Element(int member) => (JsonElement)_slots[_start + member].Reference!;

    /// <summary>Any JSON, or null.</summary>
    public JsonElement? ElementOrNull(int member) => Has(member) ? Element(member) : null;

    /// <summary>Makes room for a record's members; gives what <see cref="Leave"/> takes.</summary>
    internal int Enter(int count)
    {
        int outer = _start;
        _start = _end;
        _end += count;
        if (_end > _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(_end, _slots.Length * 2));
        }

        return outer;
    }

    /// <summary>Gives the room back, empty.</summary>
    internal void Leave(int outer)
    {
        // Few at a time: not worth the call that clears many.
        Slot[] slots = _slots;
        for (int i = _start; i < _end; i++)
        {
            slots[i] = default;
        }

        _end = _start;
        _start = outer;
    }

    /// <summary>Whether a member was there and not null.</summary>
    internal bool Has(int member) => _slots[_start + member].State == SlotState.Value;

    /// <summary>Whether a member was there, be it null.</summary>
    internal bool IsPresent(int member) => _slots[_start + member].State != SlotState.Absent;

    internal void SetNull(int member) => _slots[_start + member] = new Slot { State = SlotState.Null };

    internal void Set(int member, long bits)
    {
        ref Slot slot = ref _slots[_start + member];
        slot.Bits = bits;
        slot.State = SlotState.Value;
    }

    internal void Set(int member, object value)
    {
        ref Slot slot = ref _slots[_start + member];
        slot.Reference = value;
        slot.State = SlotState.Value;
    }

    private enum SlotState : byte
    {
        Absent,
        Null,
        Value,
    }

    private struct Slot
    {
        public object? Reference;
        public long Bits;
        public SlotState State;
    }
}

#if NET
namespace KlingGen.Json;

// What is put together in a buffer needs of a member.
public sealed partial class KlingMember
{
    /// <summary>So long is <see cref="Prefix"/> at the least, for what copies as much at once.</summary>
    internal const int ShortPrefix = 32;

    /// <summary>How much of <see cref="Prefix"/> is written; known once that is.</summary>
    internal int PrefixLength;

    private byte[]? _prefix;

    /// <summary>What is written before the value of a member that is not the first: <c>,"name":</c>.</summary>
    internal byte[] Prefix => Volatile.Read(ref _prefix) ?? CreatePrefix();

    private byte[] CreatePrefix()
    {
        // What encodes names takes long to set up, and nearly all are plain.
        int length = Name.Length;
        byte[] prefix = new byte[Math.Max(length + 4, ShortPrefix)];
        if (!TextEscaping.Default.TryCopyPlain(Name, prefix.AsSpan(2, length)))
        {
            ReadOnlySpan<byte> name = EncodedName.EncodedUtf8Bytes;
            length = name.Length;
            prefix = new byte[Math.Max(length + 4, ShortPrefix)];
            name.CopyTo(prefix.AsSpan(2));
        }

        prefix[0] = (byte)',';
        prefix[1] = (byte)'"';
        prefix[length + 2] = (byte)'"';
        prefix[length + 3] = (byte)':';
        PrefixLength = length + 4;

        // Not before the length.
        Volatile.Write(ref _prefix, prefix);
        return prefix;
    }
}
#endif
